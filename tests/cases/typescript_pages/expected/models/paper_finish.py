"""The values ``PaperFinish``."""

from __future__ import annotations

from typing import Literal, TypeAlias

PaperFinish: TypeAlias = Literal["matte", "gloss"] | str
