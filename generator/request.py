"""What a run is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .sources import SourceTree

if TYPE_CHECKING:
    from .configuration import Configuration


@dataclass(frozen=True, slots=True)
class Request:
    """What to make a package of: the sources in order of precedence, and what ``provider.toml`` states besides them."""

    name: str
    sources: tuple[SourceTree, ...]
    configuration: Configuration | None = None
