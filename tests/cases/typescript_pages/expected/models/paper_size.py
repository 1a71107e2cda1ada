"""The values ``PaperSize``."""

from __future__ import annotations

from typing import Literal, TypeAlias

PaperSize: TypeAlias = Literal["a4", "a5", "letter"] | str
