"""What every stated fact needs: type expressions read, names found, problems reported."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ...configuration import Text
from ...diagnostics import Diagnostic, Severity
from ...ir import Declaration, Ref, Type
from ...places import Place
from ...readers.markdown.expressions import ExpressionError, Name
from ...readers.markdown.own_types import HINT, read_type
from ...readers.markdown.vocabulary import UnknownWord
from ..merging.align import fold
from ..merging.texts import fact_text
from ..merging.types import TypeJoiner

_T = TypeVar("_T")


class Finder(Generic[_T]):
    """Finds things by the names that ``spellings`` gives for each, best first; ``kind`` is what messages call them.

    Where they are ``namespaced``, a namespace may stand before a name that is unique without it.
    """

    def __init__(self, kind: str, items: Iterable[_T], spellings: Callable[[_T], Iterable[str]], *, namespaced: bool = False) -> None:
        self.kind = kind
        self._namespaced = namespaced
        self._exact: list[defaultdict[str, list[_T]]] = []
        self._folded: list[dict[str, list[_T]]] = []
        for item in items:
            for rank, name in enumerate(spellings(item)):
                if rank == len(self._exact):
                    self._exact.append(defaultdict(list))
                self._exact[rank][name].append(item)

    def find(self, name: str) -> list[_T]:
        """Those of that name: exactly so by the best spelling that anything has, else in other letter case or with other separators."""
        for names in self._exact:
            if found := names.get(name):
                return found
        if len(self._folded) < len(self._exact):
            self._folded = [_folded(names) for names in self._exact]
        for folded in self._folded:
            if found := folded.get(fold(name)):
                return found
        return self.find(name.rpartition(".")[2]) if self._namespaced and "." in name else []

    def close(self, name: str) -> str:
        """A name that could have been meant; empty if there is none."""
        known = dict.fromkeys(other for names in self._exact for other in names)
        return next(iter(difflib.get_close_matches(name, known, 1)), "")


def _folded(names: Mapping[str, list[_T]]) -> dict[str, list[_T]]:
    folded: defaultdict[str, list[_T]] = defaultdict(list)
    for name, items in names.items():
        folded[fold(name)].extend(items)
    return folded


@dataclass(frozen=True, slots=True)
class Context:
    """The declarations that facts can refer to, and the problems found."""

    declarations: Finder[Declaration]
    new: frozenset[str]
    """Names of declarations that only ``provider.toml`` has."""
    types: TypeJoiner
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def type(self, text: Text) -> Type | None:
        """The type that an expression stands for; ``None`` if it is none, which is reported."""
        try:
            return read_type(text.text, self._refer)
        except ExpressionError as error:
            spot = text.at(error.offset)
            left = min(len(text.text) - error.offset, len(spot.excerpt) + 1 - spot.place.column)
            width = error.width or max(left, 1)
            self.diagnostics.append(Diagnostic(Severity.ERROR, error.code, str(error), spot.place, spot.excerpt, width, HINT))
            return None

    def _refer(self, name: Name) -> Type:
        if name.text in self.new:
            return Ref(name.text)
        found = self.declarations.find(name.text)
        if len(found) != 1:
            message = f"several declarations are called {name.text}" if found else f"there is no declaration {name.text}"
            close = self.declarations.close(name.text)
            raise UnknownWord(f"{message}: did you mean {close}?" if close and not found else message, name.offset, len(name.text))
        return Ref(found[0].key)

    def find(self, finder: Finder[_T], name: Text, within: str = "", hint: str = "") -> _T | None:
        """The thing of that name; ``None``, and an error (with ``hint``), if there is none or more than one."""
        found = finder.find(name.text)
        if len(found) == 1:
            return found[0]
        if found:
            self.error("unknown-fact", f"there are {len(found)} {finder.kind}s {name.text!r}{within}", name, "name it more closely")
        else:
            close = finder.close(name.text)
            hint = f"did you mean {close!r}?" if close else hint or "correct the name, or leave the fact out"
            self.error("unknown-fact", f"there is no {finder.kind} {name.text!r}{within}", name, hint)
        return None

    def error(self, code: str, message: str, at: Text, hint: str = "") -> None:
        """Report a fact that cannot be applied."""
        self.diagnostics.append(Diagnostic(Severity.ERROR, code, message, at.spot.place, at.spot.excerpt, len(at.text), hint))

    def contradict(self, subject: str, fact: str, stated: object, at: Text, told: object, where: Place | str) -> None:
        """Note that a source tells something that the stated fact excludes."""
        message = f"{subject}: {fact} is stated as {fact_text(stated)}, against {fact_text(told)} in {where}; what is stated is followed"
        spot = at.spot
        self.diagnostics.append(Diagnostic(Severity.NOTE, "contradicted-fact", message, spot.place, spot.excerpt, len(at.text)))
