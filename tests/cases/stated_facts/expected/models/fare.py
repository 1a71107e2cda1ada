"""The union ``Fare``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .pass_ import Pass
    from .ticket import Ticket

Fare: TypeAlias = Union["Ticket", "Pass", "Unknown"]
"""Anything that lets somebody aboard."""
