"""What the readers of operations share: the document, its schemas, and keys that hold what they should or are reported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...casing import pascal
from ...diagnostics import Severity
from .findings import Findings
from .homes import Home
from .nodes import Array, Mark, Node, Object, Value, flag_of, is_null, text_of
from .targets import components_of, stem

if TYPE_CHECKING:
    from .documents import Documents
    from .schemas import Schemas


@dataclass(frozen=True, slots=True)
class Context:
    """One document that is read. What is null counts as not there: that is what an empty key of YAML is."""

    documents: Documents
    schemas: Schemas
    findings: Findings

    def object(self, parent: Object, key: str) -> Object | None:
        """The mapping below a key."""
        node = parent.entries.get(key)
        if node is None or is_null(node):
            return None
        return self.as_object(node, repr(key))

    def array(self, parent: Object, key: str) -> Array | None:
        """The list below a key."""
        node = parent.entries.get(key)
        if node is None or is_null(node):
            return None
        if isinstance(node, Array):
            return node
        self.wrong(f"{key!r} has to be a list, not {_kind(node)}", node.mark, hint=_LIST)
        return None

    def text(self, parent: Object, key: str) -> str:
        """The text below a key, without white space around it; empty if there is none. A number is read as it is written."""
        node = parent.entries.get(key)
        if node is None or is_null(node):
            return ""
        text = text_of(node)
        if text is None:
            self.wrong(f"{key!r} has to be text, not {_kind(node)}", node.mark, Severity.WARNING, hint="put it in quotes")
            return node.json if isinstance(node, Value) else ""
        return text.strip()

    def flag(self, parent: Object, key: str) -> bool | None:
        """The boolean below a key; ``None`` if there is none."""
        node = parent.entries.get(key)
        if node is None or is_null(node):
            return None
        flag = flag_of(node)
        if flag is None:
            self.wrong(f"{key!r} has to be true or false", node.mark, Severity.WARNING, hint="write it without quotes")
        return flag

    def as_object(self, node: Node, what: str) -> Object | None:
        """The node itself, if it is a mapping."""
        if isinstance(node, Object):
            return node
        self.wrong(f"{what} has to be a mapping, not {_kind(node)}", node.mark, hint=_MAPPING)
        return None

    def resolved(self, node: Node, what: str) -> Object | None:
        """The mapping that a node is or refers to.

        Summary and description beside a reference go before those behind it (OpenAPI 3.1, section 4.8.23).
        """
        found = self.documents.resolve(node)
        target = self.as_object(found, what) if found is not None else None
        if target is None or found is node or not isinstance(node, Object):
            return target
        beside = {key: node.entries[key] for key in ("summary", "description") if key in node.entries}
        return Object({**target.entries, **beside}, {**target.keys, **node.keys}, target.mark) if beside else target

    def members(self, parent: Object | None) -> Iterator[tuple[str, Node, Mark]]:
        """Keys, values and marks of a mapping whose keys are somebody's names: a header may well be called ``x-request-id``.

        What cannot be such a member, and is called like an extension, is one.
        """
        if parent is not None:
            for key, node in parent.entries.items():
                if isinstance(node, Object) or not key.startswith("x-"):
                    yield key, node, parent.keys[key]

    def patterned(self, parent: Object | None) -> Iterator[tuple[str, Node, Mark]]:
        """The same of a mapping whose keys have a form of their own (paths, statuses, expressions), so that others are extensions."""
        return ((key, node, mark) for key, node, mark in self.members(parent) if not key.startswith("x-"))

    def home(self, node: Node, home: Home) -> Home:
        """The home of what stands inline in a node: ``home``, or the component's own where the node refers to one.

        A component that is called like a schema has its kind behind its name, as ``ErrorResponse``. What is in another file is shared too.
        """
        target = self.documents.follow(node) if isinstance(node, Object) and "$ref" in node.entries else None
        match target.pointer if target else None:
            case ("components", kind, name):
                return Home("", pascal(name) + (_SINGULAR.get(kind, pascal(kind)) if self.has_schema(name) else ""))
            case pointer if target and target.path != self.documents.root.mark.path:
                return Home("", pascal(pointer[-1] if pointer else stem(target)))
            case _:
                return home

    def has_schema(self, name: str) -> bool:
        """Whether a schema of ``components`` is called so."""
        return name in components_of(self.documents.root)

    def wrong(self, message: str, mark: Mark, severity: Severity = Severity.ERROR, *, hint: str) -> None:
        """Say that something is of another kind than it must be; an error if it cannot be read at all."""
        self.findings.report("wrong-type", message, mark, severity=severity, hint=hint)


_MAPPING = "put keys with their values there"
_LIST = "put its items behind dashes, or in brackets"
_SINGULAR = {"requestBodies": "Request", "responses": "Response", "parameters": "Parameter", "headers": "Header", "mediaTypes": "Content"}


def _kind(node: Node) -> str:
    match node:
        case Object():
            return "a mapping"
        case Array():
            return "a list"
        case Value(json=text):
            return "text" if text[0] == '"' else text if len(text) < 40 else "a number"
