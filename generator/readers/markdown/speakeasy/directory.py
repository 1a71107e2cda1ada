"""Which page describes which class, and what a type's reference to a class stands for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ....ir import Kind, Ref, Scalar, Type
from ..expressions import ExpressionError, Name
from ..vocabulary import UnknownWord

_LINK_HINT_SCHEMES = (":", "\\", "//")


@dataclass(frozen=True, slots=True)
class ClassName:
    """A class as its page names it."""

    path: str
    namespace: str
    title: str


class Directory:
    """The classes of one tree, by the path of their page and by their names."""

    def __init__(self, classes: Iterable[ClassName], raw: frozenset[str]) -> None:
        known = tuple(classes)
        titles = Counter(item.title for item in known)
        self._raw = raw
        self._by_path: Mapping[str, ClassName] = {item.path: item for item in known}
        self._keys = {item.path: item.title if titles[item.title] == 1 else f"{item.namespace}.{item.title}" for item in known}
        self._by_name: dict[str, list[str]] = defaultdict(list)
        for item in known:
            self._by_name[item.title].append(item.path)
            self._by_name[f"{item.namespace}.{item.title}"].append(item.path)
        self.files: frozenset[str] = frozenset()
        """The keys of the pages that only describe a file to be sent: raw bytes."""

    def key(self, path: str) -> str:
        """The key of the class that a page describes: its plain name, behind its namespace where another class has the same."""
        return self._keys[path]

    def resolve(self, name: Name, path: str) -> Type:
        """What a word in a type on the page ``path`` refers to, by its link, else by its name; the key may be that of no page.

        Raises :class:`UnknownWord` for a word that can be no class.
        """
        if name.text in self._raw:
            return Scalar(Kind.BYTES)
        if name.arguments or name.emphasised and not _qualified(name.text):
            raise UnknownWord(f"{name.text!r} is no type of this dialect", name.offset, len(name.text))
        key = self._target(name, path)
        return Scalar(Kind.BYTES) if key in self.files else Ref(key)

    def _target(self, name: Name, path: str) -> str:
        bare = name.text.rsplit(".", 1)[-1]
        if name.link:
            if any(mark in name.link for mark in _LINK_HINT_SCHEMES):
                raise ExpressionError(f"{name.text} is linked to a place outside of the documentation", name.offset, len(name.text))
            found = self._by_path.get(_joined(path, name.link))
            if found and found.title == bare:
                return self._keys[found.path]
            if found:
                message = f"{name.text} is linked to the page of {found.title}"
                raise LinkMismatch(message, name.offset, len(name.text))
        for candidate in (name.text, bare):
            paths = self._by_name.get(candidate, ())
            if len(paths) == 1:
                return self._keys[paths[0]]
        if not name.link and not _qualified(name.text):
            raise UnknownWord(f"{name.text!r} is no type of this dialect", name.offset, len(name.text))
        return name.text if len(self._by_name.get(bare, ())) > 1 else bare


class LinkMismatch(ExpressionError):
    """The text of a link names one class, its target describes another."""

    code = "link-mismatch"


def _qualified(text: str) -> bool:
    """``models.Usage``: a class behind a namespace."""
    namespace, dot, bare = text.rpartition(".")
    return bool(dot) and bare[:1].isupper() and namespace.isidentifier()


def _joined(path: str, link: str) -> str:
    """The path within the tree that a relative link on a page leads to."""
    parts = path.split("/")[:-1]
    for part in link.split("#", 1)[0].split("/"):
        if part == ".." and parts:
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
