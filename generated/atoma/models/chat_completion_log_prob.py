"""The model ``ChatCompletionLogProb``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionLogProb(Base):
    """A candidate token with its log probability.

    The chosen token and its closest rivals share this shape.
    """

    bytes_: list[int] | None | Unset = UNSET
    """UTF-8 bytes of the token. One character can span several tokens, so concatenate
    the bytes of neighbours before decoding them. Null for tokens without a byte form,
    such as control tokens.
    """

    logprob: float
    """Natural logarithm of the token's probability, so never above zero."""

    token: str
    """The token as text."""
