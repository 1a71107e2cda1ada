"""The model ``Trail``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .graded import Graded
    from .sign import Sign


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Trail(Base):
    """A reply of ``trails.get_trail``."""

    on: bool
    """Whether it is open; `on` is a key like others."""

    length: float
    """The server's default is ``1.0``."""

    grade: Graded | None = None

    signs: list[Sign] | None = None

    guide: Any = None

    season: Literal["no", "off", "2024-01-01"] | str | None = None
