"""Decodes and encodes ``Detail``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.detail import Detail

VALUES: Final = {"auto", "low", "high"}


def decode(value: Any, *, problems: Problems | None = None) -> Detail:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Detail) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Detail:
    return decoding.read_text(value, VALUES, at, problems)
