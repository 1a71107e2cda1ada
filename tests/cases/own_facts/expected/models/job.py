"""The model ``Job``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, Union

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .card import Card
    from .colour import Colour
    from .item import Item
    from .poster import Poster


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Job(Base):
    """The body of ``jobs.create``.

    From 2 to 16 keys.
    """

    title: str
    """What stands on the docket.

    From 1 to 64 characters. Matches ``^[A-Z][a-z|\\s]*$``.
    """

    copies: int | None = None
    """From 1 to 500. A multiple of 5. The server's default is ``1``."""

    scale: float | None | Unset = UNSET
    """How large, against the draft, and long enough a sentence that the words behind it
    need a paragraph.

    More than 0 and at most 2.5.
    """

    items: list[Item]
    """At least 1 item. No item twice."""

    tags: dict[str, list[str]] | None = None
    """Each item of a value: at most 8 characters. Each value: at least 1 item."""

    codes: list[str] | None = None
    """At most 3 items. Each item: matches ``^`\"\"\" +$``."""

    ink: Colour | None = None

    cover: JobCover | None = None

    back: JobBack | None = None


JobCover: TypeAlias = Union[str, "Item", "Unknown"]


JobBack: TypeAlias = Union["Poster", "Card", "Unknown"]
