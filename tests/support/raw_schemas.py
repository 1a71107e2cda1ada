"""The schemas of an OpenAPI document as JSON Schema 2020-12 has them, and what jsonschema says of values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, TypeAlias

from .json_values import is_list, is_object, list_of, object_of
from .raw_documents import LISTS, MAPPINGS, SINGLE, Mark, RawDocument

Schema: TypeAlias = Any
"""An object of keywords, or a boolean."""
_jsonschema: Any = import_module("jsonschema")  # which has no types
_BINARY_MEDIA = ("application/octet-stream", "image/", "audio/", "video/")
_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_DATE_TIME = re.compile(_DATE.pattern + r"[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[-+]([01]\d|2[0-3]):[0-5]\d)")


class RawSchemas:
    """All schemas of a document, ``components`` by name. Null is allowed in all the ways in which documents say so; raw bytes are a type.

    ``marks`` are the places of schemas, by identity.
    """

    def __init__(self, document: RawDocument) -> None:
        self._places = document.marks
        self.marks: dict[int, Mark] = {}
        self._placed: list[tuple[dict[str, Any], Mark]] = []
        raw = document.root["components"]["schemas"]
        self.components: dict[str, Schema] = {name: self.translated(schema, name) for name, schema in raw.items()}
        self._judge = judge(self.components)

    def target(self, reference: str) -> Schema:
        """What a reference points to."""
        found: Any = {"components": {"schemas": self.components}}
        for step in reference.removeprefix("#/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            found = found[int(step) if is_list(found) else step]
        return found

    def resolved(self, schema: Schema) -> Schema:
        """A schema, or what its references point to in the end."""
        while "$ref" in (given := object_of(schema)):
            schema = self.target(given["$ref"])
        return schema

    def placed(self) -> Iterator[tuple[dict[str, Any], Mark]]:
        """Every schema translated so far, with its place."""
        yield from self._placed

    def accepts(self, schema: Schema, value: Any) -> bool:
        """Whether a value satisfies all of a schema, the formats of dates included."""
        return bool(self._judge.evolve(schema=schema).is_valid(value))

    def translated(self, schema: Schema, component: str = "") -> Schema:
        """A schema of the document in the form of JSON Schema 2020-12; ``component`` is what stands around it."""
        if not is_object(schema):
            return schema
        given = schema
        place = self._places[id(given)]
        if any(map(is_null_allowed, parts := list_of(given.get("allOf")))):
            given = {**given, "nullable": True, "allOf": [part for part in parts if not is_null_allowed(part)]}
        made = {keyword: self._keyword(keyword, inner, component) for keyword, inner in given.items() if keyword not in LISTS or inner}
        self.marks[id(made)] = place
        self._placed.append((made, place))
        for bound in ("Minimum", "Maximum"):
            if isinstance(exclusive := made.get(f"exclusive{bound}"), bool):  # OpenAPI 3.0
                del made[f"exclusive{bound}"]
                if exclusive and bound.lower() in made:
                    made[f"exclusive{bound}"] = made.pop(bound.lower())
        if not isinstance(made.get("required", []), list):  # JSON Schema 3
            del made["required"]
        if made.pop("$recursiveRef", "") == "#":  # JSON Schema 2019-09; only components are told to be met again
            made["$ref"] = f"#/components/schemas/{component}"
        if made.get("type") == "string" and _is_bytes(made):
            made["type"] = "bytes"
        return _or_null(made) if made.pop("nullable", False) is True else made

    def _keyword(self, keyword: str, inner: Any, component: str) -> Any:
        if keyword in MAPPINGS:
            return {name: self.translated(each, component) for name, each in object_of(inner).items()}
        if keyword in LISTS:
            return [self.translated(each, component) for each in list_of(inner)]
        if keyword == "items" and is_list(inner):  # where one schema is meant
            return {"anyOf": [self.translated(each, component) for each in list_of(inner)]}
        return self.translated(inner, component) if keyword in SINGLE else inner


def is_null_allowed(part: Schema) -> bool:
    """Whether a part of ``allOf`` is there to say that null is allowed, which it would not be if the part was taken at its word."""
    given = object_of(part)
    return given.get("nullable") is True and given.keys() <= {"nullable", "description", "title"}


def judge(components: Mapping[str, Schema]) -> Any:
    """A validator for schemas that refer to these."""
    base: Any = _jsonschema.Draft202012Validator
    kind: Any = _jsonschema.validators.extend(base, type_checker=base.TYPE_CHECKER.redefine("bytes", _is_of(bytes)))
    formats: Any = _jsonschema.FormatChecker(formats=())
    formats.checks("date")(_matches(_DATE))
    formats.checks("date-time")(_matches(_DATE_TIME))
    return kind({"components": {"schemas": components}}, format_checker=formats)


def _is_bytes(schema: Mapping[str, Any]) -> bool:
    """Whether a string is raw bytes (OpenAPI 3.0, section 4.7.14.2, and 3.1, section 4.8.14.3)."""
    media = str(schema.get("contentMediaType", ""))
    return schema.get("format") == "binary" or media.startswith(_BINARY_MEDIA) and not schema.keys() & {"contentEncoding", "format"}


def _or_null(schema: dict[str, Any]) -> Schema:
    """What ``nullable: true`` means, beside references too; an enumeration need not list the null."""
    if "type" in schema and not schema.keys() & {"$ref", "const", *LISTS}:
        schema["type"] = [*(list_of(schema["type"]) or [schema["type"]]), "null"]
        if None not in schema.get("enum", [None]):
            schema["enum"] = [*schema["enum"], None]
        return schema
    return {"anyOf": [schema, {"type": "null"}]}


def _is_of(kind: type) -> Callable[[Any, Any], bool]:
    return lambda _checker, value: isinstance(value, kind)


def _matches(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: not isinstance(value, str) or bool(pattern.fullmatch(value))
