"""How a value of a union is told apart, worked out when the package is generated: no decoder is ever tried.

First the JSON type decides, then (for objects) the value of a tag, then which keys are there. See ``passes/plan.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .ir import Json, ListOf, Type


@dataclass(frozen=True, slots=True)
class ObjectMember:
    """A member whose values are JSON objects: a reference to a record, a map, or a free object (which requires and knows no key)."""

    type: Type
    required: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Only:
    """There is one member left."""

    member: ObjectMember


@dataclass(frozen=True, slots=True)
class Ranked:
    """Several are left: the keys of the value decide, by the rule of the runtime's ``choose``."""

    members: tuple[ObjectMember, ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """The value of one key decides. ``absent`` is for a value without the key, ``other`` for one with an unlisted value there."""

    key: str
    cases: tuple[tuple[tuple[Json, ...], Only | Ranked], ...]
    absent: Only | Ranked | None
    other: Only | Ranked | None


ObjectPlan: TypeAlias = Only | Ranked | Tagged


@dataclass(frozen=True, slots=True)
class UnionPlan:
    """The members of a union by the JSON type of their values. Members that are unions themselves are opened up.

    ``texts`` and ``numbers`` hold scalars, constants and references to enumerations; of ``arrays``, the type of the first element decides
    (it is an empty array's too), each ``(JSON type of it, or "" for any other, list)``. ``anything``: a member's values may be of any type, so
    that only objects are told apart, and what is none of the other members is that one.
    """

    texts: tuple[Type, ...] = ()
    numbers: tuple[Type, ...] = ()
    booleans: tuple[Type, ...] = ()
    arrays: tuple[tuple[str, ListOf], ...] = ()
    objects: ObjectPlan | None = None
    null: bool = False
    bytes: bool = False
    anything: bool = False
