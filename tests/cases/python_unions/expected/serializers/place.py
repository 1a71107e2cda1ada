"""Decodes and encodes ``Place``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.place import Place


def decode(value: Any, *, problems: Problems | None = None) -> Place:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Place) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Place:
    variant: decoding.Read[Place] | None
    if value.__class__ is dict:
        variant = decoding.choose(
            value,
            serializers.point.SHAPE,
            serializers.circle.SHAPE,
            serializers.port_name.SHAPE,
        )
        if variant is not None:
            return variant(value, at, problems)
        return decoding.unknown(value, at, problems)
    raise decoding.misfit("an object", value, at, problems)
