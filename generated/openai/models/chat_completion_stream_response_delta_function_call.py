"""The model ``ChatCompletionStreamResponseDeltaFunctionCall``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamResponseDeltaFunctionCall(Base):
    """Deprecated: superseded by `tool_calls`. A piece of a function call."""

    arguments: str | None = None
    """Next piece of the arguments, which are JSON text only once all pieces are
    joined.
    """

    name: str | None = None
    """Function to be called, sent with the first piece only."""
