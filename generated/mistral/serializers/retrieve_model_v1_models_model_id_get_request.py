"""Decodes and encodes ``RetrieveModelV1ModelsModelIDGetRequest``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.retrieve_model_v1_models_model_id_get_request import (
    RetrieveModelV1ModelsModelIDGetRequest,
)

KEYS: Final = {"model_id"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> RetrieveModelV1ModelsModelIDGetRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: RetrieveModelV1ModelsModelIDGetRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> RetrieveModelV1ModelsModelIDGetRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(RetrieveModelV1ModelsModelIDGetRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("model_id")
    if item.__class__ is str:
        model.model_id = item
    else:
        decoding.refuse(model, "model_id", "model_id", value, "a string", at, problems)

    return model


def write(model: RetrieveModelV1ModelsModelIDGetRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["model_id"] = model.model_id
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(RetrieveModelV1ModelsModelIDGetRequest, read, write)
