"""Whether a schema admits null, in all the ways in which documents say so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...ir import UNKNOWN, Unknown
from .documents import Documents
from .keywords import is_set
from .nodes import Array, Node, Object, Value, is_null
from .primitives import json_types
from .variants import is_demand, variants_of


@dataclass(frozen=True, slots=True)
class Nullability:
    """Answers for one document. ``merged`` gives a schema without ``allOf``; answers for references are kept."""

    documents: Documents
    merged: Callable[[Object], Object]
    known: dict[int, bool | Unknown]

    def admits_null(self, node: Node) -> bool | Unknown:
        """Unknown for a schema that admits everything: it does not speak of null."""
        if isinstance(node, Value):
            return UNKNOWN if node.json == "true" else False
        return self._of(node) if isinstance(node, Object) else UNKNOWN

    def _of(self, schema: Object) -> bool | Unknown:
        schema = self.merged(schema)
        entries = schema.entries
        if is_set(schema, "nullable"):
            return True
        if "$ref" in entries:
            return self._behind(schema)
        if "const" in entries:
            return is_null(entries["const"])
        types = json_types(schema) if "type" in entries else ()
        listed = entries.get("enum")
        if "null" in types or isinstance(listed, Array) and any(map(is_null, listed.items)):
            return True
        variants = [variant for variant in variants_of(schema) if not is_demand(variant)]
        if not types and variants:
            answers = [self.admits_null(variant) for variant in variants]
            return True if True in answers else UNKNOWN if UNKNOWN in answers else False
        return False if types or listed is not None or json_types(schema) else UNKNOWN

    def _behind(self, reference: Object) -> bool | Unknown:
        target = self.documents.follow(reference)
        if target is None:
            return UNKNOWN
        if (known := self.known.get(id(target.node))) is not None:
            return known
        self.known[id(target.node)] = False  # a schema that leads back to itself adds nothing by it
        found = self.known[id(target.node)] = self.admits_null(target.node)
        return found
