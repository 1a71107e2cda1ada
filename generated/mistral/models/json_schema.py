"""The model ``JSONSchema``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONSchema(Base):
    """The schema that a structured answer has to satisfy, with a name for the model to
    see.
    """

    name: str
    """Short name of the schema."""

    description: str | None | Unset = UNSET
    """What the answer represents, as a hint to the model."""

    schema: dict[str, Any]
    """The schema itself, as a JSON Schema object. Its name on the wire is `schema`."""

    strict: bool | None = None
    """Enforces the schema exactly instead of using it as guidance.

    The server's default is ``false``.
    """
