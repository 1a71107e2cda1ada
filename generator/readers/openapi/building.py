"""What the readers of YAML and JSON share: growing a tree, within bounds."""

from __future__ import annotations

import re
from json import JSONEncoder

from ...diagnostics import Severity
from .findings import Findings
from .nodes import Array, Mark, Node, Object, Value

MOST_LEVELS = 250
"""Deeper trees are refused: whoever walks a tree may do so by recursion."""

quoted = JSONEncoder(ensure_ascii=False).encode
"""A string as JSON text."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_NUMBER = 300
"""No float has more digits before its point than this, rounded; longer integers could not be read back by ``json``."""


class Unreadable(Exception):
    """The text has no tree. Says why and where."""

    def __init__(self, code: str, message: str, mark: Mark, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.mark = mark
        self.hint = hint


def too_deep(mark: Mark) -> Unreadable:
    """The error of a tree that has too many levels."""
    return Unreadable("too-deep", f"nested more than {MOST_LEVELS} levels deep", mark, "give the inner parts names of their own")


class Growing:
    """A tree that is being read, front to back; what is open is added to. ``root`` is there once anything was added."""

    def __init__(self, findings: Findings) -> None:
        self.root: Node | None = None
        self.open: list[Object | Array] = []
        self.key: str | None = None
        """The key that waits for its value."""
        self._findings = findings
        self._entries: dict[str, Node] = {}
        self._keys: dict[str, Mark] = {}
        self._items: list[Node] | None = None
        self._around: list[tuple[dict[str, Node], dict[str, Mark], list[Node] | None]] = []

    @property
    def wants_key(self) -> bool:
        """Whether what comes next is a key of an object (or its end)."""
        return self._items is None and self.key is None and bool(self.open)

    def name(self, key: str, mark: Mark) -> None:
        """The next value's key. Of two that are equal the last one counts, after an error that names both places."""
        known = self._keys.get(key)
        if known is not None:
            message = f"the key {quoted(key)} stands twice in one mapping, first in line {known.line}"
            hint = "remove one of them, or rename it"
            self._findings.report("duplicate-key", message, mark, severity=Severity.ERROR, hint=hint, subject=key)
        self.key = key
        self._keys[key] = mark

    def add(self, node: Node) -> None:
        """The next value."""
        if self._items is not None:
            self._items.append(node)
        elif self.key is not None:
            self._entries[self.key] = node
            self.key = None
        else:
            self.root = node

    def open_object(self, mark: Mark) -> None:
        """A mapping begins, which is the next value."""
        entries: dict[str, Node] = {}
        keys: dict[str, Mark] = {}
        self._enter(Object(entries, keys, mark), entries, keys, None)

    def open_array(self, mark: Mark) -> None:
        """A sequence begins, which is the next value."""
        items: list[Node] = []
        self._enter(Array(items, mark), {}, {}, items)

    def replace(self, key: str, sources: list[Object]) -> None:
        """The entries of other objects in place of a key, but for those that the open object has itself."""
        entries, keys = dict(self._entries), dict(self._keys)
        self._entries.clear()
        self._keys.clear()
        for name, node in entries.items():
            if name != key:
                self._entries[name], self._keys[name] = node, keys[name]
                continue
            for source in sources:
                for taken, inner in source.entries.items():
                    if taken not in entries and taken not in self._entries:
                        self._entries[taken], self._keys[taken] = inner, source.keys[taken]

    def close(self) -> None:
        """What was opened last is complete."""
        self.open.pop()
        self._entries, self._keys, self._items = self._around.pop()

    def _enter(self, node: Object | Array, entries: dict[str, Node], keys: dict[str, Mark], items: list[Node] | None) -> None:
        if len(self.open) == MOST_LEVELS:
            raise too_deep(node.mark)
        self.add(node)
        self.open.append(node)
        self._around.append((self._entries, self._keys, self._items))
        self._entries, self._keys, self._items = entries, keys, items


def text_value(text: str, mark: Mark, findings: Findings) -> Value:
    """A string. Halves of surrogate pairs, which are no characters and cannot be saved, become replacement characters."""
    if _SURROGATE.search(text):
        findings.report("lone-surrogate", "half of a surrogate pair is no character; it is replaced", mark)
        text = _SURROGATE.sub("\ufffd", text)
    return Value(quoted(text), mark)


def number_value(json: str, mark: Mark, findings: Findings) -> Value:
    """A number, given as JSON text. One that no float can hold becomes a string."""
    if len(json) > _LONGEST_NUMBER or ("e" in json.lower() and abs(float(json)) == float("inf")):
        message = f"the number {json if len(json) < 40 else json[:20] + '…'} is out of range; it is read as text"
        findings.report("number-out-of-range", message, mark, width=len(json))
        return Value(quoted(json), mark)
    return Value(json, mark)
