"""Decodes and encodes ``ResponseRetrieveModelV1ModelsModelIDGet``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.response_retrieve_model_v1_models_model_id_get import (
    ResponseRetrieveModelV1ModelsModelIDGet,
)


def decode(
    value: Any, *, problems: Problems | None = None
) -> ResponseRetrieveModelV1ModelsModelIDGet:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ResponseRetrieveModelV1ModelsModelIDGet) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> ResponseRetrieveModelV1ModelsModelIDGet:
    if value.__class__ is dict:
        match value.get("type"):
            case "base":
                return serializers.base_model_card.read(value, at, problems)
            case "fine-tuned":
                return serializers.ft_model_card.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
