"""The examples and defaults of a document, each within a whole value of the schema that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from .json_values import is_object, list_of, object_of
from .raw_schemas import Schema
from .raw_values import Maker

_ATTEMPTS = 8


class Example(NamedTuple):
    """``value`` is a value of the whole that has the example in it; ``path`` tells where."""

    path: str
    value: Any


@dataclass(frozen=True, slots=True)
class Examples:
    """Finds those that satisfy the schema where they stand. ``maker`` makes what is around them."""

    maker: Maker

    def of(self, schema: Schema, path: str = "$") -> Iterator[Example]:
        """The examples of a schema and of all inline ones within: what is behind a reference has its own."""
        given = object_of(schema)
        for value in _stated(given):
            if self.maker.schemas.accepts(given, value):
                yield Example(path, value)
        for name, inner in given.get("properties", {}).items():
            for found in self.of(inner, f"{path}.{name}"):
                yield Example(found.path, {**self._around(given), name: found.value})
        if "items" in given:
            yield from (Example(found.path, [found.value]) for found in self.of(given["items"], f"{path}[]"))
        if "additionalProperties" in given:
            for found in self.of(given["additionalProperties"], f"{path}.*"):
                yield Example(found.path, {**self._around(given), "key": found.value})
        for keyword in ("anyOf", "oneOf", "allOf"):
            for index, part in enumerate(given.get(keyword, ())):
                for found in self.of(part, f"{path}|{keyword} {index}"):
                    yield Example(found.path, self._beside(given, found.value))

    def _around(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A small value of a schema that is an object."""
        made: Any = {}
        for _ in range(_ATTEMPTS):
            made = self.maker.value([schema], 0)
            if self.maker.schemas.accepts(schema, made):
                break
        return object_of(made)

    def _beside(self, schema: dict[str, Any], value: Any) -> Any:
        """A value of one part of a schema, with what the schema demands besides."""
        if is_object(value) and schema.keys() & {"properties", "allOf"}:
            return {**self._around(schema), **value}
        return value


def stated_beside(holder: dict[str, Any]) -> Iterator[Any]:
    """The examples of a media type or parameter (OpenAPI 3.1, section 4.8.19)."""
    if "example" in holder:
        yield holder["example"]
    yield from (each["value"] for each in object_of(holder.get("examples")).values() if "value" in object_of(each))


def _stated(schema: dict[str, Any]) -> Iterator[Any]:
    yield from list_of(schema.get("examples"))
    yield from (schema[keyword] for keyword in ("example", "default") if keyword in schema)
