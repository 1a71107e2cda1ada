"""The model ``Function``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Function(Base):
    """A function of the caller that the model may ask to have run."""

    name: str
    """Name by which the model calls the function."""

    description: str | None = None
    """What the function does and when to use it. The model decides by this text.

    The server's default is ``""``.
    """

    strict: bool | None = None
    """Makes the arguments follow `parameters` exactly rather than approximately.

    The server's default is ``false``.
    """

    parameters: dict[str, Any]
    """JSON Schema of the arguments, an object schema at its top."""
