"""The model ``ChatCompletionResponseMessageFunctionCall``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionResponseMessageFunctionCall(Base):
    """Deprecated: superseded by `tool_calls`. The one function the model wants
    called.
    """

    arguments: str
    """Arguments as JSON text. The model may write text that does not parse or invent
    parameters, so check before use.
    """

    name: str
    """Function to be called."""
