"""Decodes and encodes ``ModelListResponse``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.model_list_response import ModelListResponse

KEYS: Final = {"object", "data"}


def decode(value: Any, *, problems: Problems | None = None) -> ModelListResponse:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ModelListResponse) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ModelListResponse:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ModelListResponse)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("object")
    if item == "list":
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, '"list"', at, problems)

    item = value.get("data", ABSENT)
    try:
        model.data = decoding.read_list(
            item, serializers.model.read, ("data", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "data", "data", value, fault)

    return model


def write(model: ModelListResponse) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "object": model.object,
        "data": encoding.dump_list(model.data),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ModelListResponse, read, write)
