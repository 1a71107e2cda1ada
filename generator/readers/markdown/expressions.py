"""The syntax of type expressions, one grammar for every dialect; what the words mean is the dialect's vocabulary.

::

    expression := term ( "|" term )*
    term       := atom "[]"*
    atom       := "[" expression "](" url ")" | literal | name arguments?
    arguments  := "[" expression ("," expression)* "]"  |  "<" expression ("," expression)* ">"
    literal    := JSON string | JSON number | "True" | "False" | "true" | "false" | "null"
    name       := letters, digits and any of  _ . : $ ? /  (a "-" within)

Emphasis (``*``, ``**``, ``***``), code spans and a backslash before punctuation are decoration, skipped wherever they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Name:
    """A word with its arguments. ``link`` is the URL of the innermost link around it; ``emphasised``: it stood between asterisks."""

    text: str
    offset: int
    arguments: tuple[Expression, ...] = ()
    link: str = ""
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Literal:
    """A JSON scalar, as JSON text."""

    json: str
    offset: int


@dataclass(frozen=True, slots=True)
class Array:
    """A term with the suffix ``[]``."""

    item: Expression


@dataclass(frozen=True, slots=True)
class Either:
    """Terms joined by pipes; two or more."""

    members: tuple[Expression, ...]


Expression: TypeAlias = Name | Literal | Array | Either


class ExpressionError(ValueError):
    """The text is no type expression; ``offset`` (from 0) is where it stops being one, ``width`` how much is wrong (0: the rest)."""

    code = "bad-type"
    """Of the diagnostic that it becomes."""

    def __init__(self, message: str, offset: int, width: int = 0) -> None:
        super().__init__(message)
        self.offset = offset
        self.width = width


_TOKEN = re.compile(
    r"""(?P<space>\s+|\\(?=[^\w\s"])|`)
      | (?P<emphasis>\*+)
      | (?P<string>"(?:[^"\\]|\\.)*")
      | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))
      | (?P<close_link>\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))
      | (?P<name>[A-Za-z_$?][\w.:$?/]*(?:-[\w.:$?/]+)*)
      | (?P<symbol>[\[\]<>|,])""",
    re.VERBOSE,
)
_MAX_DEPTH = 60
_WORDS = {"True": "true", "False": "false", "true": "true", "false": "false", "null": "null"}


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    offset: int
    emphasised: bool


def parse_expression(text: str) -> Expression:
    """Parse a whole type expression. Raises :class:`ExpressionError`."""
    parser = _Parser(_tokens(text), len(text))
    expression = parser.expression("")
    parser.finish()
    return expression


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position, emphasised = 0, False
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise ExpressionError(f"{text[position]!r} cannot stand in a type", position, 1)
        kind = found.lastgroup or ""
        if kind == "emphasis":
            emphasised = not emphasised
        elif kind != "space":
            tokens.append(_Token(kind, found.group(), position, emphasised))
        position = found.end()
    return tokens


class _Parser:
    """Recursive descent over the tokens; ``link`` is inherited by the names inside a link's text."""

    def __init__(self, tokens: list[_Token], end: int) -> None:
        self._tokens = tokens
        self._links = _link_targets(tokens)
        self._position = 0
        self._depth = 0
        self._end = _Token("end", "", end, emphasised=False)

    def expression(self, link: str) -> Expression:
        self._descend()
        members = [self._term(link)]
        while self._accept("|"):
            members.append(self._term(link))
        self._depth -= 1
        return members[0] if len(members) == 1 else Either(tuple(members))

    def finish(self) -> None:
        token = self._peek()
        if token.kind != "end":
            raise ExpressionError(f"{token.text!r} is not expected here", token.offset, len(token.text))

    def _term(self, link: str) -> Expression:
        depth = self._depth
        term = self._atom(link)
        while self._peek().text == "[" and self._peek(1).text == "]":
            self._descend()
            self._position += 2
            term = Array(term)
        self._depth = depth
        return term

    def _atom(self, link: str) -> Expression:
        start = self._position
        token = self._next()
        match token.kind:
            case "string" | "number":
                return Literal(token.text, token.offset)
            case "name" if token.text in _WORDS:
                return Literal(_WORDS[token.text], token.offset)
            case "name":
                return Name(token.text, token.offset, self._arguments(link), link, token.emphasised)
            case "symbol" if token.text == "[" and start in self._links:
                inner = self.expression(self._links[start])
                closing = self._next()
                if closing.kind != "close_link":
                    raise ExpressionError("a link is not closed here", closing.offset)
                return inner
            case "end":
                raise ExpressionError("the type ends too early", token.offset)
            case _:
                raise ExpressionError(f"{token.text!r} is not expected here", token.offset, len(token.text))

    def _arguments(self, link: str) -> tuple[Expression, ...]:
        opening = self._peek().text
        if opening not in ("[", "<") or (opening == "[" and self._peek(1).text == "]"):
            return ()
        self._position += 1
        arguments = [self.expression(link)]
        while self._accept(","):
            arguments.append(self.expression(link))
        closing = self._next()
        if closing.text != {"[": "]", "<": ">"}[opening]:
            raise ExpressionError(f"{opening!r} is not closed", closing.offset)
        return tuple(arguments)

    def _descend(self) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise ExpressionError(f"the type is nested more than {_MAX_DEPTH} levels deep", self._peek().offset, 1)

    def _peek(self, ahead: int = 0) -> _Token:
        index = self._position + ahead
        return self._tokens[index] if index < len(self._tokens) else self._end

    def _next(self) -> _Token:
        token = self._peek()
        self._position += 1
        return token

    def _accept(self, text: str) -> bool:
        if self._peek().kind == "symbol" and self._peek().text == text:
            self._position += 1
            return True
        return False


def _link_targets(tokens: list[_Token]) -> dict[int, str]:
    """For every bracket that opens a link, by token index: the URL it is closed with."""
    targets: dict[int, str] = {}
    opened: list[int] = []
    for index, token in enumerate(tokens):
        if token.text == "[":
            opened.append(index)
        elif token.text == "]" and opened:
            opened.pop()
        elif token.kind == "close_link" and opened:
            targets[opened.pop()] = token.text[2:-1]
    return targets
