"""The model ``CompletionResponseStreamChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .completion_response_stream_choice_finish_reason import (
        CompletionResponseStreamChoiceFinishReason,
    )
    from .delta_message import DeltaMessage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionResponseStreamChoice(Base):
    """The part of one candidate answer that a single stream event adds."""

    index: int
    """Which choice the delta belongs to, counted from 0."""

    delta: DeltaMessage
    """Text, parts or tool calls to append."""

    finish_reason: CompletionResponseStreamChoiceFinishReason | None
    """Null until the last chunk of the choice, then why generation ended."""
