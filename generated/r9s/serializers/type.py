"""Decodes and encodes ``Type``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.type import Type

VALUES: Final = {"text", "image_url"}


def decode(value: Any, *, problems: Problems | None = None) -> Type:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Type) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Type:
    return decoding.read_text(value, VALUES, at, problems)
