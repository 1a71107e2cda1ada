"""Decodes and encodes ``MessageContent``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.message_content import MessageContent


def decode(value: Any, *, problems: Problems | None = None) -> MessageContent:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MessageContent) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> MessageContent:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        return decoding.read_list(
            value, serializers.message_content_part_union.read, at, problems
        )
    raise decoding.misfit("a string or an array", value, at, problems)
