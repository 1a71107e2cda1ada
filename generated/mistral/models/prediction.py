"""The model ``Prediction``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Prediction(Base):
    """Text the answer is expected to repeat for the most part, such as the file being
    edited. Matching stretches are produced faster.
    """

    type: Literal["content"] | None = None
    """Kind of prediction; literal content is the only one."""

    content: str | None = None
    """The text expected in the answer."""
