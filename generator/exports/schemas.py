"""Declarations and types as JSON Schema 2020-12, as OpenAPI 3.1 uses it.

What is not known is left out, as is what is known to be wrong: a default that is no value of its schema, an assertion that is none. Records
admit keys that are not documented, as their decoders do.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never, cast

from ..ir import (
    Alias,
    Anything,
    Constraint,
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
    Parameter,
    Presence,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
    Unknown,
)
from ..own_dialect import kind_of_values
from .admission import admits, is_well_formed
from .trees import Branch, Tree
from .variants import tags

_TYPES = {Kind.INTEGER: "integer", Kind.NUMBER: "number", Kind.NUMERIC: "number", Kind.BOOLEAN: "boolean"}
_FORMATS = {Kind.BYTES: "binary", Kind.DATE: "date", Kind.DATE_TIME: "date-time"}
_NULL: Branch = {"type": "null"}


@dataclass(frozen=True, slots=True)
class Schemas:
    """The schemas of one API. ``names`` are those of the declarations by key, ``folder`` is where references find them.

    ``openapi``: with the keywords that only OpenAPI has.
    """

    declarations: Mapping[str, Declaration]
    names: Mapping[str, str]
    folder: str
    openapi: bool

    def all(self) -> dict[str, Branch]:
        """The schema of every declaration by name, in the order of the API."""
        found = {self.names[key]: self.declared(declaration) for key, declaration in self.declarations.items()}
        for key, declaration in self.declarations.items():
            if isinstance(declaration, Record):
                properties = cast(dict[str, Branch], found[self.names[key]]["properties"])
                for each in declaration.fields:
                    self.default(properties[each.name.text], each, found)
        return found

    def declared(self, declaration: Declaration) -> Branch:
        """The schema of a declaration, without defaults."""
        match declaration:
            case Record():
                schema = self._record(declaration)
            case Enumeration(values=values):
                schema = _values([each.value for each in values], opened=declaration.open is True)
                if any(each.description for each in values):
                    schema["x-enum-descriptions"] = [each.description for each in values]
            case Union():
                schema = self._choice(declaration)
            case Alias(type=type, nullable=nullable, constraints=constraints):
                schema = _or_null(self.type(type)) if nullable is True else self.type(type)
                _constrain(schema, constraints)
            case _:
                assert_never(declaration)
        return _described(schema, declaration.description, deprecated=declaration.deprecated)

    def field(self, field: Field | Parameter) -> Branch:
        """The schema of a property or parameter, without its default."""
        schema = _or_null(self.type(field.type)) if field.nullable is True else self.type(field.type)
        _constrain(schema, field.constraints)
        if field.examples:
            schema["examples"] = list(field.examples)
        if isinstance(field, Parameter):
            return schema
        _described(schema, field.description, deprecated=field.deprecated)
        return schema | {name: True for name, is_set in (("readOnly", field.read_only), ("writeOnly", field.write_only)) if is_set is True}

    def default(self, schema: Branch, field: Field | Parameter, found: Mapping[str, Branch]) -> None:
        """Put the default of a field into its schema; ``found`` are the schemas that it may refer to, by name."""
        if isinstance(field.default, Json):
            value: object = json.loads(field.default.text)
            if admits(schema, value, lambda reference: found[reference.removeprefix(self.folder)]):
                schema["default"] = field.default

    def type(self, type: Type) -> Branch:
        """The schema of a type."""
        match type:
            case Scalar(kind=kind, format=form):
                form = _FORMATS.get(kind, form)
                return {"type": _TYPES.get(kind, "string"), **({"format": form} if form else {})}
            case Anything() | Opaque():
                return {}
            case ListOf(item=item):
                return {"type": "array", "items": self.type(item)}
            case MapOf(value=value):
                return {"type": "object", "additionalProperties": self.type(value)}
            case Ref(key=key):
                return {"$ref": f"{self.folder}{self.names[key]}"}
            case OneOfValues(values=values, open=opened):
                return _values(values, opened=opened)
            case UnionOf():
                return self._choice(type)
            case Nullable(type=inner):
                return _or_null(self.type(inner))
            case _:
                assert_never(type)

    def _record(self, record: Record) -> Branch:
        required = [field.name.text for field in record.fields if field.presence is Presence.REQUIRED]
        schema: Branch = {"type": "object", "properties": {field.name.text: self.field(field) for field in record.fields}}
        if required:
            schema["required"] = required
        if record.additional is not None and not isinstance(record.additional, Unknown):
            schema["additionalProperties"] = self.type(record.additional)
        _constrain(schema, record.constraints)
        return schema

    def _choice(self, union: Union | UnionOf) -> Branch:
        """Null is the last alternative, whichever member admits it."""
        inner = [member.type if isinstance(member, Nullable) else member for member in union.members]
        nullable = any(isinstance(member, Nullable) for member in union.members)
        alternatives = [*map(self.type, inner), *([_NULL] if nullable else [])]
        schema: Branch = {"anyOf": alternatives} if alternatives else {}
        if not self.openapi or not union.discriminator:
            return schema
        told = tags(union, self.declarations)
        mapping: Branch = {value: f"{self.folder}{self.names[key]}" for value, key in told.items()}
        return {**schema, "discriminator": {"propertyName": union.discriminator, **({"mapping": mapping} if mapping else {})}}


def _values(values: Sequence[Json], *, opened: bool) -> Branch:
    """A constant, or a list of values; where more may come, any other value of their kind is an alternative."""
    kind = kind_of_values(tuple(values))
    of_kind: Branch = {"type": _TYPES.get(kind, "string")} if kind else {}
    if not values:
        return {"type": "string"}
    schema: Branch = {**of_kind, "const": values[0]} if len(values) == 1 else {**of_kind, "enum": list(values)}
    return {"anyOf": [schema, of_kind]} if opened else schema


def _or_null(schema: Branch) -> Branch:
    """The schema, or null."""
    match schema:
        case {"anyOf": list(members)}:
            return {**schema, "anyOf": [*members, *([] if _NULL in members else [_NULL])]}
        case {"const": constant}:
            return _or_null({**{name: each for name, each in schema.items() if name != "const"}, "enum": [constant]})
        case {"$ref": _}:
            return {"anyOf": [schema, _NULL]}
        case {}:
            typed: Branch = {"type": [schema["type"], "null"]} if isinstance(schema.get("type"), str) else {}
            listed: Branch = {"enum": [*cast(Iterable[Tree], schema["enum"]), None]} if "enum" in schema else {}
            return {**schema, **typed, **listed}
        case _:
            raise AssertionError("a schema is an object")


def _described(schema: Branch, description: str, *, deprecated: bool) -> Branch:
    if description:
        schema["description"] = description
    if deprecated:
        schema["deprecated"] = True
    return schema


def _constrain(schema: Branch, constraints: Iterable[Constraint]) -> None:
    """Add assertions, those for what is inside to the schema there."""
    for constraint in constraints:
        *within, keyword = constraint.keyword.split(".")
        target: Tree = schema
        for step in within:
            target = target.get(step) if isinstance(target, dict) else None
        if isinstance(target, dict) and is_well_formed(keyword, json.loads(constraint.value.text)):
            target[keyword] = constraint.value
