"""The model ``Logprobs``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Logprobs(Base):
    """Probabilities of the tokens of a whole answer. No keys are laid down, as models
    behind the router differ.
    """
