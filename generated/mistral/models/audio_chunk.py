"""The model ``AudioChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AudioChunk(Base):
    """An audio clip placed inside a message, for models whose `audio` capability is
    set.
    """

    type: Literal["input_audio"] = "input_audio"
    """Marks the part as audio."""

    input_audio: str
    """The clip: base64 data or a URL from which it can be fetched."""
