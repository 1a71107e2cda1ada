"""Decodes and encodes ``ImageURLUnion``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.image_url_union import ImageURLUnion


def decode(value: Any, *, problems: Problems | None = None) -> ImageURLUnion:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ImageURLUnion) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ImageURLUnion:
    if value.__class__ is str:
        return value
    if value.__class__ is dict:
        return serializers.image_url.read(value, at, problems)
    raise decoding.misfit("an object or a string", value, at, problems)
