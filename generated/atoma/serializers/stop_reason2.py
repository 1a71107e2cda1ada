"""Decodes and encodes ``StopReason2``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.stop_reason2 import StopReason2

KEYS: Final = {"String"}
REQUIRED: Final = {"String"}


def decode(value: Any, *, problems: Problems | None = None) -> StopReason2:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: StopReason2) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> StopReason2:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(StopReason2)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("String")
    if item.__class__ is str:
        model.string = item
    else:
        decoding.refuse(model, "string", "String", value, "a string", at, problems)

    return model


def write(model: StopReason2) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["String"] = model.string
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(StopReason2, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
