"""Decodes and encodes ``MessageContentPartUnion``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.message_content_part_union import MessageContentPartUnion


def decode(value: Any, *, problems: Problems | None = None) -> MessageContentPartUnion:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MessageContentPartUnion) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> MessageContentPartUnion:
    variant: decoding.Read[MessageContentPartUnion] | None
    if value.__class__ is dict:
        variant = decoding.choose(
            value,
            serializers.message_content_part1.SHAPE,
            serializers.message_content_part2.SHAPE,
        )
        if variant is not None:
            return variant(value, at, problems)
        return decoding.unknown(value, at, problems)
    raise decoding.misfit("an object", value, at, problems)
