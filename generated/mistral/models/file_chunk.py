"""The model ``FileChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FileChunk(Base):
    """Refers to a file uploaded beforehand."""

    type: Literal["file"] | None = "file"
    """Marks the part as an uploaded file."""

    file_id: str
    """Identifier, a UUID, that the upload returned."""
