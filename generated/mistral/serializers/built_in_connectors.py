"""Decodes and encodes ``BuiltInConnectors``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.built_in_connectors import BuiltInConnectors

VALUES: Final = {
    "web_search",
    "web_search_premium",
    "code_interpreter",
    "image_generation",
    "document_library",
}


def decode(value: Any, *, problems: Problems | None = None) -> BuiltInConnectors:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: BuiltInConnectors) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> BuiltInConnectors:
    return decoding.read_text(value, VALUES, at, problems)
