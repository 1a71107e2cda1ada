"""The union ``Event``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .gale import Gale
    from .tide import Tide

Event: TypeAlias = Union["Tide", "Gale", "Unknown"]
