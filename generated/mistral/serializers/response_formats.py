"""Decodes and encodes ``ResponseFormats``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.response_formats import ResponseFormats

VALUES: Final = {"text", "json_object", "json_schema"}


def decode(value: Any, *, problems: Problems | None = None) -> ResponseFormats:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ResponseFormats) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ResponseFormats:
    return decoding.read_text(value, VALUES, at, problems)
