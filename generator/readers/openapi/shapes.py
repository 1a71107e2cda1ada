"""From the keywords of one schema to its type: an object with fields, a choice, or anything else."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ...diagnostics import Severity
from ...ir import (
    UNKNOWN,
    Anything,
    Field,
    Json,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Presence,
    Record,
    Ref,
    Type,
    UnionOf,
    Unknown,
    WireName,
)
from ...ledger import Unit
from ...places import Place
from .choices import Choices, discriminator_of, is_record
from .findings import Findings
from .homes import Home
from .keywords import LOST, constraints_of, description_of, is_set
from .mapping import Mappings
from .nodes import Array, Mark, Node, Object, flag_of, key_place, place, text_of
from .primitives import joined, json_types, scalar, values_of
from .variants import is_demand, is_null_alone, variants_of

if TYPE_CHECKING:
    from .schemas import Schemas


class Shape(Enum):
    """What becomes of a schema that is no reference."""

    RECORD = "record"
    UNION = "union"
    PLAIN = "plain"


class Shapes:
    """Reads single schemas, merged and no references; asks ``schemas`` for those within."""

    def __init__(self, schemas: Schemas, choices: Choices, mappings: Mappings, findings: Findings) -> None:
        self._schemas = schemas
        self._choices = choices
        self._mappings = mappings
        self._findings = findings

    def shape(self, schema: Object) -> Shape:
        """What a schema is, before anything within it is read."""
        if values_of(schema) is not None:
            return Shape.PLAIN
        alternatives = self._choices.alternatives(schema)
        if len(alternatives) > 1:
            return Shape.UNION
        return Shape.RECORD if not alternatives and is_record(schema) else Shape.PLAIN

    def record(self, schema: Object, key: str, own: Home, inner: Home) -> Record:
        """An object with fields; ``own`` names it, ``inner`` what stands within."""
        required = self._required(schema)
        fields: list[Field] = []
        properties = schema.entries.get("properties")
        if isinstance(properties, Object):
            for name, node in properties.entries.items():
                fields.append(self._field(name, node, inner.at(name), key_place(properties, name), name in required))
                self._findings.settle(Unit.PROPERTY, f"{own.name}.{name}", properties.keys[name])
        elif properties is not None:
            self._wrong(properties, "properties are a mapping from names to schemas")
        for name in [name for name in required if isinstance(properties, Object) and name not in properties.entries]:
            hint = "add the property, or take the name from the list"
            self._findings.report(
                "required-unknown", f"{name!r} is required, and is no property", required[name], hint=hint, width=len(name)
            )
        self._lost(schema, own)
        return Record(
            key,
            own.name,
            place(schema),
            tuple(fields),
            self._additional(schema, inner),
            deprecated=is_set(schema, "deprecated"),
            owner=own.owner,
            constraints=constraints_of(schema),
        )

    def members(self, schema: Object, home: Home) -> Type:
        """The type of a choice; no union if its alternatives turn out to be one, or plain values."""
        alternatives = self._choices.alternatives(schema)
        discriminator = discriminator_of(schema)
        homes = self._choices.homes(alternatives, home, discriminator)
        types = [self._schemas.type(node, at) for node, at in zip(alternatives, homes, strict=True)]
        for node, type_ in zip(alternatives, types, strict=True):
            if isinstance(type_, Ref) and (origin := self._choices.origin(node)):
                self._mappings.origins[type_.key] = origin
        self._lost(schema, home)
        flat = joined(types)
        return flat[0] if len(flat) == 1 else UnionOf(flat, discriminator)

    def plain(self, schema: Object, home: Home) -> Type:
        """The type of anything else."""
        self._lost(schema, home)
        values = values_of(schema)
        if values:
            return OneOfValues(values, text_of(schema.entries.get("x-speakeasy-unknown-values")) == "allow")
        if alternatives := self._choices.alternatives(schema):
            return self._schemas.type(alternatives[0], home)
        types = [name for name in json_types(schema) if name != "null"]
        if is_null_alone(schema):
            self._schemas.lose(home, schema.mark, "that it is always null is not expressed")
        elif "enum" in schema.entries or "const" in schema.entries:
            self._schemas.lose(home, schema.mark, "values that are arrays or objects are not listed")
        match types:
            case []:
                return Anything()
            case ["object"]:
                return self._map(schema, home)
            case ["array"]:
                return ListOf(self._items(schema, home))
            case [name, *_]:
                return scalar(name, schema)
            case _:
                raise AssertionError("a list is empty or is not")

    def descriptions(self, schema: Object, values: tuple[Json, ...]) -> tuple[str, ...]:
        """The descriptions of values that are told as alternatives: ``oneOf: [{const: a, description: …}]``."""
        told: dict[Json, str] = {}
        for node in self._choices.alternatives(schema):
            if isinstance(node, Object) and (found := values_of(node)) is not None and len(found) == 1:
                told[found[0]] = description_of(node) or text_of(node.entries.get("title")) or ""
        return tuple(told.get(value, "") for value in values) if any(told.values()) else ()

    def _field(self, name: str, node: Node, home: Home, where: Place, required: bool) -> Field:
        facts = self._schemas.read(node, home)
        return Field(
            WireName(name),
            facts.type,
            Presence.REQUIRED if required else Presence.OPTIONAL,
            where,
            facts.nullable,
            facts.default,
            facts.description,
            facts.examples,
            facts.deprecated,
            facts.read_only,
            facts.write_only,
            facts.constraints,
        )

    def _required(self, schema: Object) -> dict[str, Mark]:
        listed = schema.entries.get("required")
        if listed is None or flag_of(listed) is not None:  # OpenAPI 2 and JSON Schema 3 had a flag there
            return {}
        if not isinstance(listed, Array):
            self._wrong(listed, "required is a list of names")
            return {}
        found: dict[str, Mark] = {}
        for item in listed.items:
            name = text_of(item)
            if name is None:
                self._wrong(item, "required is a list of names")
            elif name in found and found[name] != item.mark:
                self._findings.report("duplicate-required", f"{name!r} is listed twice", item.mark, hint="once is enough", width=len(name))
            else:
                found[name] = item.mark
        return found

    def _additional(self, schema: Object, home: Home) -> Type | None | Unknown:
        node = schema.entries.get("additionalProperties", schema.entries.get("unevaluatedProperties"))
        patterns = schema.entries.get("patternProperties")
        if isinstance(patterns, Object) and len(patterns.entries) == 1 and not isinstance(node, Object):
            node = next(iter(patterns.entries.values()))
        if node is None:
            return UNKNOWN
        if flag_of(node) is False:
            return None
        return self._inside(node, home.at("Value"))

    def _map(self, schema: Object, home: Home) -> Type:
        value = self._additional(schema, home)
        return MapOf(Anything() if value is None or isinstance(value, Unknown) else value)

    def _items(self, schema: Object, home: Home) -> Type:
        node = schema.entries.get("items")
        leading = schema.entries.get("prefixItems")
        several = [*leading.items] if isinstance(leading, Array) else []
        if isinstance(node, Array):
            self._findings.report("list-of-items", "items is one schema", node.mark, hint="schemas by position are prefixItems")
            several.extend(node.items)
        elif isinstance(node, Object):
            several.append(node)
        match several:
            case []:
                return Anything()
            case [single]:
                return self._inside(single, home.at("Item"))
            case _:
                mark = several[0].mark
                return self._inside(Object({"anyOf": Array(several, mark)}, {"anyOf": mark}, mark), home.at("Item"))

    def _inside(self, node: Node, home: Home) -> Type:
        """A schema in a place that has no nullability of its own."""
        found = self._schemas.type(node, home)
        return Nullable(found) if self._schemas.nullable(node) else found

    def _lost(self, schema: Object, home: Home) -> None:
        for keyword, reason in LOST.items():
            if keyword in schema.entries:
                self._schemas.lose(home, schema.mark, reason)
        if any(map(is_demand, variants_of(schema))):
            self._schemas.lose(home, schema.mark, "which of the keys must be there is not expressed")

    def _wrong(self, node: Node, message: str) -> None:
        self._findings.report("wrong-type", message, node.mark, severity=Severity.ERROR)
