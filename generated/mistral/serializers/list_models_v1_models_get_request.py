"""Decodes and encodes ``ListModelsV1ModelsGetRequest``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.list_models_v1_models_get_request import ListModelsV1ModelsGetRequest

KEYS: Final = {"provider", "model"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ListModelsV1ModelsGetRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ListModelsV1ModelsGetRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ListModelsV1ModelsGetRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ListModelsV1ModelsGetRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("provider", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.provider = item
    else:
        model.provider = UNSET
        decoding.spare(model, "provider", value, "a string or null", at, problems)

    item = value.get("model", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.model = item
    else:
        model.model = UNSET
        decoding.spare(model, "model", value, "a string or null", at, problems)

    return model


def write(model: ListModelsV1ModelsGetRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.provider is not UNSET:
        out["provider"] = model.provider
    if model.model is not UNSET:
        out["model"] = model.model
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ListModelsV1ModelsGetRequest, read, write)
