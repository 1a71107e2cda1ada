"""Decodes and encodes ``OAuth2TokenAuth``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.oauth_2_token_auth import OAuth2TokenAuth

KEYS: Final = {"type", "value"}


def decode(value: Any, *, problems: Problems | None = None) -> OAuth2TokenAuth:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: OAuth2TokenAuth) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> OAuth2TokenAuth:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(OAuth2TokenAuth)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "oauth2-token":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"oauth2-token"', at, problems)

    item = value.get("value")
    if item.__class__ is str:
        model.value = item
    else:
        decoding.refuse(model, "value", "value", value, "a string", at, problems)

    return model


def write(model: OAuth2TokenAuth) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "value": model.value}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(OAuth2TokenAuth, read, write)
