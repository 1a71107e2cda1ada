"""Values for hypothesis, made from the IR: what the documentation of an API says that a value may be."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar, assert_never

from hypothesis import strategies as st

from generator.ir import (
    Alias,
    Anything,
    Declaration,
    Enumeration,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Presence,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
    Unknown,
)

_T = TypeVar("_T")
_TEXT = st.text(max_size=4)
_FREE_KEYS = st.sampled_from(["", ":", "a b", "é", "\ud800", "self", "0"]).map(lambda text: f"x{text}")
_ZONES = st.sampled_from(["", "Z", "+00:00", "-07:30"])


def _moment(plain: datetime, zone: str) -> str:
    return plain.isoformat() + zone


FREE: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), _TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(_TEXT, inner, max_size=2)),
    max_leaves=4,
)
_SCALARS: Mapping[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: _TEXT,
    Kind.STRING: _TEXT,
    Kind.INTEGER: st.one_of(st.integers(), st.sampled_from([0, 1, 2**70, 3.0])),
    Kind.NUMERIC: st.integers(),
    Kind.NUMBER: st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False)),
    Kind.BOOLEAN: st.booleans(),
    Kind.BYTES: st.binary(max_size=3),
    Kind.DATE: st.dates().map(str),
    Kind.DATE_TIME: st.builds(_moment, st.datetimes(), _ZONES),
}
_FAR = 1000
_RAW = Scalar(Kind.BYTES)  # which JSON has not


@dataclass(frozen=True, slots=True)
class Documentation:
    """The declarations of an API by key; ``ambiguous`` are the unions that generation warned about."""

    declarations: Mapping[str, Declaration]
    ambiguous: frozenset[str]
    heights: dict[str, int] = field(default_factory=dict[str, int])
    """How deep the least deep value of a declaration is."""

    def height(self, type: Type) -> int:
        """The least depth of a value of a type; ``_FAR`` while it is not known yet."""
        match type:
            case Ref(key=key):
                return self.heights.get(key, _FAR)
            case OneOfValues() | Scalar() | Anything() | Opaque() | ListOf() | MapOf() | Nullable():
                return 0
            case UnionOf(members=members):
                return min(map(self.height, members))
            case _:
                assert_never(type)

    def measured(self) -> Documentation:
        """Itself, with the heights worked out."""
        changed = True
        while changed:
            changed = False
            for key, declaration in self.declarations.items():
                if (height := min(self._declared(declaration), _FAR)) != self.heights.get(key, _FAR):
                    self.heights[key] = height
                    changed = True
        return self

    def has_values(self, key: str) -> bool:
        """Whether there is a value of a declaration at all: a record that requires one of itself has none."""
        return self.heights.get(key, _FAR) < _FAR

    def _declared(self, declaration: Declaration) -> int:
        match declaration:
            case Record(fields=fields):
                return 1 + max((self.height(each.type) for each in fields if each.presence is Presence.REQUIRED), default=0)
            case Enumeration():
                return 0
            case Union(members=members):
                return 1 + min(map(self.height, members), default=0)
            case Alias(type=type):
                return 1 + self.height(type)
            case _:
                assert_never(declaration)


@dataclass(slots=True)
class Maker:
    """Draws one documented value. ``doubtful`` tells afterwards whether a union in it is one that generation warned about."""

    api: Documentation
    draw: Callable[[st.SearchStrategy[Any]], Any]
    doubtful: bool = False

    def declared(self, key: str, depth: int) -> Any:
        """A value of a declaration, not much deeper than ``depth``."""
        declaration = self.api.declarations[key]
        match declaration:
            case Record(fields=fields, additional=additional):
                return self.record(fields, additional, depth - 1)
            case Enumeration(values=values):
                return json.loads(self.one(values).value.text) if values else self.draw(_TEXT)
            case Union(members=members):
                self.doubtful = self.doubtful or key in self.api.ambiguous
                member = self.member(members, depth)
                return self.tagged(declaration, member, self.value(member, depth - 1))
            case Alias(type=type, nullable=nullable):
                return None if nullable is True and self.chance() else self.value(type, depth - 1)
            case _:
                assert_never(declaration)

    def tagged(self, union: Union, member: Type, value: Any) -> Any:
        """A value of a member, with the tag that stands for it, unless it has that already."""
        tags = [tag.value for tag in union.mapping if member == Ref(tag.key)]
        record = self.api.declarations[member.key] if isinstance(member, Ref) else None
        if not tags or not isinstance(record, Record):
            return value
        constant = any(field.name.text == union.discriminator and isinstance(field.type, OneOfValues) for field in record.fields)
        return value if constant else {**value, union.discriminator: self.one(tags)}

    def record(self, fields: Sequence[Field], additional: Type | None | Unknown, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for each in fields:
            if each.presence is Presence.REQUIRED or (depth > 0 and self.api.height(each.type) < _FAR and self.chance()):
                made[each.name.text] = None if each.nullable is True and self.chance() else self.value(each.type, depth)
        if additional is not None and not isinstance(additional, Unknown) and depth > 0:
            made |= {key: self.value(additional, depth) for key in self.draw(st.lists(_FREE_KEYS, max_size=2, unique=True))}
        return made

    def value(self, type: Type, depth: int) -> Any:
        """A value of a type."""
        match type:
            case Scalar(kind=kind):
                return self.draw(_SCALARS[kind])
            case Anything() | Opaque():
                return self.draw(FREE)
            case ListOf(item=item):
                return [self.value(item, depth - 1) for _ in range(self.size(depth))]
            case MapOf(value=value):
                return {f"k{index}": self.value(value, depth - 1) for index in range(self.size(depth))}
            case Nullable(type=inner):
                return None if self.chance() else self.value(inner, depth)
            case OneOfValues(values=values):
                return json.loads(self.one(values).text)
            case Ref(key=key):
                return self.declared(key, depth)
            case UnionOf(members=members):
                return self.value(self.member(members, depth), depth)
            case _:
                assert_never(type)

    def member(self, members: Sequence[Type], depth: int) -> Type:
        sendable = [member for member in members if member != _RAW] or members
        if depth <= 0:
            return min(sendable, key=self.api.height)
        return self.one([member for member in sendable if self.api.height(member) < _FAR])

    def size(self, depth: int) -> int:
        return int(self.draw(_SIZES)) if depth > 0 else 0

    def chance(self) -> bool:
        return bool(self.draw(_CHANCE))

    def one(self, choices: Sequence[_T]) -> _T:
        index: int = self.draw(st.integers(0, len(choices) - 1)) if len(choices) > 1 else 0
        return choices[index]


_SIZES = st.integers(0, 2)
_CHANCE = st.booleans()
