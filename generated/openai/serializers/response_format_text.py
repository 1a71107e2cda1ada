"""Decodes and encodes ``ResponseFormatText``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.response_format_text import ResponseFormatText

KEYS: Final = {"type"}


def decode(value: Any, *, problems: Problems | None = None) -> ResponseFormatText:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ResponseFormatText) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ResponseFormatText:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ResponseFormatText)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "text":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"text"', at, problems)

    return model


def write(model: ResponseFormatText) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["type"] = model.type
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ResponseFormatText, read, write)
