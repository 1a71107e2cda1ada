"""The model ``Loom``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._runtime.base import Base

if TYPE_CHECKING:
    from .finish import Finish
    from .loom_type import LoomType
    from .quirks import Quirks
    from .yarn import Yarn


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Loom(Base):
    """Not described by its source."""

    id: str
    """Given when the loom is set up"""

    type: LoomType

    static: bool | None = None
    """Cannot be moved

    The server's default is ``false``.
    """

    warp_weft: float
    """Ratio of threads, for instance 1.5"""

    self: str | None = None
    """Where this loom is described"""

    pattern: str
    """One of `plain` | `twill` | `satin`, or <|custom|>."""

    width_mm: int | None = None
    """The server's default is ``1200``."""

    threads: int | None
    """Null while nobody counted them"""

    tension: float | None = None
    """The server's default is ``0.5``."""

    colours: list[str] | None = None
    """The server's default is ``[]``."""

    finish: Finish | None = None
    """The server's default is ``"extra-soft"``."""

    repeat: str | None = None
    """Either `drop` or `half-drop`

    The server's default is ``"half-drop"``.
    """

    settings: dict[str, Any] | None = None
    """Free"""

    tags: list[str]
    """Each one once"""

    yarn: list[Yarn]

    scan: bytes | None = None

    quirks: Quirks | None = None

    serial: str | None = None
    """ "Quoted" on the plate

    Set by the server only.
    """
