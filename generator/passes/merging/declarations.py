"""Joining two declarations of one thing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from ...ir import (
    UNKNOWN,
    Alias,
    Constraint,
    Declaration,
    Enumeration,
    EnumValue,
    Field,
    OneOfValues,
    Parameter,
    Record,
    Tag,
    Type,
    Union,
    Unknown,
)
from ..declare import declare
from .align import align_fields
from .facts import Joined, join_known, join_name, join_presence, join_text, same_value
from .report import Report
from .texts import fact_text, type_text
from .types import TypeJoiner, join_values, shape_of

_N = TypeVar("_N", Field, Parameter)
_Constrained: TypeAlias = Field | Parameter | Record | Alias
_KIND_NAMES: dict[type[Declaration], str] = {Record: "an object", Enumeration: "an enumeration", Union: "a union", Alias: "an alias"}


@dataclass(frozen=True, slots=True)
class DeclarationJoiner:
    """Joins declarations that have one key; identity, place and order are those of the first."""

    types: TypeJoiner
    report: Report

    def join(self, first: Declaration, second: Declaration) -> Declaration:
        """The declaration as both tell it; what contradicts is reported, and the first followed."""
        joined = self._join(first, second)
        return replace(
            joined,
            key=first.key,
            name=first.name,
            place=first.place,
            description=first.description or second.description,
            deprecated=first.deprecated or second.deprecated,
            owner=first.owner,
        )

    def _join(self, first: Declaration, second: Declaration) -> Declaration:
        match first, second:
            case Record(), Record():
                return self._records(first, second)
            case Enumeration(), Enumeration():
                return self._enumerations(first, second)
            case Union(), Union():
                return self._unions(first, second)
            case Alias(), Alias():
                return self._aliases(first, second)
            case _:
                return self._kinds(first, second)

    def _records(self, first: Record, second: Record) -> Record:
        fields: list[Field] = []
        for one, other in align_fields(first.fields, second.fields):
            if one is not None and other is not None:
                joined = self.fields(f"{first.name}.{one.name.text}", one, other)
                read_only = join_known(one.read_only, other.read_only).value
                write_only = join_known(one.write_only, other.write_only).value
                fields.append(replace(joined, read_only=read_only, write_only=write_only))
            else:
                fields += [each for each in (one, other) if each is not None]
        constraints = self._constraints(first.name, first, second)
        return replace(first, fields=tuple(fields), additional=self._additional(first, second), constraints=constraints)

    def fields(self, subject: str, first: _N, second: _N) -> _N:
        """A field (or parameter) as both tell it."""
        check, place, other = self.report.check, first.place, second.place
        default = check(join_known(first.default, second.default), subject, "the default", place, second.default, other)
        presence = join_presence(first.presence, second.presence, default)
        return replace(
            first,
            name=check(join_name(first.name, second.name), subject, "the name on the wire", place, second.name, other),
            type=check(self.types.join(first.type, second.type), subject, "the type", place, second.type, other),
            presence=check(presence, subject, "presence", place, second.presence, other),
            nullable=check(join_known(first.nullable, second.nullable), subject, "nullable", place, second.nullable, other),
            default=default,
            description=first.description or second.description,
            examples=first.examples or second.examples,
            deprecated=first.deprecated or second.deprecated,
            constraints=self._constraints(subject, first, second),
        )

    def _constraints(self, subject: str, first: _Constrained, second: _Constrained) -> tuple[Constraint, ...]:
        joined = list(first.constraints)
        for other in second.constraints:
            known = [one.value for one in first.constraints if one.keyword == other.keyword]
            if not known:
                joined.append(other)
            elif not any(same_value(value, other.value) for value in known):
                self.report.conflict(subject, other.keyword, fact_text(tuple(known)), first.place, other.value.text, second.place)
        return tuple(joined)

    def _additional(self, first: Record, second: Record) -> Type | None | Unknown:
        """The type of other keys: one that a source documents beats that it documents none."""
        one, other = first.additional or UNKNOWN, second.additional or UNKNOWN
        if isinstance(one, Unknown) or isinstance(other, Unknown):
            known = other if isinstance(one, Unknown) else one
            return known if not isinstance(known, Unknown) else join_known(first.additional, second.additional).value
        return self.report.check(self.types.join(one, other), first.name, "the type of other keys", first.place, other, second.place)

    def _enumerations(self, first: Enumeration, second: Enumeration) -> Enumeration:
        opened = join_known(first.open, second.open)
        self.report.check(opened, first.name, "open for more values", first.place, second.open, second.place)
        one = OneOfValues(tuple(value.value for value in first.values), first.open is True)
        other = OneOfValues(tuple(value.value for value in second.values), second.open is True)
        joined = join_values(one, other)
        if joined is None:
            self.report.conflict(first.name, "the set of values", type_text(one), first.place, type_text(other), second.place)
            joined = one
        told = {value.value: value for value in second.values} | {value.value: value for value in first.values if value.description}
        return replace(first, values=tuple(told.get(value) or EnumValue(value) for value in joined.values), open=opened.value)

    def _unions(self, first: Union, second: Union) -> Union:
        joined = join_text(first.discriminator, second.discriminator)
        discriminator = self.report.check(joined, first.name, "the discriminator", first.place, second.discriminator, second.place)
        members = self.types.join_members(first.members, second.members)
        if members is None:
            shapes = [type_text(shape_of(union)) for union in (first, second)]
            self.report.conflict(first.name, "the choice", shapes[0], first.place, shapes[1], second.place)
        mapping = first.mapping if joined.excluded else self._mapping(first, second)
        return replace(first, members=members or first.members, discriminator=discriminator, mapping=mapping)

    def _mapping(self, first: Union, second: Union) -> tuple[Tag, ...]:
        """The tags of both; each value that stands for two declarations is reported."""
        mapping = self.types.join_mappings(first.mapping, second.mapping)
        if mapping is not None:
            return mapping
        keys = {tag.value: tag for tag in first.mapping}
        for tag in second.mapping:
            known = keys.setdefault(tag.value, tag)
            told = Joined(known.key, known is not tag and self.types.join_mappings(first.mapping, (tag,)) is None)
            self.report.check(told, first.name, f"the variant {tag.value!r}", first.place, tag.key, second.place)
        return tuple(keys.values())

    def _aliases(self, first: Alias, second: Alias) -> Declaration:
        check = self.report.check
        type = check(self.types.join(first.type, second.type), first.name, "the type", first.place, second.type, second.place)
        nullable = check(join_known(first.nullable, second.nullable), first.name, "nullable", first.place, second.nullable, second.place)
        return replace(first, type=type, nullable=nullable, constraints=self._constraints(first.name, first, second))

    def _kinds(self, first: Declaration, second: Declaration) -> Declaration:
        """Declarations of different kinds: one may say nothing, or the same in another way."""
        if isinstance(first, Record) or isinstance(second, Record):
            record, other = (first, second) if isinstance(first, Record) else (second, first)
            if isinstance(record, Record) and isinstance(other, Alias) and self.types.fits_record(other.type):
                return replace(record, constraints=self._constraints(record.name, record, other))
        else:
            shapes = shape_of(first), shape_of(second)
            joined = self.types.join(*shapes)
            if not joined.excluded:
                return first if joined.value == shapes[0] else second if joined.value == shapes[1] else declare(joined.value, first)
        kinds = _KIND_NAMES[type(first)], _KIND_NAMES[type(second)]
        self.report.conflict(first.name, "this", kinds[0], first.place, kinds[1], second.place)
        return first
