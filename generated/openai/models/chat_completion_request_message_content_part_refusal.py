"""The model ``ChatCompletionRequestMessageContentPartRefusal``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartRefusal(Base):
    """A refusal within an assistant message."""

    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""

    refusal: str
    """Words in which the model declined."""
