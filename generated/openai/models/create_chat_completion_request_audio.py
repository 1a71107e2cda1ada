"""The model ``CreateChatCompletionRequestAudio``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionRequestAudio(Base):
    """How a spoken reply should sound."""

    voice: (
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
        | str
    )
    """Voice that reads the reply. `ash`, `ballad`, `coral`, `sage` and `verse` are the
    expressive ones; `alloy`, `echo` and `shimmer` work but sound flatter.
    """

    format: Literal["wav", "mp3", "flac", "opus", "pcm16"] | str
    """Encoding of the audio in the reply: `wav`, `mp3`, `flac`, `opus` or `pcm16`."""
