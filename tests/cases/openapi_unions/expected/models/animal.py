"""The union ``Animal``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .cat import Cat
    from .dog import Dog

Animal: TypeAlias = Union["Cat", "Dog", "Unknown"]
