"""The union ``Growth``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .branch import Branch

Growth: TypeAlias = Union["Branch", list["Growth"], str, "Unknown"]
