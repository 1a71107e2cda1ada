"""The union ``Area``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .place import Place
    from .point import Point

Area: TypeAlias = Union["Place", str, list["Point"], list[str], "Unknown"]
