"""Named types. ``key`` identifies a declaration within an :class:`~generator.ir.api.Api`; ``name`` is the one the source gives it.

A key is the name itself where that is unique, else the name behind its namespace (``errors.Detail``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ..places import Place
from .facts import UNKNOWN, Constraint, Json, Presence, Unknown, WireName
from .types import Tag, Type


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record. ``nullable`` is independent of ``presence``; ``default`` is the server's (``None``: there is none)."""

    name: WireName
    type: Type
    presence: Presence
    place: Place
    nullable: bool | Unknown = UNKNOWN
    default: Json | None | Unknown = UNKNOWN
    description: str = ""
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool | Unknown = UNKNOWN
    write_only: bool | Unknown = UNKNOWN
    constraints: tuple[Constraint, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A JSON object with named fields. ``additional`` is the type of every other value (``None``: no others are documented)."""

    key: str
    name: str
    place: Place
    fields: tuple[Field, ...]
    additional: Type | None | Unknown = UNKNOWN
    description: str = ""
    deprecated: bool = False
    owner: str = ""
    """The key of the declaration or operation whose inline schema this is; empty for a schema of its own."""
    constraints: tuple[Constraint, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enumeration."""

    value: Json
    description: str = ""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A closed or open set of JSON scalars."""

    key: str
    name: str
    place: Place
    values: tuple[EnumValue, ...]
    open: bool | Unknown = UNKNOWN
    description: str = ""
    deprecated: bool = False
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """A named choice between types, members in source order. ``discriminator`` and ``mapping``: see :class:`~generator.ir.types.UnionOf`."""

    key: str
    name: str
    place: Place
    members: tuple[Type, ...]
    discriminator: str = ""
    description: str = ""
    deprecated: bool = False
    owner: str = ""
    mapping: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name for a type."""

    key: str
    name: str
    place: Place
    type: Type
    nullable: bool | Unknown = UNKNOWN
    description: str = ""
    deprecated: bool = False
    owner: str = ""
    constraints: tuple[Constraint, ...] = ()


Declaration: TypeAlias = Record | Enumeration | Union | Alias
