"""Type expressions: what a value may be. Closed under ``match``; every consumer is exhaustive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .facts import Json


class Kind(StrEnum):
    """The kinds of scalars. ``TEXT`` and ``NUMERIC`` are coarse: the source does not say which of the finer kinds it is."""

    TEXT = "text"
    """Some JSON string: a plain one, an enumeration, a date, base64 … (Rust's ``String``)."""
    NUMERIC = "numeric"
    """An integer or any number (TypeScript's ``number``)."""
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    BYTES = "bytes"
    """Raw bytes outside JSON: a file part or a binary body."""
    DATE = "date"
    DATE_TIME = "date-time"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar; ``format`` is the OpenAPI format where one is known beyond the kind (``uuid``, ``int64`` …)."""

    kind: Kind
    format: str = ""


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value at all."""


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object with free keys."""

    value: Type


@dataclass(frozen=True, slots=True)
class Ref:
    """A declaration of the same API, by its key."""

    key: str


@dataclass(frozen=True, slots=True)
class OneOfValues:
    """A const (one value) or an inline enumeration; ``open`` if the source says that more values may come."""

    values: tuple[Json, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """A value of a discriminator, and the key of the declaration that it stands for."""

    value: str
    key: str


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types, in source order. ``discriminator`` is the wire name of the deciding key, if the source states one.

    ``mapping`` tells which value of that key stands for which member, as far as the members' own constants do not.
    """

    members: tuple[Type, ...]
    discriminator: str = ""
    mapping: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Nullable:
    """A type or null, in a place that has no nullability of its own (a list's item, a map's value, a union's member)."""

    type: Type


@dataclass(frozen=True, slots=True)
class Opaque:
    """A type that the source names but does not define; its values pass through as they come."""

    name: str


Type: TypeAlias = Scalar | Anything | ListOf | MapOf | Ref | OneOfValues | UnionOf | Nullable | Opaque
