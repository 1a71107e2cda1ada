"""The union ``EmbeddingInput``."""

from __future__ import annotations

from typing import TypeAlias, Union

EmbeddingInput: TypeAlias = Union[str, list[str]]
"""One text, or several to be embedded in a single call."""
