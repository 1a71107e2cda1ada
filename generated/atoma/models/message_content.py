"""The union ``MessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .message_content_part_union import MessageContentPartUnion

MessageContent: TypeAlias = Union[str, list["MessageContentPartUnion"]]
"""The body of a message.

A bare string is enough for text; a list of parts is needed as soon as an image comes
in.
"""
