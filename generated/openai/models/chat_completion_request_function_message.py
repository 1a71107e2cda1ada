"""The model ``ChatCompletionRequestFunctionMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestFunctionMessage(Base):
    """Deprecated: use a `tool` message. The outcome of a function call."""

    role: Literal["function"] = "function"
    """Always `function`: the outcome of a call made by `function_call`. Deprecated
    together with it, use a `tool` message.
    """

    content: str | None
    """What the function returned, as text; null for nothing."""

    name: str
    """Function whose result this is."""
