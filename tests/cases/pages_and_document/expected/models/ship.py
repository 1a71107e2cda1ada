"""The union ``Ship``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .motorboat import Motorboat
    from .sailboat import Sailboat

Ship: TypeAlias = Union[
    "Motorboat", "Sailboat", Literal["rowing boat", "raft"] | str, "Unknown"
]
"""Something that floats"""
