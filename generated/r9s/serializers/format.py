"""Decodes and encodes ``Format``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.format import Format

VALUES: Final = {"mp3", "opus", "aac", "flac", "wav", "pcm"}


def decode(value: Any, *, problems: Problems | None = None) -> Format:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Format) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Format:
    return decoding.read_text(value, VALUES, at, problems)
