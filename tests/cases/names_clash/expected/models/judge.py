"""The model ``Judge``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, Union

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Judge(Base):
    """Not described by its source."""

    output: JudgeOutputUnion


JudgeOutputUnion: TypeAlias = Union[str, int]
