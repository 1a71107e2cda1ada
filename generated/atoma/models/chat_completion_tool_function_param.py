"""The model ``ChatCompletionToolFunctionParam``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionToolFunctionParam(Base):
    """Signature of a function, as far as the model needs to know it."""

    description: str | None | Unset = UNSET
    """Explains purpose and use; the model decides by it when to call."""

    name: str
    """Name that tool calls will quote."""

    parameters: dict[str, Any] | None | Unset = UNSET
    """JSON Schema object of the arguments; none means that the function takes
    nothing.
    """

    strict: bool | None | Unset = UNSET
    """Holds generated arguments to the schema exactly."""
