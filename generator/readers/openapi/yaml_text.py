"""YAML 1.2 text → tree. libyaml splits the text; what its scalars mean is decided in :mod:`.scalars`.

The schema is the Core schema of YAML 1.2 (§10.3) and the merge keys of YAML 1.1, which documents with anchors do use: the entries of the
mapping below ``<<``, or of each in a list of them, are taken where the mapping around it has no such key itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from .building import MOST_LEVELS, Growing, Unreadable, quoted, too_deep
from .findings import Findings
from .nodes import Array, Mark, Node, Object, Value, text_of
from .scalars import CONSTANTS, check_collection_tag, plain_value, tagged_value
from .yaml_errors import unreadable

MOST_COPIES = 200_000
"""So many nodes may be in the tree only because of aliases."""
_BREAKS = "\x85\u2028\u2029"
"""Line ends to YAML 1.1, and so to libyaml; not to YAML 1.2."""
_NUMERIC = frozenset("+-.0123456789")


def read_yaml(text: str, path: str, findings: Findings) -> Node:
    """The tree of the one document in a text. ``path`` is how messages call the file. Raises :class:`Unreadable`.

    Findings: repeated keys, tags that are not of the Core schema, numbers that cannot be kept.
    """
    reader = _Reader(path, findings)
    if any(char in text for char in _BREAKS):
        text = _without_old_breaks(text, reader.originals)
    return reader.read(text)


def _without_old_breaks(text: str, originals: dict[int, str]) -> str:
    """Those line ends replaced by characters that the text does not have; ``originals`` learns the way back."""
    free = (char for char in map(chr, range(0xE000, 0xF900)) if char not in text)
    for char, stand_in in zip(_BREAKS, free, strict=False):
        text = text.replace(char, stand_in)
        originals[ord(stand_in)] = char
    return text


@dataclass(slots=True)
class _Open:
    """A collection being read. ``before`` counts the nodes before it, ``height`` the levels of collections within."""

    anchor: str | None
    before: int
    merges: bool = False
    height: int = 0


class _Reader:
    """Reads one text."""

    def __init__(self, path: str, findings: Findings) -> None:
        self.originals: dict[int, str] = {}
        self._path = path
        self._findings = findings
        self._tree = Growing(findings)
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int, int] | None] = {}
        """The node of each anchor, how many it is with those within, and of how many levels; ``None`` while it is open."""
        self._nodes = 0
        self._copies = 0

    def read(self, text: str) -> Node:
        documents = 0
        for event in self._events(text):
            kind = type(event)
            if kind is ScalarEvent:
                self._scalar(cast(ScalarEvent, event))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._begin(cast(MappingStartEvent | SequenceStartEvent, event), is_object=kind is MappingStartEvent)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._end()
            elif kind is AliasEvent:
                self._alias(cast(AliasEvent, event))
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    hint = "put each document into a file of its own"
                    raise Unreadable("bad-yaml", "a second document begins here", self._mark(event), hint)
        if self._tree.root is None:
            raise Unreadable("bad-yaml", "the file is empty", Mark(self._path, 1, 1))
        return self._tree.root

    def _events(self, text: str) -> Iterator[Event]:
        try:
            yield from yaml.parse(text, yaml.CBaseLoader)
        except yaml.YAMLError as error:
            raise unreadable(error, text, self._path) from None

    def _mark(self, event: Event) -> Mark:
        start = event.start_mark
        return Mark(self._path, start.line + 1, start.column + 1) if start is not None else Mark(self._path, 1, 1)

    def _scalar(self, event: ScalarEvent) -> None:
        mark = self._mark(event)
        text = event.value
        if self.originals:
            text = text.translate(self.originals)
        tree = self._tree
        if tree.wants_key:
            if text == "<<" and not event.style:
                self._open[-1].merges = True
            if event.anchor is not None:
                self._anchors[event.anchor] = Value(quoted(text), mark), 1, 0
            tree.name(text, mark)
            return
        if event.tag is not None:
            node = tagged_value(event.tag, text, mark, self._findings)
        elif event.style:
            node = Value(quoted(text), mark)
        elif text and text[0] not in _NUMERIC:
            node = Value(CONSTANTS.get(text) or quoted(text), mark)
        else:
            node = plain_value(text, mark, self._findings)
        self._nodes += 1
        if event.anchor is not None:
            self._anchors[event.anchor] = node, 1, 0
        tree.add(node)

    def _begin(self, event: MappingStartEvent | SequenceStartEvent, *, is_object: bool) -> None:
        mark = self._mark(event)
        if self._tree.wants_key:
            raise Unreadable("bad-yaml", "a key must be text", mark)
        check_collection_tag(event.tag, "map" if is_object else "seq", mark, self._findings)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._open.append(_Open(event.anchor, self._nodes))
        self._nodes += 1
        (self._tree.open_object if is_object else self._tree.open_array)(mark)

    def _end(self) -> None:
        done = self._open.pop()
        node = self._tree.open[-1]
        if done.merges and isinstance(node, Object):
            sources = _merged(node.entries["<<"])
            if sources:
                self._tree.replace("<<", sources)
        self._tree.close()
        if done.anchor is not None:
            self._anchors[done.anchor] = node, self._nodes - done.before, done.height + 1
        if self._open:
            self._open[-1].height = max(self._open[-1].height, done.height + 1)

    def _alias(self, event: AliasEvent) -> None:
        mark, name = self._mark(event), event.anchor or ""
        if name not in self._anchors:
            raise Unreadable("bad-yaml", f"nothing before this has the anchor &{name}", mark)
        known = self._anchors[name]
        if known is None:
            raise Unreadable(
                "endless-reference", f"*{name} stands within what it is an alias of", mark, "use a $ref for a recursive schema"
            )
        node, size, height = known
        self._copies += size
        self._nodes += size
        if self._copies > MOST_COPIES:
            raise Unreadable("too-many-aliases", f"with the aliases written out, there are more than {MOST_COPIES} nodes", mark)
        if self._tree.wants_key:
            text = text_of(node) if isinstance(node, Value) and node.json[0] == '"' else None
            if text is None:
                raise Unreadable("bad-yaml", "a key must be text", mark)
            self._tree.name(text, mark)
            return
        if len(self._open) + height > MOST_LEVELS:
            raise too_deep(mark)
        if self._open:
            self._open[-1].height = max(self._open[-1].height, height)
        self._tree.add(node)


def _merged(node: Node) -> list[Object]:
    """The mappings that a merge key takes over; none if it is a key like others."""
    nodes = node.items if isinstance(node, Array) else [node]
    objects = [item for item in nodes if isinstance(item, Object)]
    return objects if len(objects) == len(nodes) else []
