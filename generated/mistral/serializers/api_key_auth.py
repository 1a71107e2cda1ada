"""Decodes and encodes ``APIKeyAuth``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.api_key_auth import APIKeyAuth

KEYS: Final = {"type", "value"}


def decode(value: Any, *, problems: Problems | None = None) -> APIKeyAuth:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: APIKeyAuth) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> APIKeyAuth:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(APIKeyAuth)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "api-key":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"api-key"', at, problems)

    item = value.get("value")
    if item.__class__ is str:
        model.value = item
    else:
        decoding.refuse(model, "value", "value", value, "a string", at, problems)

    return model


def write(model: APIKeyAuth) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "value": model.value}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(APIKeyAuth, read, write)
