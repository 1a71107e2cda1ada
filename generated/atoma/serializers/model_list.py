"""Decodes and encodes ``ModelList``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.model_list import ModelList

KEYS: Final = {"data", "object"}


def decode(value: Any, *, problems: Problems | None = None) -> ModelList:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ModelList) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ModelList:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ModelList)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("data", ABSENT)
    try:
        model.data = decoding.read_list(
            item, serializers.model.read, ("data", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "data", "data", value, fault)

    item = value.get("object")
    if item == "list":
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, '"list"', at, problems)

    return model


def write(model: ModelList) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "data": encoding.dump_list(model.data),
        "object": model.object,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ModelList, read, write)
