"""The values ``Finish``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Finish: TypeAlias = Literal["raw", "extra-soft"] | str
