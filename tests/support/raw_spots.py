"""What a document has, in its own words, where two readings of it are compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.ir import Declaration

from .comparing import Spot
from .json_values import object_of
from .raw_documents import Mark, RawDocument, schemas_in
from .raw_operations import behind

Raw = dict[str, Any]


class RawSpots:
    """Finds the schemas of fields, by the places of their declarations."""

    def __init__(self, document: RawDocument, declarations: Mapping[str, Declaration]) -> None:
        self._document = document
        self._components: Raw = document.root["components"]["schemas"]
        self._declarations = declarations
        self._by_mark: dict[Mark, Raw] = {}
        for component in self._components.values():
            self._index(component)

    def owner(self, spot: Spot) -> list[Raw]:
        """The parts of the schema that a field belongs to."""
        place = self._declarations[spot.owner].place
        schema = self._components.get(spot.owner) or self._by_mark[place.line, place.column]
        return list(self._parts(schema))

    def described(self, spot: Spot) -> list[Raw]:
        """All schemas that describe a field, one for each part of its owner that does; without a field, the owner itself."""
        parts = self.owner(spot)
        return [part["properties"][spot.field] for part in parts if spot.field in part.get("properties", {})] if spot.field else parts[:1]

    def around(self, spot: Spot) -> Iterator[Raw]:
        """The schemas of a field and of what is within, as far as there is no other field: alternatives, items, values, behind references."""
        seen: set[int] = set()
        for schema in self.described(spot):
            yield from self._around(schema, seen)

    def _around(self, schema: Any, seen: set[int]) -> Iterator[Raw]:
        found = object_of(behind(self._document, schema))
        if id(found) in seen:
            return
        seen.add(id(found))
        yield found
        for keys, inner in schemas_in(found):
            if keys[0] != "properties":
                yield from self._around(inner, seen)

    def _parts(self, schema: Any) -> Iterator[Raw]:
        found = object_of(behind(self._document, schema))
        yield found
        for part in found.get("allOf", ()):
            yield from self._parts(part)

    def _index(self, schema: Any) -> None:
        if given := object_of(schema):
            self._by_mark[self._document.marks[id(given)]] = given
        for _, inner in schemas_in(schema):
            self._index(inner)
