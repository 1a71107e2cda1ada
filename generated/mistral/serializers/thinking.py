"""Decodes and encodes ``Thinking``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.thinking import Thinking


def decode(value: Any, *, problems: Problems | None = None) -> Thinking:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Thinking) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Thinking:
    variant: decoding.Read[Thinking] | None
    if value.__class__ is dict:
        match value.get("type"):
            case "text":
                return serializers.text_chunk.read(value, at, problems)
            case "tool_reference":
                return serializers.tool_reference_chunk.read(value, at, problems)
            case "reference":
                return serializers.reference_chunk.read(value, at, problems)
            case None:
                variant = decoding.choose(
                    value,
                    serializers.text_chunk.SHAPE,
                    serializers.tool_reference_chunk.SHAPE,
                    serializers.reference_chunk.SHAPE,
                )
                if variant is not None:
                    return variant(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
