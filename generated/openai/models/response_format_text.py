"""The model ``ResponseFormatText``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormatText(Base):
    """Asks for free text."""

    type: Literal["text"] = "text"
    """Always `text`: the reply is free text."""
