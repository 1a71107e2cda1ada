"""The model ``StopReason1``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StopReason1(Base):
    """A stop token, by its number."""

    int_: int
    """Number of the stop token in the tokenizer's vocabulary.

    At least 0.
    """
