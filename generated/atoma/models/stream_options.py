"""The model ``StreamOptions``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StreamOptions(Base):
    """Settings that matter only while a reply is streamed."""

    include_usage: bool | None | Unset = UNSET
    """Adds one more chunk before the closing `[DONE]` line. Its `usage` covers the
    entire request while its `choices` list is empty; in all earlier chunks `usage` is
    then present but null.
    """
