"""The union ``Leaf``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .branch import Branch
    from .growth import Growth

Leaf: TypeAlias = Union[str, "Branch", list["Growth"], "Unknown"]
