"""The model ``MessageContentPartImageURL``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageContentPartImageURL(Base):
    """Where an image is found and how closely to look at it.

    Both a web address and inline base64 data are accepted.
    """

    detail: str | None | Unset = UNSET
    """Resolution hint; finer detail costs more tokens."""

    url: str
    """Address of the image, or the image data in base64."""
