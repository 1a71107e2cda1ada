"""The model ``ImageURLChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .image_url_union import ImageURLUnion


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ImageURLChunk(Base):
    """An image inside a message, for models whose `vision` capability is set."""

    type: Literal["image_url"] | None = "image_url"
    """Marks the part as an image."""

    image_url: ImageURLUnion
    """Where the image is found, as a string or with a level of detail. A `data:` URL
    embeds it.
    """
