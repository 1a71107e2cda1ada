"""The types of arguments and replies, as the modules of ``resources/`` annotate them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from ..emitted import Emitted, compose, ours
from ..ir import (
    Alias,
    Anything,
    Declaration,
    Enumeration,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)
from ..layout import Atom, Node, Subscript
from .annotations import either, is_open, literal
from .imports import Imports
from .scope import Scope

ANY, NONE, STR, BYTES = Atom(ours("Any")), Atom(ours("None")), Atom(ours("str")), Atom(ours("bytes"))
_WORDS = {
    Kind.TEXT: ours("str"),
    Kind.STRING: ours("str"),
    Kind.NUMERIC: ours("float"),
    Kind.NUMBER: ours("float"),
    Kind.INTEGER: ours("int"),
    Kind.BOOLEAN: ours("bool"),
    Kind.BYTES: ours("bytes"),
    Kind.DATE: ours("date"),
    Kind.DATE_TIME: ours("datetime"),
}


@dataclass(frozen=True, slots=True)
class CallTypes:
    """Makes annotations and records their imports. ``taken`` are the names that the module defines or imports itself."""

    scope: Scope
    imports: Imports
    taken: frozenset[str]

    def received(self, type: Type, hidden: frozenset[str] = frozenset()) -> Node:
        """The type of a decoded value within a class whose members are ``hidden``."""
        match type:
            case Scalar(kind=kind):
                return self._scalar(kind, hidden)
            case Anything() | Opaque():
                return self.any()
            case ListOf(item=item):
                return Subscript(self._builtin(ours("list"), hidden), (self.received(item, hidden),))
            case MapOf(value=value):
                text = Atom(self._builtin(ours("str"), hidden))
                return Subscript(self._builtin(ours("dict"), hidden), (text, self.received(value, hidden)))
            case Nullable(type=inner):
                return either(self.received(inner, hidden), NONE)
            case OneOfValues():
                return literal(type.values, self.imports, opened=is_open(type))
            case Ref(key=key):
                return Atom(self.name(key))
            case UnionOf():
                raise TypeError("inline unions are hoisted before annotations are made")
            case _:
                assert_never(type)

    def given(self, type: Type, *, files: bool, within: tuple[str, ...] = ()) -> Node:
        """What is taken for a value in a request: mappings for objects, sequences for lists, and if ``files`` then files for bytes."""
        match type:
            case Scalar(kind=Kind.BYTES) if files:
                self.imports.check(ours(".._runtime.client.files"), ours("FileContent"))
                return Atom(ours("FileContent"))
            case ListOf(item=item):
                return self._sequence(self.given(item, files=files, within=within))
            case MapOf(value=value):
                return self.mapping(self.given(value, files=files, within=within))
            case Nullable(type=inner):
                return either(self.given(inner, files=files, within=within), NONE)
            case Ref(key=key) if key not in within:
                forms = self._forms(self.scope.declarations[key], files, (*within, key))
                # A type checker infers `[b"a", path]` only if one of the forms is a list: those of files say all that the name says.
                named = () if files and self._is_of_bytes(type) else (Atom(self.name(key)),)
                return _simplest(*named, *forms)
            case _:
                return self.received(type)

    def any(self) -> Node:
        """``Any``."""
        self.imports.typing(ours("Any"))
        return ANY

    def mapping(self, value: Node) -> Node:
        """``Mapping[str, value]``."""
        self.imports.check(ours("collections.abc"), ours("Mapping"))
        return Subscript(ours("Mapping"), (STR, value))

    def name(self, key: str) -> Emitted:
        """The class of a declaration, under another name where the module has one that is called so."""
        name = self.scope.class_of(key)
        local: Emitted = name
        while local in self.taken:
            local = compose("{}_", local)
        imported = name if local == name else compose("{} as {}", name, local)
        self.imports.check(compose("..models.{}", self.scope.stem_of(key)), imported)
        return local

    def _forms(self, declaration: Declaration, files: bool, within: tuple[str, ...]) -> Iterator[Node]:
        """What else is taken for a value of a declaration."""
        match declaration:
            case Record():
                yield self.mapping(self.any())
            case Union(members=members):
                for member in members:
                    yield from self._member_forms(member, files, within)
            case Alias(type=type):
                yield from self._member_forms(type, files, within)
            case Enumeration():
                return
            case _:
                assert_never(declaration)

    def _is_of_bytes(self, type: Type, within: tuple[str, ...] = ()) -> bool:
        """Whether every value of a type is bytes or a list of such values."""
        match type:
            case Scalar(kind=kind):
                return kind is Kind.BYTES
            case ListOf(item=item):
                return self._is_of_bytes(item, within)
            case Ref(key=key) if key not in within:
                match self.scope.declarations[key]:
                    case Union(members=members):
                        return all(self._is_of_bytes(member, (*within, key)) for member in members)
                    case Alias(type=inner):
                        return self._is_of_bytes(inner, (*within, key))
                    case _:
                        return False
            case _:
                return False

    def _member_forms(self, type: Type, files: bool, within: tuple[str, ...]) -> Iterator[Node]:
        match type:
            case Ref(key=key) if key not in within:
                yield from self._forms(self.scope.declarations[key], files, (*within, key))
            case ListOf() | MapOf():
                yield self.given(type, files=files, within=within)
            case Scalar(kind=Kind.BYTES) if files:
                yield self.given(type, files=True)
            case Nullable(type=inner):
                yield from self._member_forms(inner, files, within)
            case _:
                return

    def _sequence(self, item: Node) -> Node:
        self.imports.check(ours("collections.abc"), ours("Sequence"))
        return Subscript(ours("Sequence"), (item,))

    def _scalar(self, kind: Kind, hidden: frozenset[str]) -> Node:
        word = _WORDS[kind]
        if kind in (Kind.DATE, Kind.DATE_TIME):
            self.imports.check(ours("datetime"), word)
            return Atom(word)
        return Atom(self._builtin(word, hidden))

    def _builtin(self, word: Emitted, hidden: frozenset[str]) -> Emitted:
        """The name of a builtin where a method, as ``list``, may be called so."""
        if word not in hidden:
            return word
        self.imports.check_module(ours("builtins"))
        return compose("builtins.{}", word)


def _simplest(*nodes: Node) -> Node:
    """The nodes joined; beside a mapping of anything, one of something says nothing."""
    anything = Subscript(ours("Mapping"), (STR, ANY))
    found = dict.fromkeys(nodes)
    if anything in found:
        found = {node: None for node in found if node == anything or not (isinstance(node, Subscript) and node.head == "Mapping")}
    return either(*found)
