"""The model ``JSONSchema``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONSchema(Base):
    """The shape that a structured answer has to follow."""

    name: str | None = None
    """Label of the shape, shown to the model."""

    description: str | None = None
    """What the answer stands for, as a hint to the model on how to fill it."""

    schema: dict[str, Any] | None = None
    """The JSON Schema that the answer must satisfy."""
