"""The model ``ChatCompletionRequestMessageContentPartRefusal``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartRefusal(Base):
    """``ChatCompletionRequestMessageContentPartRefusal``, which its documentation does
    not describe.
    """

    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""

    refusal: str
    """Words in which the model declined."""
