"""Where a value of a document passes through some of its schemas: the unions that generation warned about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .json_values import list_of, object_of
from .raw_documents import Mark
from .raw_schemas import RawSchemas, Schema


@dataclass(frozen=True, slots=True)
class Crossings:
    """Finds values by the marks of the schemas that they are values of."""

    schemas: RawSchemas
    marks: Collection[Mark]

    def paths(self, schema: Schema, value: Any) -> set[str]:
        """The paths of all such values, in the form that problems have."""
        return set(self._paths(schema, value, "$", ()))

    def _paths(self, schema: Schema, value: Any, path: str, within: tuple[int, ...]) -> Iterator[str]:
        given = object_of(schema)
        if id(given) in within:
            return
        if self.schemas.marks.get(id(given)) in self.marks:
            yield path
        same = (*within, id(given))
        if "$ref" in given:
            yield from self._paths(self.schemas.target(given["$ref"]), value, path, same)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in given.get(keyword, ()):
                yield from self._paths(part, value, path, same)
        for key, inner in object_of(value).items():
            held = given.get("properties", {}).get(key, given.get("additionalProperties"))
            yield from self._paths(held, inner, path + step(key), ())
        for index, inner in enumerate(list_of(value)):
            for held in (*given.get("prefixItems", ()), given.get("items")):
                yield from self._paths(held, inner, f"{path}[{index}]", ())


def step(key: str) -> str:
    """A key as paths show it."""
    return f".{key}" if key.isidentifier() else f"[{key!r}]"


def is_within(path: str, others: Collection[str]) -> bool:
    """Whether a path is one of the others, or leads on from it."""
    return any(path == other or path.startswith((f"{other}.", f"{other}[")) for other in others)


def open_enumerations(schemas: RawSchemas) -> set[Mark]:
    """The places of choices between any string and certain strings."""
    return {mark for schema, mark in schemas.placed() for keyword in ("anyOf", "oneOf") if _is_open(schemas, schema.get(keyword, ()))}


def _is_open(schemas: RawSchemas, alternatives: Sequence[Schema]) -> bool:
    ends = [object_of(schemas.resolved(each)) for each in alternatives]
    strings = [end for end in ends if "string" in end.get("type", "")]
    listed = [end for end in strings if "enum" in end or "const" in end]
    return bool(listed) and len(strings) > len(listed)
