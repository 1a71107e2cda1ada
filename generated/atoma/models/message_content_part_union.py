"""The union ``MessageContentPartUnion``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .message_content_part1 import MessageContentPart1
    from .message_content_part2 import MessageContentPart2

MessageContentPartUnion: TypeAlias = Union[
    "MessageContentPart1", "MessageContentPart2", "Unknown"
]
"""A piece of a message: a run of text or an image.

Which of the two it is follows from the key it carries, `text` or `image_url`.
"""
