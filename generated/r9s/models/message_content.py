"""The model ``MessageContent``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .image_url import ImageURL
    from .type import Type


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageContent(Base):
    """One part of a message made of several; `type` tells which of the other two fields
    is filled.
    """

    type: Type
    """Kind of the part."""

    text: str | None = None
    """The words, if the part is `text`."""

    image_url: ImageURL | None = None
    """The picture, if the part is `image_url`."""
