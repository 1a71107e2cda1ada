"""Looking into models from outside."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, cast


def models_in(value: Any) -> Iterator[Any]:
    """A model and all models in its attributes."""
    match value:
        case list():
            for item in cast(list[object], value):
                yield from models_in(item)
        case dict():
            yield from models_in([*cast(dict[str, object], value).values()])
        case _ if dataclasses.is_dataclass(value):
            yield value
            names = [field.name for field in dataclasses.fields(value) if field.name not in ("extra", "misfits")]
            yield from models_in([getattr(value, name) for name in names if hasattr(value, name)])
        case _:
            pass
