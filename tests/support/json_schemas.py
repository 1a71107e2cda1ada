"""JSON Schema made from the IR, for jsonschema to judge values by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any, assert_never

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

Schema = dict[str, Any]
_Validator: Any = import_module("jsonschema").Draft202012Validator  # which has no types
_TYPES = {Kind.INTEGER: "integer", Kind.NUMBER: "number", Kind.NUMERIC: "number", Kind.BOOLEAN: "boolean"}
_COVERED = frozenset({"type", "required", "enum", "const", "anyOf", "additionalProperties"})


class Schemas:
    """The schemas of all declarations of an API. A null is allowed where the source does not exclude it."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._numbers = {key: index for index, key in enumerate(declarations)}
        definitions = {str(self._numbers[key]): self._declaration(each) for key, each in declarations.items()}
        self._validators = {key: _Validator({**self._ref(key), "$defs": definitions}) for key in declarations}

    def accepts(self, key: str, value: Any) -> bool:
        return not self.objects_to(key, value)

    def objects_to(self, key: str, value: Any) -> list[str]:
        """What is wrong with a value: only types, required keys and documented values are looked at."""
        errors: Any = self._validators[key].iter_errors(value)
        return [f"{error.json_path}: {error.message}" for error in errors if error.validator in _COVERED]

    def _ref(self, key: str) -> Schema:
        return {"$ref": f"#/$defs/{self._numbers[key]}"}

    def _declaration(self, declaration: Declaration) -> Schema:
        match declaration:
            case Record(fields=fields, additional=additional):
                return {
                    "type": "object",
                    "properties": {field.name.text: self._field(field) for field in fields},
                    "required": [field.name.text for field in fields if field.presence is Presence.REQUIRED],
                    "additionalProperties": True if additional is None or isinstance(additional, Unknown) else self._type(additional),
                }
            case Enumeration(values=values):
                return {"enum": [json.loads(value.value.text) for value in values]} if values else {"type": "string"}
            case Union(members=members):
                return {"anyOf": [self._type(member) for member in members]}
            case Alias(type=type, nullable=nullable):
                return _or_null(self._type(type)) if nullable is True else self._type(type)
            case _:
                assert_never(declaration)

    def _field(self, field: Field) -> Schema:
        return self._type(field.type) if field.nullable is False else _or_null(self._type(field.type))

    def _type(self, type: Type) -> Schema:
        match type:
            case Scalar(kind=Kind.BYTES) | Anything() | Opaque():
                return {}
            case Scalar(kind=kind):
                return {"type": _TYPES.get(kind, "string")}
            case ListOf(item=item):
                return {"type": "array", "items": self._type(item)}
            case MapOf(value=value):
                return {"type": "object", "additionalProperties": self._type(value)}
            case Nullable(type=inner):
                return _or_null(self._type(inner))
            case OneOfValues(values=values):
                return {"enum": [json.loads(value.text) for value in values]}
            case Ref(key=key):
                return self._ref(key)
            case UnionOf(members=members):
                return {"anyOf": [self._type(member) for member in members]}
            case _:
                assert_never(type)


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}
