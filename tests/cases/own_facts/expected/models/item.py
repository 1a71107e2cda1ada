"""The union ``Item``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .card import Card
    from .fold import Fold
    from .poster import Poster

Item: TypeAlias = Union["Poster", "Card", "Fold", "Unknown"]
