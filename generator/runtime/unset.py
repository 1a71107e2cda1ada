"""The value of an optional, nullable attribute that is left out."""

from __future__ import annotations

import enum
from typing import Literal


class Unset(enum.Enum):
    """``UNSET`` means that a key is left out, where ``None`` means that it is null. It
    is falsy.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset.UNSET
