"""The model ``ChatCompletionRequestAssistantMessageFunctionCall``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestAssistantMessageFunctionCall(Base):
    """Deprecated: use `tool_calls`. A function call that the model made."""

    arguments: str
    """JSON text of the arguments, as the model wrote it then. Nothing vouches for its
    being valid, or for its agreeing with the function's schema.
    """

    name: str
    """Function that was called."""
