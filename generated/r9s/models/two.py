"""The model ``Two``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_function import ChatCompletionRequestFunction


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Two(Base):
    """Object form of the tool choice, which forces one named function."""

    type: Literal["function"] | None = None
    """Marks the forced tool as a function, the only kind there is."""

    function: ChatCompletionRequestFunction | None = None
    """Which function to force."""
