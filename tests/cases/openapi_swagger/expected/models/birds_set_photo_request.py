"""The model ``BirdsSetPhotoRequest``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BirdsSetPhotoRequest(Base):
    """The body of ``birds.set_photo``."""

    photo: bytes

    caption: str | None = None
