"""The model ``MessageContentPart2``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .message_content_part_image_url import MessageContentPartImageURL


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageContentPart2(Base):
    """An image."""

    image_url: MessageContentPartImageURL
    """Where an image is found and how closely to look at it.

    Both a web address and inline base64 data are accepted.
    """

    type: str
    """Kind of part, `image_url` for this shape."""
