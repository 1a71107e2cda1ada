"""The keywords of a schema that say nothing of its type: annotations, and assertions that no type expresses."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ...ir import Constraint, Json
from .nodes import Array, Node, Object, flag_of, json_of, text_of

ANNOTATIONS = frozenset(
    "$comment $id $schema default deprecated description example examples externalDocs nullable readOnly title writeOnly xml".split()
)
"""Keywords beside which a reference stays a reference, and a list of alternatives one of alternatives; so do all that begin with ``x-``."""

CONSTRAINTS = (
    "minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength pattern "
    "minItems maxItems uniqueItems minProperties maxProperties propertyNames contentMediaType contentEncoding"
).split()

LOST = {
    "not": "what it must not be is not expressed",
    "if": "conditions are not expressed",
    "dependentSchemas": "conditions are not expressed",
    "dependentRequired": "conditions are not expressed",
    "contains": "what an array must contain is not expressed",
    "unevaluatedItems": "which items may follow is not expressed",
    "patternProperties": "patterns of keys are not expressed",
    "prefixItems": "the order of the items' types is not expressed",
}
"""Assertions that are not in the API, by keyword: what the ledger says of them."""


def is_annotation(keyword: str) -> bool:
    """Whether a keyword leaves the type as it is."""
    return keyword in ANNOTATIONS or keyword.startswith("x-")


def says_nothing(schema: Object) -> bool:
    """Whether there are only annotations."""
    return all(map(is_annotation, schema.entries))


def description_of(schema: Object) -> str:
    """The description, without white space around it."""
    return (text_of(schema.entries.get("description")) or "").strip()


def default_of(schema: Object) -> Json | None:
    """The default as JSON; ``None`` if there is none (a default of null is ``null``)."""
    default = schema.entries.get("default")
    return None if default is None else json_of(default)


def examples_of(schema: Object) -> tuple[Json, ...]:
    """``examples`` of JSON Schema, which are an array, and ``example`` of OpenAPI 3.0."""
    listed = schema.entries.get("examples")
    found = [*(listed.items if isinstance(listed, Array) else ())]
    if (single := schema.entries.get("example")) is not None:
        found.append(single)
    return tuple(dict.fromkeys(json_of(example) for example in found))


def is_set(schema: Object, keyword: str) -> bool:
    """Whether a flag is there and true."""
    return flag_of(schema.entries.get(keyword)) is True


def constraints_of(schema: Object) -> tuple[Constraint, ...]:
    """The assertions that no type expresses, in a fixed order.

    ``exclusiveMinimum: true`` of OpenAPI 3.0 beside ``minimum: 0`` is ``exclusiveMinimum: 0``, as in 3.1 (and so for the maximum).
    """
    return tuple(_constraints(schema))


def all_constraints(schemas: Iterable[Object]) -> tuple[Constraint, ...]:
    """Those of schemas that say together what a value is, and those of what stands inline in it (``items.maxLength``), each keyword once."""
    found: dict[str, Constraint] = {}
    for schema in schemas:
        if "$ref" not in schema.entries:
            inner = (each for keyword in ("items", "additionalProperties") for each in _within(schema.entries.get(keyword), keyword))
            for constraint in (*_constraints(schema), *inner):
                found.setdefault(constraint.keyword, constraint)
    return tuple(found.values())


def _within(schema: Node | None, keyword: str) -> Iterator[Constraint]:
    if isinstance(schema, Object) and "$ref" not in schema.entries:
        for found in _constraints(schema):
            yield Constraint(f"{keyword}.{found.keyword}", found.value)


def _constraints(schema: Object) -> Iterator[Constraint]:
    entries = schema.entries
    for keyword in CONSTRAINTS:
        node = entries.get(keyword)
        if node is None:
            continue
        exclusive = flag_of(entries.get(f"exclusive{keyword.capitalize()}"))
        if keyword.startswith("exclusive") and flag_of(node) is not None:
            continue
        name = f"exclusive{keyword.capitalize()}" if exclusive else keyword
        value = json_of(node)
        if value.text != "false":
            yield Constraint(name, value)


def value_descriptions(schema: Object, values: tuple[Json, ...]) -> tuple[str, ...]:
    """A description for each value of an enumeration: from the extensions that give them in order or by value; empty if there is none."""
    for keyword in ("x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions"):
        match schema.entries.get(keyword):
            case Array(items=items) if len(items) == len(values):
                return tuple(text_of(item) or "" for item in items)
            case Object(entries=entries):
                return tuple(text_of(entries.get(_spelled(value))) or "" for value in values)
            case _:
                pass
    return ("",) * len(values)


def _spelled(value: Json) -> str:
    """A value as a key."""
    return str(json.loads(value.text)) if value.text[0] == '"' else value.text
