"""The model ``ChatCompletionFunctionCallOption``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionFunctionCallOption(Base):
    """Forces one of `functions`."""

    name: str
    """Function that the model has to call; it must be one of `functions`."""
