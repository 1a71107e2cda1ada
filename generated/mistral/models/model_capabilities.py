"""The model ``ModelCapabilities``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ModelCapabilities(Base):
    """What a model can be used for. Check a flag here before sending a request that
    depends on it.
    """

    completion_chat: bool | None = None
    """Answers chat completion requests."""

    function_calling: bool | None = None
    """Can call the functions given in `tools`."""

    reasoning: bool | None = None
    """Thinks before it answers and heeds `reasoning_effort`."""

    completion_fim: bool | None = None
    """Fills in the gap between a prefix and a suffix of code."""

    fine_tuning: bool | None = None
    """Can serve as the base of a fine-tuning job."""

    vision: bool | None = None
    """Accepts images in messages."""

    ocr: bool | None = None
    """Extracts text from documents and scans."""

    classification: bool | None = None
    """Assigns texts to classes."""

    moderation: bool | None = None
    """Scores texts for harmful content."""

    audio: bool | None = None
    """Accepts audio in messages."""

    audio_transcription: bool | None = None
    """Turns recorded speech into text."""

    audio_transcription_realtime: bool | None = None
    """Turns speech into text while it is being spoken."""

    audio_speech: bool | None = None
    """Turns text into speech."""
