"""The model ``ChatCompletionResponseMessageAudio``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionResponseMessageAudio(Base):
    """A spoken reply."""

    id: str
    """Identifier of the audio, by which a later assistant message can refer to it."""

    expires_at: int
    """Unix time in seconds at which the server forgets the audio, so that `id` is of no
    more use.
    """

    data: str
    """The sound as base64, encoded in the format that the request named."""

    transcript: str
    """The spoken words as text."""
