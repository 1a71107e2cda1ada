"""Decodes and encodes ``Authorization``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.authorization import Authorization


def decode(value: Any, *, problems: Problems | None = None) -> Authorization:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Authorization) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Authorization:
    if value.__class__ is dict:
        match value.get("type"):
            case "api-key":
                return serializers.api_key_auth.read(value, at, problems)
            case "oauth2-token":
                return serializers.oauth_2_token_auth.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
