"""The schemas of a document: each a declaration, or the type of what uses it (JSON Schema 2020-12 as OpenAPI 3.1 uses it, and 3.0's own)."""

from __future__ import annotations

from dataclasses import replace

from ...casing import pascal
from ...diagnostics import Severity
from ...ir import Alias, Anything, Declaration, Enumeration, EnumValue, OneOfValues, Opaque, Ref, Type, Union, UnionOf
from ...ledger import Unit
from .all_of import AllOf
from .choices import Choices
from .documents import Documents, Target
from .findings import Findings
from .homes import Home, SchemaFacts
from .keywords import (
    all_constraints,
    default_of,
    description_of,
    examples_of,
    is_set,
    value_descriptions,
)
from .mapping import Mappings
from .misuse import misused
from .nodes import Mark, Node, Object, Value, place, text_of
from .nullability import Nullability
from .order import behind_owners, leads_to_itself
from .shapes import Shape, Shapes
from .targets import Names, Own


class Schemas:
    """Reads schemas, each once. What is read by reference is declared under its own name, what stands inline by its home's."""

    def __init__(self, documents: Documents, findings: Findings) -> None:
        self._documents = documents
        self._findings = findings
        self._names = Names(documents)
        self._homes: dict[int, Home] = {}
        self._all_of = AllOf(documents, findings, self._home_of, self._homes)
        self._types: dict[int, tuple[Node, Type | None]] = {}
        self._slots: dict[str, Declaration | None] = {}
        self._mappings = Mappings(findings, self.key_behind)
        self._nullability = Nullability(documents, self._all_of.merged, {})
        self._shapes = Shapes(self, Choices(self._all_of, self.key_behind), self._mappings, findings)

    def read_components(self) -> None:
        """Declare every schema of ``components``, used or not."""
        for name, node in self._names.components.items():
            self._declare(name, name, node)

    def declarations(self) -> tuple[Declaration, ...]:
        """Everything declared so far, each behind its owner; schemas that are nothing but each other are an ``endless-reference``."""
        declared = {key: declaration for key, declaration in self._slots.items() if declaration is not None}
        for declaration in declared.values():
            if leads_to_itself(declaration, declared):
                message, hint = f"{declaration.name} is nothing but itself", "one of the schemas on the way must say what it is"
                mark = Mark(declaration.place.path, declaration.place.line, declaration.place.column)
                self._findings.report("endless-reference", message, mark, severity=Severity.ERROR, hint=hint)
        return tuple(self._mappings.tagged(behind_owners(declared)))

    def read(self, node: Node, home: Home) -> SchemaFacts:
        """A schema where it is used. What it declares inline is called after ``home``."""
        if not isinstance(node, Object):
            return SchemaFacts(self.type(node, home))
        schema = self.merged(node)
        described = self._described(schema)
        return SchemaFacts(
            type=self.type(node, home, described=False),
            nullable=self._nullability.admits_null(node),
            description=next((text for each in described if (text := description_of(each))), ""),
            default=next((found for each in (*described, self._all_of.behind(schema)) if each and (found := default_of(each))), None),
            examples=next((shown for each in described if (shown := examples_of(each))), ()),
            deprecated=any(is_set(each, "deprecated") for each in described),
            read_only=any(is_set(each, "readOnly") for each in described),
            write_only=any(is_set(each, "writeOnly") for each in described),
            constraints=all_constraints(described),
        )

    def type(self, node: Node, home: Home, *, described: bool = True) -> Type:
        """The type of a schema, null left out. What it declares inline is not ``described`` where that would only repeat the field."""
        known = self._types.get(id(node))
        if known is not None:
            return known[1] if known[1] is not None else self._endless(node, home)
        self._types[id(node)] = node, None
        found = self._type(node, self._homes.get(id(node), home), described)
        self._types[id(node)] = node, found
        return found

    def merged(self, schema: Object) -> Object:
        """The schema without ``allOf``, and with nothing but annotations beside a reference."""
        return self._all_of.merged(schema)

    def nullable(self, node: Node) -> bool:
        """Whether null is told to be allowed."""
        return self._nullability.admits_null(node) is True

    def key_behind(self, schema: Object) -> str:
        """The key of the declaration that a reference leads to; empty for any other schema, and for what has not been read."""
        target = self._documents.follow(schema) if "$ref" in schema.entries else None
        if target is None:
            return ""
        if (own := self._names.own(target, self._slots)) is not None:
            return own.key
        _, known = self._types.get(id(target.node), (None, None))
        return known.key if isinstance(known, Ref) else ""

    def lose(self, home: Home, mark: Mark, reason: str) -> None:
        """Put down what a schema says and the API does not."""
        self._findings.settle(Unit.SCHEMA, home.name, mark, reason)

    def _described(self, schema: Object) -> tuple[Object, ...]:
        """The schemas whose annotations and constraints hold for what a schema is about: itself, and what alone there is beside null."""
        alone = self._all_of.alone(schema)
        return (schema, alone) if alone else (schema,)

    def _type(self, node: Node, home: Home, described: bool) -> Type:
        if not isinstance(node, Object):
            return self._not_an_object(node, home)
        schema = self.merged(node)
        self._check(schema, home)
        if "$ref" in schema.entries:
            return self._reference(schema, home)
        if any(keyword in schema.entries for keyword in ("$recursiveRef", "$dynamicRef")):
            return self._dynamic(schema, home)
        match self._shapes.shape(schema):
            case Shape.RECORD:
                key, inner = self._reserve(home, "Record")
                self._types[id(node)] = node, Ref(key)
                record = self._shapes.record(schema, key, home, inner)
                self._slots[key] = replace(record, description=description_of(schema)) if described else record
                self._findings.settle(Unit.SCHEMA, home.name, schema.mark)
                return Ref(key)
            case Shape.UNION:
                key, inner = self._reserve(home, "Union")
                members = self._shapes.members(schema, inner)
                if isinstance(members, UnionOf):
                    text = description_of(schema) if described else ""
                    self._slots[key] = replace(self._union(key, home.name, schema, members), description=text, owner=home.owner)
                    self._findings.settle(Unit.SCHEMA, home.name, schema.mark)
                    return Ref(key)
                del self._slots[key]
                return members
            case Shape.PLAIN:
                return self._shapes.plain(schema, home)

    def _dynamic(self, schema: Object, home: Home) -> Type:
        """The declared schema that such a reference stands in, if that has the anchor (JSON Schema 2019-09 and 2020-12, section 8.2)."""
        owner = self._names.components.get(home.owner)
        if isinstance(owner, Object) and any(anchor in owner.entries for anchor in ("$recursiveAnchor", "$dynamicAnchor")):
            return Ref(home.owner)
        self.lose(home, schema.mark, "dynamic references are not expressed")
        return Opaque(home.name)

    def _reserve(self, home: Home, kind: str) -> tuple[str, Home]:
        """A key for what is declared inline, and the home of what stands within it."""
        key = home.name
        while key in self._names.components or key in self._slots:
            key += kind
        self._slots[key] = None
        return key, home if home.owner in self._names.components or home.owner in self._slots else Home(key, home.name)

    def _declare(self, key: str, name: str, node: Node) -> None:
        """Declare a schema under its own name."""
        if key in self._slots:
            return
        self._slots[key] = None
        home = Home(key, pascal(name))
        self._findings.settle(Unit.SCHEMA, name, node.mark)
        self._slots[key] = self._declaration(key, name, node, home)

    def _declaration(self, key: str, name: str, node: Node, home: Home) -> Declaration:
        if not isinstance(node, Object):
            return Alias(key, name, place(node), self._not_an_object(node, home))
        schema = self.merged(node)
        self._check(schema, home)
        described, deprecated = description_of(schema), is_set(schema, "deprecated")
        if "properties" not in schema.entries and (alone := self._all_of.alone(schema)) is not None and "$ref" not in alone.entries:
            schema, described = alone, described or description_of(alone)  # what uses it says that it may be null
        if "$ref" not in schema.entries:
            shape = self._shapes.shape(schema)
            if shape is Shape.RECORD:
                return replace(self._shapes.record(schema, key, Home("", name), home), description=described)
            type_ = self._shapes.members(schema, home) if shape is Shape.UNION else self._shapes.plain(schema, home)
        else:
            type_ = self._reference(schema, home)
        match type_:
            case UnionOf():
                return replace(self._union(key, name, schema, type_), description=described)
            case OneOfValues(values=values, open=opened):
                told = self._shapes.descriptions(schema, values) or value_descriptions(schema, values)
                listed = tuple(EnumValue(value, text) for value, text in zip(values, told, strict=True))
                return Enumeration(key, name, place(schema), listed, opened, described, deprecated)
            case _:
                constraints = all_constraints(self._described(self.merged(node)))
                nullable = self._nullability.admits_null(node)
                return Alias(key, name, place(schema), type_, nullable, described, deprecated, constraints=constraints)

    def _union(self, key: str, name: str, schema: Object, type_: UnionOf) -> Union:
        self._mappings.add(key, schema)
        return Union(key, name, place(schema), type_.members, type_.discriminator, description_of(schema), is_set(schema, "deprecated"))

    def _reference(self, schema: Object, home: Home) -> Type:
        target = self._documents.follow(schema)
        if target is None:
            reference = text_of(schema.entries["$ref"]) or "reference"
            self.lose(home, schema.mark, "names types that the document does not define")
            return Opaque(reference.rpartition("/")[2] or reference)
        if (own := self._own(target)) is not None:
            return Ref(own.key)
        around = self._names.around(target)
        if around in self._names.components:  # first, so that its parts are called as they are in their place
            self._declare(around, around, self._names.components[around])
        return self.type(target.node, self._names.home(target))

    def _own(self, target: Target) -> Own | None:
        """What a schema is called that has a name of its own; it is declared if it was not."""
        own = self._names.own(target, self._slots)
        if own is not None and own.key not in self._names.components:
            self._declare(*own, target.node)
        return own

    def _home_of(self, target: Target) -> Home:
        """What stands within a referenced schema is called after it, whoever refers to it."""
        own = self._own(target)
        return self._names.home(target) if own is None else Home(own.key, pascal(own.name))

    def _not_an_object(self, node: Node, home: Home) -> Type:
        if isinstance(node, Value) and node.json == "true":
            return Anything()
        if isinstance(node, Value) and node.json == "false":
            self.lose(home, node.mark, "nothing satisfies it")
            return Anything()
        self._wrong("a schema is an object, true or false", node)
        return Anything()

    def _check(self, schema: Object, home: Home) -> None:
        for found in misused(schema):
            self._findings.report(found.code, found.message, found.mark, severity=found.severity, hint=found.hint, width=found.width)
        if self._all_of.is_torn(schema):
            self.lose(home, schema.mark, "parts that do not agree are not all expressed")

    def _wrong(self, message: str, node: Node) -> None:
        self._findings.report("wrong-type", message, node.mark, severity=Severity.ERROR)

    def _endless(self, node: Node, home: Home) -> Type:
        """A schema that is met while it is read, and has no name to refer to."""
        self.lose(home, node.mark, "it contains itself, and has no name")
        return Opaque(home.name)
