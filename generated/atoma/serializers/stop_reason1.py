"""Decodes and encodes ``StopReason1``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.stop_reason1 import StopReason1

KEYS: Final = {"Int"}
REQUIRED: Final = {"Int"}


def decode(value: Any, *, problems: Problems | None = None) -> StopReason1:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: StopReason1) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> StopReason1:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(StopReason1)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("Int")
    if item.__class__ is int:
        model.int_ = item
    elif item.__class__ is float and item.is_integer():
        model.int_ = int(item)
    else:
        decoding.refuse(model, "int_", "Int", value, "an integer", at, problems)

    return model


def write(model: StopReason1) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["Int"] = model.int_
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(StopReason1, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
