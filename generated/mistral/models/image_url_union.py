"""The union ``ImageURLUnion``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .image_url import ImageURL

ImageURLUnion: TypeAlias = Union["ImageURL", str, "Unknown"]
"""The image address alone, or an object that adds the level of detail."""
