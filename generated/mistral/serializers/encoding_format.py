"""Decodes and encodes ``EncodingFormat``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.encoding_format import EncodingFormat

VALUES: Final = {"float", "base64"}


def decode(value: Any, *, problems: Problems | None = None) -> EncodingFormat:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EncodingFormat) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> EncodingFormat:
    return decoding.read_text(value, VALUES, at, problems)
