"""The model ``ResponseFormatJsonSchemaJsonSchema``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormatJsonSchemaJsonSchema(Base):
    """A named JSON Schema for replies."""

    description: str | None = None
    """What the format is meant for, in words; the model reads this to understand what
    to put where.
    """

    name: str
    """Name of the format: letters, digits, underscores and dashes, 64 characters at
    most.

    At most 64 characters. Matches ``^[a-zA-Z0-9_-]+$``.
    """

    schema: dict[str, Any] | None = None
    """JSON Schema of the reply, as an object."""

    strict: bool | None | Unset = UNSET
    """Guarantees that the reply follows `schema` exactly. Only part of JSON Schema is
    supported in this mode, see [Structured Outputs](/docs/guides/structured-outputs).

    The server's default is ``false``.
    """
