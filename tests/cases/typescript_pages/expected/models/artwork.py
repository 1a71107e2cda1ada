"""The union ``Artwork``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .image_artwork import ImageArtwork
    from .text_artwork import TextArtwork

Artwork: TypeAlias = Union["TextArtwork", "ImageArtwork", list[str], "Unknown"]
"""What goes onto the paper."""
