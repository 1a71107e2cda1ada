"""An API whose unions msgspec can decode: it needs a tag to tell objects apart, and knows one kind of array and of string in a union."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from ..diagnostics import Diagnostic, Severity
from ..ir import (
    Alias,
    Anything,
    Api,
    Declaration,
    Enumeration,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)

_UNSPEAKABLE = re.compile(r'["\\\x00-\x1f]')
"""What names on the wire may not have in them."""
_MOMENTS = (Kind.DATE, Kind.DATE_TIME, Kind.BYTES)


class _Group(Enum):
    """What msgspec tells apart without looking inside."""

    OBJECT = "objects"
    ARRAY = "arrays"
    TEXT = "texts"
    OTHER = "others"


_PLAIN: Mapping[_Group, Type] = {
    _Group.OBJECT: MapOf(Anything()),
    _Group.ARRAY: ListOf(Anything()),
    _Group.TEXT: Scalar(Kind.STRING),
}


@dataclass(frozen=True, slots=True)
class Decidable:
    """The changed API. ``names`` are the names of all its declarations by key, ``diagnostics`` tell what is less than it was."""

    api: Api
    names: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


def decidable(api: Api, names: Mapping[str, str]) -> Decidable:
    """The API with a discriminator for each choice between objects that have constants to go by.

    Of any other one, the members that msgspec cannot tell apart become plain dictionaries, lists or strings (``plain-in-msgspec``). A field
    that it has no name for is left out (``not-in-msgspec``).
    An object can be tagged by one key only: the first union that it is in decides.
    """
    unions = _Unions({declaration.key: declaration for declaration in api.declarations}, dict(names), {})
    found: list[Diagnostic] = []
    declarations: list[Declaration] = []
    for declaration in api.declarations:
        if isinstance(declaration, Union) and declaration.members:
            changed, groups = unions.decided(declaration)
            found += [_note(declaration, group) for group in groups]
            declarations += changed
        elif isinstance(declaration, Record):
            kept = tuple(field for field in declaration.fields if not _UNSPEAKABLE.search(field.name.text))
            found += [_left_out(declaration, field) for field in declaration.fields if field not in kept]
            declarations.append(replace(declaration, fields=kept))
        else:
            declarations.append(declaration)
    return Decidable(replace(api, declarations=tuple(declarations)), unions.names, tuple(found))


def _note(union: Union, group: _Group) -> Diagnostic:
    message = f"msgspec cannot tell the {group.value} of {union.name} apart: they are decoded as plain Python values"
    hint = "state a discriminator or constants of the members in provider.toml"
    return Diagnostic(Severity.WARNING, "plain-in-msgspec", message, union.place, hint=hint)


def _left_out(record: Record, field: Field) -> Diagnostic:
    message = f"msgspec has no fields like {field.name.text!r} of {record.name}: it is left out"
    return Diagnostic(Severity.WARNING, "not-in-msgspec", message, field.place, hint="its value is not kept; another kind of models has it")


@dataclass(frozen=True, slots=True)
class _Unions:
    """Looks into unions. ``declared`` are all declarations by key, ``names`` their names, ``tags`` what objects are tagged by so far."""

    declared: Mapping[str, Declaration]
    names: dict[str, str]
    tags: dict[str, str]

    def decided(self, union: Union) -> tuple[list[Union], list[_Group]]:
        """A union with its members in one list, and the groups of them that had to become plain."""
        members = [*self.flat(union, frozenset())]
        records = [self.record(member) for member in members if self.group(member) is _Group.OBJECT]
        tag = self.tag(union.discriminator, [record for record in records if record is not None])
        by_group = {group: [each for each in members if self.group(each) is group] for group in _Group}
        plain: list[_Group] = []
        if len(records) > 1 and (None in records or not tag):
            plain.append(_Group.OBJECT)
        elif len(records) > 1:
            self.tags.update((record.key, tag) for record in records if record is not None)
        if len(by_group[_Group.ARRAY]) > 1:
            plain.append(_Group.ARRAY)
        texts = by_group[_Group.TEXT]
        if len(texts) > 1 and any(isinstance(each, Scalar) and each.kind in _MOMENTS for each in texts):
            plain.append(_Group.TEXT)
        nullable = any(isinstance(member, Nullable) for member in union.members)
        first, *rest = dict.fromkeys(_PLAIN[group] if (group := self.group(member)) in plain else member for member in members)
        listed = (Nullable(first) if nullable else first, *rest)
        if len(records) > 1 and _Group.OBJECT not in plain:
            return self.tagged(union, listed, tag), plain
        return [replace(union, members=listed, discriminator="", mapping=())], plain

    def tagged(self, union: Union, members: tuple[Type, ...], tag: str) -> list[Union]:
        """The union of these members. Only one of objects alone has a discriminator: where there are others, it has a name of its own."""
        objects = [each for each in members if self.record(each.type if isinstance(each, Nullable) else each)]
        others = [each for each in members if each not in objects]
        if not others:
            return [replace(union, members=members, discriminator=tag, mapping=())]
        name = f"{self.names[union.key]}Object"
        while name in self.names.values():
            name += "_"
        self.names[name] = name
        inner = Union(name, name, union.place, tuple(objects), tag, owner=union.key)
        return [replace(union, members=(*others, Ref(name)), discriminator="", mapping=()), inner]

    def tag(self, stated: str, records: Sequence[Record]) -> str:
        """The key under which each of some objects has a constant of its own; empty if there is none."""
        constants = [dict(self.constants(record)) for record in records]
        keys = [stated] if stated else list(constants[0]) if constants else []
        return next((key for key in keys if _are_different([each.get(key) for each in constants]) and self.is_free(key, records)), "")

    def is_free(self, key: str, records: Iterable[Record]) -> bool:
        return all(self.tags.get(record.key, key) == key for record in records)

    def record(self, type: Type) -> Record | None:
        target = self.declared.get(type.key) if isinstance(type, Ref) else None
        return target if isinstance(target, Record) else None

    def constants(self, record: Record) -> Iterator[tuple[str, str]]:
        """The keys that have one value, with this value; msgspec demands them of every object, optional or not."""
        for field in record.fields:
            named = self.declared.get(field.type.key) if isinstance(field.type, Ref) else None
            values = [each.value for each in named.values] if isinstance(named, Enumeration) and named.open is not True else []
            values += field.type.values if isinstance(field.type, OneOfValues) and not field.type.open else ()
            if len(values) == 1 and values[0].text.startswith('"'):
                yield field.name.text, values[0].text

    def flat(self, union: Union | UnionOf, within: frozenset[str]) -> Iterator[Type]:
        """The members, those of unions within and of aliases as what they stand for."""
        for member in union.members:
            yield from self.resolved(member, within)

    def resolved(self, type: Type, within: frozenset[str]) -> Iterator[Type]:
        target = self.declared.get(type.key) if isinstance(type, Ref) and type.key not in within else None
        match type, target:
            case (Nullable(type=inner), _):
                yield from self.resolved(inner, within)
            case (UnionOf(), _):
                yield from self.flat(type, within)
            case (Ref(key=key), Union()):
                yield from self.flat(target, within | {key})
            case (Ref(key=key), Alias()):
                yield from self.resolved(target.type, within | {key})
            case _:
                yield type

    def group(self, type: Type) -> _Group:
        match type:
            case ListOf():
                return _Group.ARRAY
            case MapOf():
                return _Group.OBJECT
            case Scalar(kind=Kind.STRING | Kind.TEXT | Kind.DATE | Kind.DATE_TIME | Kind.BYTES):
                return _Group.TEXT
            case OneOfValues(values=values) if values[0].text.startswith('"'):
                return _Group.TEXT
            case Ref(key=key) if isinstance(named := self.declared.get(key), Record | Enumeration):
                if isinstance(named, Record):
                    return _Group.OBJECT
                return _Group.TEXT if any(each.value.text.startswith('"') for each in named.values) else _Group.OTHER
            case Ref() | OneOfValues() | Scalar() | Anything() | Opaque() | Nullable() | UnionOf():
                return _Group.OTHER


def _are_different(constants: list[str | None]) -> bool:
    return None not in constants and len(set(constants)) == len(constants)
