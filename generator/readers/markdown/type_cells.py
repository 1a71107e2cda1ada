"""Type cells: parsed and interpreted once per distinct text, with a located finding for those that say nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ...ir import Opaque, Type
from .blocks import Cell, Row
from .expressions import Expression, ExpressionError, Name, parse_expression
from .findings import Findings
from .vocabulary import Meaning, Vocabulary, interpret

Resolve = Callable[[Name, str], Type]
"""Gives the type for a word that is not in the vocabulary; the second argument is the path of the page that it stands in."""


class TypeCells:
    """The type cells of one source. The cells of one folder that have one text have one meaning."""

    def __init__(self, vocabulary: Vocabulary, resolve: Resolve, hint: str = "") -> None:
        self._vocabulary = vocabulary
        self._resolve = resolve
        self._hint = hint
        self._known: dict[tuple[str, str], Meaning] = {}

    def read(self, findings: Findings, row: Row, cell: Cell) -> Meaning:
        """The meaning of a type cell; one that has none is reported (``bad-type``, ``unknown-type``) and opaque."""
        return self.read_text(findings, cell.text, row.line, cell.column)

    def read_text(self, findings: Findings, text: str, line: int, column: int) -> Meaning:
        """The same for a type that stands elsewhere; ``column`` is where the text starts."""
        path = findings.file.path
        key = (text, path[: path.rfind("/") + 1])
        meaning = self._known.get(key)
        if meaning is None:
            try:
                expression = parse_cached(text)
            except ExpressionError as error:
                return self._refused(findings, error, text, line, column)
            meaning = self.read_expression(findings, expression, text, line, column)
            if meaning.known:
                self._known[key] = meaning
        return meaning

    def read_expression(self, findings: Findings, expression: Expression, text: str, line: int, column: int) -> Meaning:
        """The same for an expression that is a part of ``text``."""
        path = findings.file.path
        try:
            return interpret(expression, self._vocabulary, lambda name: self._resolve(name, path))
        except ExpressionError as error:
            return self._refused(findings, error, text, line, column)

    def _refused(self, findings: Findings, error: ExpressionError, text: str, line: int, column: int) -> Meaning:
        width = error.width or max(len(text) - error.offset, 1)
        findings.report(error.code, f"type {_shortened(text)}: {error}", line, column + error.offset, width, hint=self._hint)
        return Meaning(Opaque(text), known=False)


@lru_cache(maxsize=20_000)
def parse_cached(text: str) -> Expression:
    """Parse a type expression; equal texts are parsed once. Raises :class:`ExpressionError`."""
    return parse_expression(text)


def _shortened(text: str) -> str:
    return repr(text if len(text) <= 80 else text[:79] + "…")
