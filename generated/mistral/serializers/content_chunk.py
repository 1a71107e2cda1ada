"""Decodes and encodes ``ContentChunk``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.content_chunk import ContentChunk


def decode(value: Any, *, problems: Problems | None = None) -> ContentChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ContentChunk) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ContentChunk:
    variant: decoding.Read[ContentChunk] | None
    if value.__class__ is dict:
        match value.get("type"):
            case "image_url":
                return serializers.image_url_chunk.read(value, at, problems)
            case "document_url":
                return serializers.document_url_chunk.read(value, at, problems)
            case "text":
                return serializers.text_chunk.read(value, at, problems)
            case "reference":
                return serializers.reference_chunk.read(value, at, problems)
            case "file":
                return serializers.file_chunk.read(value, at, problems)
            case "thinking":
                return serializers.think_chunk.read(value, at, problems)
            case "input_audio":
                return serializers.audio_chunk.read(value, at, problems)
            case None:
                variant = decoding.choose(
                    value,
                    serializers.image_url_chunk.SHAPE,
                    serializers.document_url_chunk.SHAPE,
                    serializers.text_chunk.SHAPE,
                    serializers.reference_chunk.SHAPE,
                    serializers.file_chunk.SHAPE,
                    serializers.think_chunk.SHAPE,
                )
                if variant is not None:
                    return variant(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
