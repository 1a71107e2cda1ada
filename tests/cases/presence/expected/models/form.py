"""The model ``Form``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kind import Kind
    from .place import Place
    from .stamp import Stamp


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Form(Base):
    """Not described by its source."""

    number: int

    number_or_null: int | None

    number_or_nothing: int | None = None

    number_or_either: int | None | Unset = UNSET

    words: list[str]

    words_or_null: list[str] | None

    words_or_nothing: list[str] | None = None

    words_or_either: list[str] | None | Unset = UNSET

    stamp: Stamp

    stamp_or_null: Stamp | None

    stamp_or_nothing: Stamp | None = None

    stamp_or_either: Stamp | None | Unset = UNSET

    place: Place

    place_or_null: Place | None

    place_or_nothing: Place | None = None

    place_or_either: Place | None | Unset = UNSET

    kind: Kind

    kind_or_null: Kind | None

    kind_or_nothing: Kind | None = None

    kind_or_either: Kind | None | Unset = UNSET

    fixed: Literal["form"] = "form"

    fixed_or_either: Literal["form"] | None | Unset = UNSET
