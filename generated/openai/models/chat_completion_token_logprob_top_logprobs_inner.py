"""The model ``ChatCompletionTokenLogprobTopLogprobsInner``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionTokenLogprobTopLogprobsInner(Base):
    """A token that might have stood here, with its log probability."""

    token: str
    """The alternative token as text."""

    logprob: float
    """Natural logarithm of the alternative's probability, with `-9999.0` for one
    outside the 20 likeliest.
    """

    bytes_: list[int] | None
    """UTF-8 bytes of the alternative, or `null` where the token has none."""
