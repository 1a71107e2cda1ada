"""The union ``EmbeddingRequestInput``."""

from __future__ import annotations

from typing import TypeAlias, Union

EmbeddingRequestInput: TypeAlias = Union[str, list[str]]
"""Text to embed: a single string, or several to be handled in one call."""
