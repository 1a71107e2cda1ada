"""The model ``Audio``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .format import Format
    from .voice import Voice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Audio(Base):
    """How a spoken reply should sound and be encoded; it matters only if `modalities`
    asks for audio.
    """

    voice: Voice | None = None
    """Speaker that reads the reply aloud."""

    format: Format | None = None
    """Container or codec of the returned sound; `pcm` is raw samples without a
    header.
    """
