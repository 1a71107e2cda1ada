"""The values ``Modalities``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Modalities: TypeAlias = Literal["text", "audio"] | str
"""A kind of output that the model may be asked for."""
