"""The type ``Dye``."""

from __future__ import annotations

from typing import Any, TypeAlias

Dye: TypeAlias = Any
