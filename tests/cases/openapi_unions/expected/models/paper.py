"""The model ``Paper``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Paper(Base):
    """A variant of ``Stamp``."""

    form: Literal["paper"] | None = "paper"
    """The server's default is ``"paper"``."""

    glue: bool | None = None
