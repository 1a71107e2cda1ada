"""Comparing declarations that two sources both have, fact by fact."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import cast

from ..ir import Declaration, Field, Json, Origin, Parameter, Presence, Record, Ref, Type, Unknown, WireName
from ..passes.merging.align import align_fields, fold
from ..passes.merging.facts import RULES_OF_THUMB
from ..passes.merging.texts import type_text
from ..passes.merging.types import shape_of
from ..places import Place
from .facts import Facet, Verdict, known
from .pairing import shape
from .sides import Side
from .tally import ABSENT, Tally
from .types import Comparer


@dataclass(frozen=True, slots=True)
class Declared:
    """Compares declarations and puts the verdicts into ``tally``."""

    types: Comparer
    tally: Tally

    def compare(self, one: Declaration, other: Declaration) -> None:
        """Two declarations of one thing."""
        if isinstance(one, Record) and isinstance(other, Record):
            verdict = self._additional(one, other)
            self.tally.count(Facet.DECLARATIONS, verdict, one.name, (one.additional, one.place), (other.additional, other.place))
            self._fields(one, other)
            return
        shapes = shape(one), shape(other)
        facts = (_kind(one), one.place), (_kind(other), other.place)
        self.tally.count(Facet.DECLARATIONS, self.types.compare(*shapes), one.name, *facts)
        self.contents(one.name, shapes[0], one.place, shapes[1], other.place)
        records = self.types.first.record(shapes[0]), self.types.second.record(shapes[1])
        if records[0] is not None and records[1] is not None and self.types.partners.get(records[0].key) != records[1].key:
            self._fields(records[0], records[1])

    def _fields(self, one: Record, other: Record) -> None:
        for left, right in align_fields(one.fields, other.fields):
            self._presence(one, other, left, right)
            if left is not None and right is not None:
                self._field(f"{one.name}.{left.name.text}", left, right)

    def contents(self, subject: str, one: Type, place: Place, other: Type, other_place: Place) -> None:
        """The enumerations and unions in two types."""
        for facet, verdict, left, right in self.types.contents(one, other):
            self.tally.count(facet, verdict, subject, (left, place), (right, other_place))

    def _additional(self, one: Record, other: Record) -> Verdict:
        """The type of other keys, where both sources tell one."""
        left, right = one.additional, other.additional
        if left is None or right is None or isinstance(left, Unknown) or isinstance(right, Unknown):
            return Verdict.AGREES
        verdict = self.types.compare(left, right)
        return verdict if verdict is Verdict.DIFFERS else Verdict.AGREES

    def _presence(self, one: Record, other: Record, left: Field | None, right: Field | None) -> None:
        field = left or right
        assert field is not None
        verdict = Verdict.AGREES if left is not None and right is not None else Verdict.DIFFERS
        self.tally.fields[left is not None, right is not None] += 1
        first = (left.type, left.place) if left is not None else (ABSENT[0], one.place)
        second = (right.type, right.place) if right is not None else (ABSENT[0], other.place)
        self.tally.count(Facet.PRESENCE, verdict, f"{one.name}.{field.name.text}", first, second)

    def _field(self, subject: str, one: Field, other: Field) -> None:
        def count(facet: Facet, verdict: Verdict, first: object, second: object) -> None:
            self.tally.count(facet, verdict, subject, (first, one.place), (second, other.place))

        self._names(subject, one, other)
        verdict = self.types.compare(one.type, other.type)
        count(Facet.TYPE, verdict, *(self._types(one.type, other.type) if verdict is Verdict.DIFFERS else ("", "")))
        self.contents(subject, one.type, one.place, other.type, other.place)
        count(Facet.REQUIRED, compare_presence(one, other), one.presence, other.presence)
        null = self.types.first.allows_null(one), self.types.second.allows_null(other)
        count(Facet.NULLABLE, _known(*null), *null)
        count(Facet.DEFAULT, compare_defaults(one.default, other.default), one.default, other.default)

    def _types(self, one: Type, other: Type) -> tuple[object, object]:
        """Two types as facts. A reference to a declaration that not both have says what is behind it."""
        return _behind(self.types.first, one), _behind(self.types.second, other)

    def _names(self, subject: str, one: Field, other: Field) -> None:
        first, second = (one.name, one.place), (other.name, other.place)
        sure = _is_sure(one.name), _is_sure(other.name)
        same = one.name.text == other.name.text
        self.tally.count(Facet.NAME, known(*sure, same), subject, first, second)
        if not all(sure):
            guess = Verdict.NEITHER if not any(sure) else Verdict.AGREES if same else Verdict.DIFFERS
            self.tally.count(Facet.GUESSED_NAME, guess, subject, first, second)
        folded = Verdict.AGREES if fold(one.name.text) == fold(other.name.text) else Verdict.DIFFERS
        self.tally.count(Facet.FOLDED_NAME, folded, subject, first, second)


def compare_presence(one: Field | Parameter, other: Field | Parameter) -> Verdict:
    """What may be omitted agrees with what is optional, and with what is required but has a default."""
    if one.presence is other.presence:
        return Verdict.AGREES
    if Presence.OMITTABLE not in (one.presence, other.presence):
        return Verdict.DIFFERS
    stated = other if one.presence is Presence.OMITTABLE else one
    return Verdict.AGREES if stated.presence is Presence.OPTIONAL or isinstance(stated.default, Json) else Verdict.DIFFERS


def compare_defaults(one: Json | None | Unknown, other: Json | None | Unknown) -> Verdict:
    """Defaults are the same if they are one value, however it is written."""
    return known(not isinstance(one, Unknown), not isinstance(other, Unknown), _value(one) == _value(other))


def _value(default: Json | None | Unknown) -> str:
    """A default in a spelling that equal values have in common."""
    if not isinstance(default, Json):
        return ""
    return json.dumps(_plain(json.loads(default.text)), sort_keys=True)


def _plain(value: object) -> object:
    """The value with whole numbers as integers."""
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [_plain(item) for item in cast(list[object], value)]
        case dict():
            return {key: _plain(item) for key, item in cast(dict[str, object], value).items()}
        case _:
            return value


def _known(one: bool | Unknown, other: bool | Unknown) -> Verdict:
    return known(not isinstance(one, Unknown), not isinstance(other, Unknown), one is other)


def _is_sure(name: WireName) -> bool:
    """Whether a wire name is more than what a rule of thumb makes of a printed one."""
    return name.origin is not Origin.INFERRED or name.rule not in RULES_OF_THUMB


def _kind(declaration: Declaration) -> str:
    """What a declaration is, in words."""
    return "an object" if isinstance(declaration, Record) else type_text(shape_of(declaration))


def _behind(side: Side, type: Type) -> str:
    """A type in words; of a reference, also what it leads to."""
    if not isinstance(type, Ref):
        return type_text(type)
    record = side.record(type)
    if record is None:
        return f"{type_text(type)} = {type_text(side.opened(type))}"
    return f"{type_text(type)} with {', '.join(field.name.text for field in record.fields) or 'no fields'}"
