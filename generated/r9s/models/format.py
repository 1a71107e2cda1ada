"""The values ``Format``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Format: TypeAlias = Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str
"""Encoding of the generated sound."""
