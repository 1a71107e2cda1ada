"""The model ``ReferenceChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .reference_id import ReferenceID


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReferenceChunk(Base):
    """Cites sources that support the text around it."""

    type: Literal["reference"] | None = "reference"
    """Marks the part as a citation."""

    reference_ids: list[ReferenceID]
    """The cited sources, as numbered or named where they were supplied."""
