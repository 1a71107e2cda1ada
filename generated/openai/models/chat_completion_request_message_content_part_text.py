"""The model ``ChatCompletionRequestMessageContentPartText``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartText(Base):
    """A text within a message."""

    type: Literal["text"] = "text"
    """Always `text`."""

    text: str
    """The text itself."""
