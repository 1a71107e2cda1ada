"""Works out, for every union, how its values are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from ..diagnostics import Diagnostic, Severity
from ..ir import (
    Alias,
    Anything,
    Api,
    Declaration,
    Enumeration,
    Field,
    Json,
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
)
from ..unions import ObjectMember, ObjectPlan, Only, Ranked, Tagged, UnionPlan


def plan(api: Api) -> tuple[Mapping[str, UnionPlan], tuple[Diagnostic, ...]]:
    """A plan for each declared union, by key, and a warning for each whose members cannot be told apart for sure."""
    known = {declaration.key: declaration for declaration in api.declarations}
    planner = _Planner(known, [])
    plans = {union.key: planner.union(union) for union in api.declarations if isinstance(union, Union)}
    return plans, tuple(planner.diagnostics)


@dataclass(frozen=True, slots=True)
class _Planner:
    known: Mapping[str, Declaration]
    diagnostics: list[Diagnostic]

    def union(self, union: Union) -> UnionPlan:
        if Ref(union.key) in union.members:
            message = f"{union.name} lists itself among its variants, which adds none"
            hint = "state its type in provider.toml if the page means something else"
            self.diagnostics.append(Diagnostic(Severity.WARNING, "recursive-union", message, union.place, hint=hint))
        members = list(dict.fromkeys(self.flat(union.members, (union.key,))))
        by_json = {member: self.json_types(member) for member in members}

        def of(json_type: str) -> tuple[Type, ...]:
            return tuple(member for member in members if json_type in by_json[member])

        objects = tuple(self.object_member(member) for member in of("object"))
        if free := of("any"):
            return UnionPlan(objects=self.objects(union, (*objects, ObjectMember(free[0]))) if objects else None, anything=True)
        return UnionPlan(
            texts=of("string"),
            numbers=of("number"),
            booleans=of("boolean"),
            arrays=self.arrays(union, [member for member in of("array") if isinstance(member, ListOf)]),
            objects=self.objects(union, objects) if objects else None,
            null=bool(of("null")),
            bytes=bool(of("bytes")),
        )

    def flat(self, types: Iterable[Type], within: tuple[str, ...]) -> Iterator[Type]:
        """The members with aliases and unions among them opened up; null stands for itself as ``Nullable(Opaque)``."""
        for member in types:
            match member:
                case Nullable(type=inner):
                    yield _NULL
                    yield from self.flat((inner,), within)
                case UnionOf(members=inner_members):
                    yield from self.flat(inner_members, within)
                case Ref(key=key) if key in within:
                    continue
                case Ref(key=key):
                    match self.known.get(key):
                        case Union(members=inner_members):
                            yield from self.flat(inner_members, (*within, key))
                        case Alias(type=inner, nullable=nullable):
                            if nullable is True:
                                yield _NULL
                            yield from self.flat((inner,), (*within, key))
                        case _:
                            yield member
                case _:
                    yield member

    def json_types(self, type: Type) -> frozenset[str]:
        """The JSON types that the values of a flat member have; ``any`` for an unknown one."""
        match type:
            case Scalar(kind=kind):
                return frozenset({_JSON_OF_KIND[kind]})
            case Anything() | Opaque():
                return frozenset({"any"})
            case ListOf():
                return frozenset({"array"})
            case MapOf():
                return frozenset({"object"})
            case OneOfValues(values=values):
                return frozenset(map(_json_type, values))
            case Nullable():
                return frozenset({"null"})
            case UnionOf():
                return frozenset()
            case Ref(key=key):
                declaration = self.known[key]
                if isinstance(declaration, Enumeration):
                    return frozenset(_json_type(value.value) for value in declaration.values) or frozenset({"string"})
                return frozenset({"object"})
            case _:
                assert_never(type)

    def arrays(self, union: Union, lists: list[ListOf]) -> tuple[tuple[str, ListOf], ...]:
        cases: dict[str, ListOf] = {}
        for member in lists:
            flat = list(self.flat((member.item,), ()))
            kinds = {kind for item in flat for kind in self.json_types(item)}
            for kind in sorted("" if "any" in kinds else kind for kind in kinds - {"null"}):
                if kind not in cases or _includes(member.item, cases[kind].item):
                    cases[kind] = member
                elif not _includes(cases[kind].item, member.item):
                    self.warn(union, f"two of its arrays start with a JSON {kind or 'value'}; the first one is taken")
        if len(set(cases.values())) == 1:
            return (("", next(iter(cases.values()))),)
        return tuple(cases.items())

    def object_member(self, type: Type) -> ObjectMember:
        if isinstance(type, Ref) and isinstance(record := self.known[type.key], Record):
            required = frozenset(field.name.text for field in record.fields if field.presence is Presence.REQUIRED)
            return ObjectMember(type, required, frozenset(field.name.text for field in record.fields))
        return ObjectMember(type)

    def objects(self, union: Union, members: tuple[ObjectMember, ...]) -> ObjectPlan:
        if len(members) == 1:
            return Only(members[0])
        tags = {member.type: self.tags(union, member) for member in members}
        key = self.tag(union, members, tags)
        if key is None:
            return self.ranked(union, members)
        by_value: dict[Json, list[ObjectMember]] = {}
        for member in members:
            for value in tags[member.type].get(key, _NO_TAG)[0]:
                by_value.setdefault(value, []).append(member)
        grouped: dict[tuple[ObjectMember, ...], list[Json]] = {}
        for value, group in by_value.items():
            grouped.setdefault(tuple(group), []).append(value)
        untagged = [member for member in members if not tags[member.type].get(key, _NO_TAG)[0]]
        absent = [member for member in members if member in untagged or not tags[member.type][key][1]]
        return Tagged(
            key,
            tuple((tuple(values), self.ranked(union, group)) for group, values in grouped.items()),
            self.ranked(union, tuple(absent)) if absent else None,
            self.ranked(union, tuple(untagged)) if untagged else None,
        )

    def ranked(self, union: Union, members: tuple[ObjectMember, ...]) -> Only | Ranked:
        if len(members) == 1:
            return Only(members[0])
        if len({member.required for member in members}) < len(members):
            self.warn(union, "some of its members require the same keys; the one that knows most of a value's keys is taken")
        elif any(_may_pass_for(one, other) for one in members for other in members if one is not other):
            self.warn(
                union, "one of its members may have all keys that another one requires; the one that requires most of a value's is taken"
            )
        return Ranked(members)

    def tags(self, union: Union, member: ObjectMember) -> Mapping[str, tuple[tuple[Json, ...], bool]]:
        """The keys of a record that have one value, and the documented discriminator: by wire name, the values and whether it is required."""
        record = self.known.get(member.type.key) if isinstance(member.type, Ref) else None
        if not isinstance(record, Record):
            return {}
        found = {field.name.text: (self.fixed(field), field.presence is Presence.REQUIRED) for field in record.fields}
        return {wire: tag for wire, tag in found.items() if len(tag[0]) == 1 or (tag[0] and wire == union.discriminator)}

    def fixed(self, field: Field) -> tuple[Json, ...]:
        match field.type:
            case OneOfValues(values=values):
                return values
            case Ref(key=key) if isinstance(enumeration := self.known.get(key), Enumeration):
                return tuple(value.value for value in enumeration.values)
            case _:
                return ()

    def tag(
        self, union: Union, members: tuple[ObjectMember, ...], tags: Mapping[Type, Mapping[str, tuple[tuple[Json, ...], bool]]]
    ) -> str | None:
        """The key that tells most members apart: the documented discriminator, else the one with fewest values shared."""
        keys = dict.fromkeys(key for member in members for key in tags[member.type])
        if union.discriminator in keys:
            return union.discriminator
        if union.discriminator:
            self.warn(union, f"no variant has a constant under its discriminator {union.discriminator!r}")
        best: str | None = None
        best_score = 1
        for key in keys:
            values = [value for member in members for value in tags[member.type].get(key, _NO_TAG)[0]]
            tagged = sum(1 for member in members if key in tags[member.type])
            shared = len(values) - len(set(values))
            score = 0 if shared >= tagged - 1 else tagged - shared
            if score > best_score:
                best, best_score = key, score
        return best

    def warn(self, union: Union, why: str) -> None:
        found = Diagnostic(
            Severity.WARNING,
            "ambiguous-union",
            f"values of {union.name} cannot always be told apart: {why}",
            union.place,
            hint="state a discriminator or constants of the members in provider.toml",
        )
        if found not in self.diagnostics:
            self.diagnostics.append(found)


def _includes(wide: Type, narrow: Type) -> bool:
    """Whether all values of the one are values of the other, as integers are numbers and constants strings."""
    match wide, narrow:
        case Scalar(kind=Kind.NUMBER), Scalar(kind=Kind.INTEGER):
            return True
        case Scalar(kind=Kind.STRING), Scalar(kind=Kind.DATE | Kind.DATE_TIME):
            return True
        case ListOf(item=wide_item), ListOf(item=narrow_item):
            return _includes(wide_item, narrow_item)
        case Scalar(kind=Kind.STRING), OneOfValues(values=values):
            return {_json_type(value) for value in values} == {"string"}
        case _:
            return wide == narrow


def _may_pass_for(one: ObjectMember, other: ObjectMember) -> bool:
    """Whether a value of the one may be taken for the other: it may have all keys that the other requires, which are not fewer."""
    return other.required <= one.known and len(other.required) >= len(one.required)


_NULL = Nullable(Opaque("null"))
_NO_TAG: tuple[tuple[Json, ...], bool] = ((), False)
_JSON_OF_KIND = {
    Kind.TEXT: "string",
    Kind.STRING: "string",
    Kind.BYTES: "bytes",
    Kind.DATE: "string",
    Kind.DATE_TIME: "string",
    Kind.INTEGER: "number",
    Kind.NUMBER: "number",
    Kind.NUMERIC: "number",
    Kind.BOOLEAN: "boolean",
}


def _json_type(value: Json) -> str:
    match value.text[0]:
        case '"':
            return "string"
        case "t" | "f":
            return "boolean"
        case "n":
            return "null"
        case _:
            return "number"
