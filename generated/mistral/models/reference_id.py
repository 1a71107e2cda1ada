"""The union ``ReferenceID``."""

from __future__ import annotations

from typing import TypeAlias, Union

ReferenceID: TypeAlias = Union[int, str]
"""Number or name of a cited source."""
