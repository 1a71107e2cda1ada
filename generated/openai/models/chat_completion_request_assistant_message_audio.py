"""The model ``ChatCompletionRequestAssistantMessageAudio``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestAssistantMessageAudio(Base):
    """Points at an earlier spoken reply."""

    id: str
    """Value of `audio.id` in the reply referred to. It is usable until that reply's
    `expires_at`.
    """
