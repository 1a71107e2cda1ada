"""Decodes and encodes ``Event``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.event import Event


def decode(value: Any, *, problems: Problems | None = None) -> Event:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Event) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Event:
    if value.__class__ is dict:
        match value.get("kind"):
            case "tide":
                return serializers.tide.read(value, at, problems)
            case "gale":
                return serializers.gale.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="kind")
    raise decoding.misfit("an object", value, at, problems)
