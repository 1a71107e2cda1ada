"""The union ``EmbeddingRequestInputs``."""

from __future__ import annotations

from typing import TypeAlias, Union

EmbeddingRequestInputs: TypeAlias = Union[str, list[str]]
"""A single text, or a batch of texts embedded in one call."""
