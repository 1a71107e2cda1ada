"""The model ``ChatCompletionRequestMessageContentPartAudio``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_audio_input_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartAudio(Base):
    """A recording within a message."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""

    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    """The recording and its encoding."""
