"""The model ``ChatCompletionRequestFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestFunction(Base):
    """Names the tool that a forced call must use."""

    name: str | None = None
    """Has to match the `name` of a function listed in `tools`."""
