"""What jsonschema has against a value, as far as decoding is to say something too."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .json_values import is_object, object_of
from .raw_documents import LISTS, MAPPINGS, Mark, RawDocument
from .raw_schemas import RawSchemas, Schema, judge

_KEPT = frozenset({"type", "enum", "const", "$ref"})
_TIMID = {"type", "required", "properties"}


class Objections:
    """The schemas without the assertions of which decoding says nothing.

    What is left are types, required keys and documented values; any alternative of a choice is enough. ``unheard`` are the places of names
    that are required, and are no properties: those are passed over too, as is a choice between nothing but required keys.
    """

    def __init__(self, schemas: RawSchemas, document: RawDocument, unheard: Collection[Mark]) -> None:
        lists = {key for key, mark in document.items.items() if mark in unheard}
        self._unheard = {identity: {index for each, index in lists if each == identity} for identity, _ in lists}
        self._judge = judge({name: self._loosened(schema) for name, schema in schemas.components.items()})

    def to(self, schema: Schema, value: Any) -> list[str]:
        """The objections to a value, each with its path."""
        errors: Any = self._judge.evolve(schema=self._loosened(schema)).iter_errors(value)
        return [f"{error.json_path}: {error.message}" for error in errors]

    def _loosened(self, schema: Schema) -> Schema:
        if not is_object(schema):
            return True
        kept: dict[str, Any] = {}
        both: list[Schema] = []
        for keyword, inner in schema.items():
            match keyword:
                case "required":
                    unheard = self._unheard.get(id(inner), ())
                    kept[keyword] = [name for index, name in enumerate(inner) if index not in unheard]
                case "allOf":
                    both += map(self._loosened, inner)
                case "anyOf" | "oneOf":
                    alternatives = [each for each in map(self._loosened, inner) if not is_demand(each)]
                    both += [{"anyOf": alternatives}] if alternatives else []
                case "items" | "additionalProperties":
                    kept[keyword] = self._loosened(inner)
                case _ if keyword in MAPPINGS:
                    kept[keyword] = {name: self._loosened(each) for name, each in inner.items()}
                case _ if keyword in _KEPT:
                    kept[keyword] = inner
                case _:
                    assert keyword not in LISTS or keyword == "prefixItems"
        return {**kept, "allOf": both} if both else kept


def is_demand(schema: Schema) -> bool:
    """Whether an alternative asks for keys, and says nothing of their values."""
    given = object_of(schema)
    return "required" in given and given.keys() <= _TIMID and not any(given.get("properties", {}).values())
