"""Decodes and encodes ``ModelList``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.model_list import ModelList

KEYS: Final = {"object", "data"}


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

    item = value.get("object")
    if item.__class__ is str:
        model.object = item
    else:
        model.object = None
        if "object" in value:
            decoding.spare(model, "object", value, "a string", at, problems)

    item = value.get("data")
    model.data = None
    if item is not None:
        try:
            model.data = decoding.read_list(
                item, serializers.model_list_data.read, ("data", at), problems
            )
        except Misfit:
            model.extra["data"] = item
    elif "data" in value:
        decoding.spare(model, "data", value, "an array", at, problems)

    return model


def write(model: ModelList) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.object is not None:
        out["object"] = model.object
    if model.data is not None:
        out["data"] = encoding.dump_list(model.data)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ModelList, read, write)
