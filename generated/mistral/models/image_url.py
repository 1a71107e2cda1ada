"""The model ``ImageURL``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .image_detail import ImageDetail


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ImageURL(Base):
    """An image and how closely the model should look at it."""

    url: str
    """Web address of the image, or a `data:` URL that holds it."""

    detail: ImageDetail | None | Unset = UNSET
    """Level of detail; null lets the service choose."""
