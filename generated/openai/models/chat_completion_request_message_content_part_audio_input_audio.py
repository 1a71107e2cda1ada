"""The model ``ChatCompletionRequestMessageContentPartAudioInputAudio``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartAudioInputAudio(Base):
    """A recording and its encoding."""

    data: str
    """The recording, encoded in base64."""

    format: Literal["wav", "mp3"] | str
    """Encoding of the recording before base64, "wav" or "mp3"."""
