"""The model ``Parcel``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .courier import Courier


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Parcel(Base):
    """Not described by its source."""

    content: ParcelContent

    sender: ParcelSender

    service: ParcelService | None = None

    stamps: ParcelStamps | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ParcelContentBook(Base):
    """A variant of ``ParcelContent``."""

    type: Literal["book"] = "book"

    pages: int


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ParcelContentVase(Base):
    """A variant of ``ParcelContent``."""

    type: Literal["vase"] = "vase"

    fragile: bool | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ParcelSenderPrivatePerson(Base):
    """A variant of ``ParcelSender``."""

    name: str


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ParcelSenderVat(Base):
    """A variant of ``ParcelSender``."""

    vat: str

    name: str | None = None


ParcelContent: TypeAlias = Union[
    "ParcelContentBook", "ParcelContentVase", str, "Unknown"
]


ParcelSender: TypeAlias = Union[
    "ParcelSenderPrivatePerson", "ParcelSenderVat", "Unknown"
]


ParcelService: TypeAlias = Union[Literal["slow", "fast"] | str, "Courier", "Unknown"]


ParcelStamps: TypeAlias = Union[int, list["ParcelStampsItem"], bool]


ParcelStampsItem: TypeAlias = Union[str, int]
