"""The type ``Quirks``."""

from __future__ import annotations

from typing import Any, TypeAlias

Quirks: TypeAlias = Any
