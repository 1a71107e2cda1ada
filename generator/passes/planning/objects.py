"""How the objects among the values of a union are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...ir import Json, Presence, Record, Ref, Type, Union
from ...unions import ObjectMember, ObjectPlan, Only, Ranked, Tagged
from .members import Members
from .report import Report
from .tags import NO_MARKS, Tags, tag_of, tags_of


@dataclass(frozen=True, slots=True)
class Objects:
    """Plans for the members that are objects."""

    known: Members
    report: Report

    def member(self, type: Type) -> ObjectMember:
        """A member with the keys that tell it apart."""
        if isinstance(type, Ref) and isinstance(record := self.known.known[type.key], Record):
            required = frozenset(field.name.text for field in record.fields if field.presence is Presence.REQUIRED)
            return ObjectMember(type, required, frozenset(field.name.text for field in record.fields))
        return ObjectMember(type)

    def plan(self, union: Union, members: Sequence[ObjectMember]) -> ObjectPlan:
        """The plan for some members of a union: by a tag if there is one, else by their keys."""
        if len(members) == 1:
            return Only(members[0])
        tags = tags_of(union, members, self.known)
        if union.discriminator and not any(union.discriminator in tags[member.type] for member in members):
            self.report.ambiguous(union, f"no variant has a constant under its discriminator {union.discriminator!r}")
        key = tag_of(union, members, tags)
        return self._ranked(union, members) if key is None else self._tagged(union, members, tags, key)

    def _tagged(self, union: Union, members: Sequence[ObjectMember], tags: Tags, key: str) -> Tagged:
        marks = {member: tags[member.type].get(key, NO_MARKS) for member in members}
        by_value: dict[Json, list[ObjectMember]] = {}
        for member in members:
            for value in marks[member].values:
                by_value.setdefault(value, []).append(member)
        grouped: dict[tuple[ObjectMember, ...], list[Json]] = {}
        for value, group in by_value.items():
            grouped.setdefault(tuple(group), []).append(value)
        untagged = [member for member in members if not marks[member].values]
        absent = [member for member in members if member in untagged or not marks[member].required]
        return Tagged(
            key,
            tuple((tuple(values), self._ranked(union, group)) for group, values in grouped.items()),
            self._ranked(union, absent) if absent else None,
            self._ranked(union, untagged) if untagged else None,
        )

    def _ranked(self, union: Union, members: Sequence[ObjectMember]) -> Only | Ranked:
        if len(members) == 1:
            return Only(members[0])
        if len({member.required for member in members}) < len(members):
            why = "some of its members require the same keys; the one that knows most of a value's keys is taken"
            self.report.ambiguous(union, why)
        elif any(_may_pass_for(one, other) for one in members for other in members if one is not other):
            why = "one of its members may have all keys that another one requires; the one that requires most of a value's is taken"
            self.report.ambiguous(union, why)
        return Ranked(tuple(members))


def _may_pass_for(one: ObjectMember, other: ObjectMember) -> bool:
    """Whether a value of the one may be taken for the other: it may have all keys that the other requires, which are not fewer."""
    return other.required <= one.known and len(other.required) >= len(one.required)
