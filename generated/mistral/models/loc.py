"""The union ``Loc``."""

from __future__ import annotations

from typing import TypeAlias, Union

Loc: TypeAlias = Union[str, int]
"""One step of the path to a refused value: an object key or a list index."""
