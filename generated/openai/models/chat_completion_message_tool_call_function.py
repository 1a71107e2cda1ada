"""The model ``ChatCompletionMessageToolCallFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionMessageToolCallFunction(Base):
    """A function to run, with its arguments."""

    name: str
    """Which of the declared functions to run."""

    arguments: str
    """Arguments as JSON text, exactly as the model wrote it. It may fail to parse or
    name parameters that were never declared, so check it against your schema before
    running anything.
    """
