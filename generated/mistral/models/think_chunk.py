"""The model ``ThinkChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .thinking import Thinking


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ThinkChunk(Base):
    """Reasoning that a model wrote ahead of its answer."""

    type: Literal["thinking"] | None = "thinking"
    """Marks the part as reasoning."""

    thinking: list[Thinking]
    """The reasoning, piece by piece."""

    signature: str | None | Unset = UNSET
    """Proof of origin issued with the reasoning; send it back unchanged when replaying
    the chunk in a later turn.
    """

    closed: bool | None = None
    """False leaves the reasoning open so that the model continues it; only meaningful
    in an assistant message sent as `prefix`.

    The server's default is ``true``.
    """
