"""The model ``PredictionContent``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .prediction_content_content import PredictionContentContent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PredictionContent(Base):
    """A prediction of what the reply will say."""

    type: Literal["content"] = "content"
    """Kind of prediction; `content` is the only one there is."""

    content: PredictionContentContent
    """The text expected to come back."""
