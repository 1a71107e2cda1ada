"""Decodes and encodes ``Prediction``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.prediction import Prediction

KEYS: Final = {"type", "content"}


def decode(value: Any, *, problems: Problems | None = None) -> Prediction:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Prediction) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Prediction:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Prediction)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "content":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"content"', at, problems)

    item = value.get("content")
    if item.__class__ is str:
        model.content = item
    else:
        model.content = None
        if "content" in value:
            decoding.spare(model, "content", value, "a string", at, problems)

    return model


def write(model: Prediction) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    if model.content is not None:
        out["content"] = model.content
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Prediction, read, write)
