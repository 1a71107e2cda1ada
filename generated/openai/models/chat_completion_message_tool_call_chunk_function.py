"""The model ``ChatCompletionMessageToolCallChunkFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionMessageToolCallChunkFunction(Base):
    """A piece of a function to run, with its arguments."""

    name: str | None = None
    """Name of the function, sent with the first piece only."""

    arguments: str | None = None
    """Next piece of the arguments. Concatenate the pieces of one call before parsing
    them as JSON, and do not trust the outcome unchecked.
    """
