"""The union ``Yarn``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .spool import Spool

Yarn: TypeAlias = Union[str, "Spool", list["Spool"], "Unknown"]
"""Yarn by its name, or as one spool <or several>"""
