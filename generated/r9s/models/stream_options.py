"""The model ``StreamOptions``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StreamOptions(Base):
    """Settings that only matter while streaming."""

    include_usage: bool | None = None
    """If true, one more chunk follows the last answer: it has the token totals and an
    empty `choices`.
    """
