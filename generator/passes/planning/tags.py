"""Which key of an object tells the members of a union apart, and by which values."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...ir import Enumeration, Field, Json, OneOfValues, Presence, Record, Ref, Type, Union
from ...unions import ObjectMember
from .members import Members


@dataclass(frozen=True, slots=True)
class Marks:
    """The values by which a member is known under one key, and whether it requires that key."""

    values: tuple[Json, ...] = ()
    required: bool = False


NO_MARKS = Marks()
Tags = Mapping[Type, Mapping[str, Marks]]
"""By member, its marks under each key that may tell it apart."""


def tags_of(union: Union, members: Sequence[ObjectMember], known: Members) -> Tags:
    """The keys of records that have one value; of a documented discriminator all values, and those that a mapping gives for the member."""
    mapped = _mapped(union, known)
    return {member.type: _marks(union, member.type, known, mapped) for member in members}


def tag_of(union: Union, members: Sequence[ObjectMember], tags: Tags) -> str | None:
    """The key that tells most members apart: the documented discriminator, else the one with fewest values shared."""
    keys = dict.fromkeys(key for member in members for key in tags[member.type])
    if union.discriminator in keys:
        return union.discriminator
    best: str | None = None
    best_score = 1
    for key in keys:
        values = [value for member in members for value in tags[member.type].get(key, NO_MARKS).values]
        tagged = sum(1 for member in members if key in tags[member.type])
        shared = len(values) - len(set(values))
        score = 0 if shared >= tagged - 1 else tagged - shared
        if score > best_score:
            best, best_score = key, score
    return best


def _marks(union: Union, member: Type, known: Members, mapped: _Mapped) -> Mapping[str, Marks]:
    record = known.known.get(member.key) if isinstance(member, Ref) else None
    fields = record.fields if isinstance(record, Record) else ()
    found = {field.name.text: Marks(_fixed(field, known), field.presence is Presence.REQUIRED) for field in fields}
    for wire, by_member in mapped.items():
        own = found.get(wire, NO_MARKS)
        if (values := by_member.get(member)) and len(own.values) != 1:
            found[wire] = Marks(_with_own(values, own.values, by_member), own.required)
    return {
        wire: marks
        for wire, marks in found.items()
        if len(marks.values) == 1 or (marks.values and (wire == union.discriminator or member in mapped.get(wire, {})))
    }


_Mapped = Mapping[str, Mapping[Type, tuple[Json, ...]]]
"""By discriminator and member, the values that stand for the member."""


def _mapped(union: Union, known: Members) -> _Mapped:
    """What the union and those that are opened up with it map: a value for a union or an alias stands for all that this comes to."""
    found: defaultdict[str, dict[Type, tuple[Json, ...]]] = defaultdict(dict)
    for member, path in known.reached(union.members, (union.key,)):
        keys = (*path, member.key) if isinstance(member, Ref) else path
        for key in path:
            opened = union if key == union.key else known.known[key]
            if isinstance(opened, Union) and opened.discriminator:
                values = tuple(_text(tag.value) for target in keys for tag in opened.mapping if tag.key == target)
                if values:
                    told = found[opened.discriminator].get(member, ())
                    found[opened.discriminator][member] = tuple(dict.fromkeys((*told, *values)))
    return found


def _text(value: str) -> Json:
    return Json(json.dumps(value, ensure_ascii=False))


def _with_own(values: tuple[Json, ...], own: tuple[Json, ...], by_member: Mapping[Type, tuple[Json, ...]]) -> tuple[Json, ...]:
    """The values that a mapping gives a member, and those of its own enumeration that stand for nothing at all."""
    given = {value for each in by_member.values() for value in each}
    return (*values, *(value for value in own if value not in given))


def _fixed(field: Field, known: Members) -> tuple[Json, ...]:
    match field.type:
        case OneOfValues(values=values):
            return values
        case Ref(key=key) if isinstance(enumeration := known.known.get(key), Enumeration):
            return tuple(value.value for value in enumeration.values)
        case _:
            return ()
