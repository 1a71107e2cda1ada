"""Decodes and encodes ``SystemMessageContentChunks``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.system_message_content_chunks import SystemMessageContentChunks


def decode(
    value: Any, *, problems: Problems | None = None
) -> SystemMessageContentChunks:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SystemMessageContentChunks) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> SystemMessageContentChunks:
    variant: decoding.Read[SystemMessageContentChunks] | None
    if value.__class__ is dict:
        match value.get("type"):
            case "text":
                return serializers.text_chunk.read(value, at, problems)
            case "thinking":
                return serializers.think_chunk.read(value, at, problems)
            case None:
                variant = decoding.choose(
                    value, serializers.text_chunk.SHAPE, serializers.think_chunk.SHAPE
                )
                if variant is not None:
                    return variant(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
