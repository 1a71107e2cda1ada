"""Pydantic models of the same shape as the generated classes, made from the IR that those were made from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, Any, Literal, assert_never

import pydantic

from generator.ir import (
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

_SCALARS: dict[Kind, Any] = {
    Kind.TEXT: str,
    Kind.STRING: str,
    Kind.NUMERIC: float,
    Kind.NUMBER: float,
    Kind.INTEGER: int,
    Kind.BOOLEAN: bool,
    Kind.BYTES: bytes,
    Kind.DATE: date,
    Kind.DATE_TIME: datetime,
}


@dataclass(slots=True)
class Twins:
    """Makes a model when it is first asked for. The API may not hold records that contain themselves."""

    api: Api
    declarations: dict[str, Declaration] = field(init=False)
    made: dict[str, Any] = field(init=False, default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        self.declarations = {declaration.key: declaration for declaration in self.api.declarations}

    def model(self, key: str) -> Any:
        """The pydantic model of a record; the annotation of any other declaration."""
        if key not in self.made:
            self.made[key] = self._declared(self.declarations[key])
        return self.made[key]

    def _declared(self, declaration: Declaration) -> Any:
        match declaration:
            case Record():
                return self._record(declaration)
            case Enumeration(values=values):
                return _literal([value.value for value in values], opened=True) if values else str
            case Union(members=members):
                return self._union(members)
            case Alias(type=type, nullable=nullable):
                return self._annotation(type) | None if nullable is True else self._annotation(type)
            case _:
                assert_never(declaration)

    def _record(self, record: Record) -> Any:
        config = pydantic.ConfigDict(extra="allow", protected_namespaces=(), serialize_by_alias=True)
        fields: dict[str, Any] = {}
        for each in record.fields:
            name = each.name.text
            taken = hasattr(pydantic.BaseModel, name) or not name.isidentifier() or name.startswith("_")
            fields[f"{name.strip('_')}_" if taken else name] = self._field(each, name if taken else None)
        return pydantic.create_model(record.name.replace(".", "_"), __config__=config, **fields)

    def _field(self, each: Field, alias: str | None) -> tuple[Any, Any]:
        annotation = self._annotation(each.type)
        if each.presence is Presence.REQUIRED:
            return annotation | None if each.nullable is True else annotation, pydantic.Field(alias=alias)
        return annotation | None, pydantic.Field(None, alias=alias)

    def _annotation(self, type: Type) -> Any:
        match type:
            case Scalar(kind=kind):
                return _SCALARS[kind]
            case Anything() | Opaque():
                return Any
            case ListOf(item=item):
                return _generic(list, self._annotation(item))
            case MapOf(value=value):
                return _generic(dict, (str, self._annotation(value)))
            case Nullable(type=inner):
                return self._annotation(inner) | None
            case OneOfValues(values=values, open=opened):
                return _literal(values, opened=opened or len(values) > 1)
            case Ref(key=key):
                return self.model(key)
            case UnionOf(members=members):
                return self._union(members)
            case _:
                assert_never(type)

    def _union(self, members: Sequence[Type]) -> Any:
        """Objects that one key tells apart are a tagged union, pydantic's fastest, within the union of all.

        As in a generated union there is room for an object of a new kind.
        """
        records = [found for member in members if (found := self._as_record(member)) is not None]
        others = [self._annotation(member) for member in members if self._as_record(member) is None]
        objects: list[Any] = [self.model(record.key) for record in records]
        if len(records) > 1 and (tag := _tag(records)):
            objects = [Annotated[_either(objects), pydantic.Field(discriminator=tag)]]
        if records:
            objects.append(dict[str, Any])
        return Annotated[_either([*others, *objects]), pydantic.Field(union_mode="left_to_right")]

    def _as_record(self, type: Type) -> Record | None:
        declaration = self.declarations[type.key] if isinstance(type, Ref) else None
        return declaration if isinstance(declaration, Record) else None


def _either(types: Sequence[Any]) -> Any:
    joined = types[0]
    for each in types[1:]:
        joined = joined | each
    return joined


def _generic(kind: Any, arguments: Any) -> Any:
    return kind[arguments]


def _tag(records: Sequence[Record]) -> str:
    """The key that holds another constant in each of the records; empty if there is none."""
    constants = [
        {each.name.text: each.type.values for each in record.fields if isinstance(each.type, OneOfValues) and len(each.type.values) == 1}
        for record in records
    ]
    for name in constants[0]:
        if len({held.get(name, ()) for held in constants}) == len(records) and all(name in held for held in constants):
            return name
    return ""


def _literal(values: Sequence[Json], *, opened: bool) -> Any:
    """``Literal[…]``, or ``Literal[…] | str`` as generated classes have it where the values are strings."""
    scalars = tuple(json.loads(value.text) for value in values)
    literal: Any = Literal[scalars]
    return literal | str if opened and all(isinstance(scalar, str) for scalar in scalars) else literal
