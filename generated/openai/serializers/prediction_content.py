"""Decodes and encodes ``PredictionContent``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.prediction_content import PredictionContent

KEYS: Final = {"type", "content"}


def decode(value: Any, *, problems: Problems | None = None) -> PredictionContent:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: PredictionContent) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> PredictionContent:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(PredictionContent)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "content":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"content"', at, problems)

    item = value.get("content", ABSENT)
    try:
        model.content = serializers.prediction_content_content.read(
            item, ("content", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "content", "content", value, fault)

    return model


def write(model: PredictionContent) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "content": encoding.dump(model.content)}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(PredictionContent, read, write)
