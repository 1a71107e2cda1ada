"""The model ``ChatCompletionChunkDeltaToolCallFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChunkDeltaToolCallFunction(Base):
    """The part of a function call that has arrived in this chunk.

    Join all argument fragments before parsing them as JSON.
    """

    arguments: str | None | Unset = UNSET
    """Next stretch of the JSON argument text."""

    name: str | None | Unset = UNSET
    """Name of the function, sent once at the start."""
