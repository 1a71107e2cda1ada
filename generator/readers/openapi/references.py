"""The text of a ``$ref``: what it points to (RFC 3986, RFC 6901), and what is refused."""

from __future__ import annotations

import posixpath
import re
from typing import NamedTuple
from urllib.parse import unquote

from ...diagnostics import Severity
from .nodes import Array, Mark, Node, Object, text_of

_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


class Reference(NamedTuple):
    """Where a reference points: ``file`` within the source (``""``: the one it stands in), and there a pointer, or else an anchor."""

    file: str
    pointer: tuple[str, ...]
    anchor: str = ""


class Refusal(NamedTuple):
    """Why a reference leads nowhere, as a diagnostic to be reported where it stands."""

    code: str
    message: str
    severity: Severity = Severity.WARNING
    hint: str = ""


def read_reference(text: str, path: str) -> Reference | Refusal:
    """What a reference in the file ``path`` of the source means. No URL is ever fetched, and no path leaves the source."""
    location, _, fragment = text.partition("#")
    if _REMOTE.match(location):
        hint = "put the file beside the document and refer to it by its path"
        return Refusal("remote-reference", f"{shown(text)} is a URL; nothing is fetched", Severity.ERROR, hint)
    file = ""
    if location:
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(location)))
        if file.startswith(("../", "/")) or file == "..":
            hint = "only files in the folder of the document, and below it, are read"
            return Refusal("reference-out-of-root", f"{shown(text)} leads out of the folder of the document", Severity.ERROR, hint)
    pointer = unquote(fragment)
    if pointer and not pointer.startswith("/"):
        return Reference(file, (), pointer)
    return Reference(file, read_pointer(pointer))


def shown(text: str) -> str:
    """A reference in a message, which may be no longer than a line."""
    return text if len(text) <= 100 else f"{text[:99]}…"


def read_pointer(text: str) -> tuple[str, ...]:
    """The keys of a JSON pointer."""
    return tuple(key.replace("~1", "/").replace("~0", "~") for key in text.split("/")[1:])


def step(node: Node, key: str) -> Node | None:
    """What a node has under one key of a pointer; keys of lists are numbers from 0."""
    match node:
        case Object(entries=entries):
            return entries.get(key)
        case Array(items=items) if _INDEX.fullmatch(key):
            return items[int(key)] if int(key) < len(items) else None
        case _:
            return None


class Index(NamedTuple):
    """The pointers of what has a name of its own in a file, ``#anchor`` or the text of an ``$id``, and of schemas with ``$defs``."""

    names: dict[str, tuple[str, ...]]
    scopes: list[tuple[Mark, tuple[str, ...]]]


def index_of(root: Node | None) -> Index:
    """The index of a file, in its order; the first of a name counts."""
    index = Index({}, [])
    waiting: list[tuple[Node, tuple[str, ...]]] = [(root, ())] if root is not None else []
    while waiting:
        node, pointer = waiting.pop()
        match node:
            case Object(entries=entries):
                for key, prefix in (("$id", ""), ("$anchor", "#"), ("$dynamicAnchor", "#")):
                    name = text_of(entries.get(key))
                    if name:
                        index.names.setdefault(prefix + name, pointer)
                if "$defs" in entries:
                    index.scopes.append((node.mark, pointer))
                waiting.extend((inner, (*pointer, key)) for key, inner in reversed(list(entries.items())))
            case Array(items=items):
                waiting.extend((inner, (*pointer, str(number))) for number, inner in reversed(list(enumerate(items))))
            case _:
                pass
    return index
