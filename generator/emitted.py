"""Text that may stand in an emitted file: each constructor knows its context, and a template prints nothing else.

Spec text is hostile (design.md, section 7). It reaches a template only as an :class:`Emitted`, made by one of the constructors below, which
escape it for the place it goes to; :func:`compose` joins such pieces by a pattern that is part of our own code.
"""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections.abc import Iterable
from math import isinf
from typing import LiteralString, cast

from . import markdown
from .characters import INVISIBLE, escape

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_SEGMENT = re.compile(r"[a-z0-9_]+\Z")
_PLAIN = re.compile(r"[\n -~\u00a1-\u00ac\u00ae-\u024f]*\Z")


class Emitted(str):
    """Text that is safe where it goes."""

    __slots__ = ()


class Identifier(Emitted):
    """A Python identifier that is no keyword."""

    __slots__ = ()

    def __new__(cls, text: str) -> Identifier:
        if not _IDENTIFIER.match(text) or keyword.iskeyword(text):
            raise ValueError(f"not an identifier: {text!r}")
        return super().__new__(cls, text)


class Segment(Emitted):
    """The stem of a file name: lower-case letters, digits and underscores."""

    __slots__ = ()

    def __new__(cls, text: str) -> Segment:
        if not _SEGMENT.match(text):
            raise ValueError(f"not a file name: {text!r}")
        return super().__new__(cls, text)


def compose(pattern: LiteralString, *pieces: Emitted) -> Emitted:
    """Fill the ``{}`` of a pattern of ours with emitted pieces."""
    return Emitted(pattern.format(*pieces))


def join(separator: LiteralString, pieces: Iterable[Emitted]) -> Emitted:
    """Join emitted pieces by a separator of ours."""
    return Emitted(separator.join(pieces))


def ours(text: LiteralString) -> Emitted:
    """Text of our own code."""
    return Emitted(text)


def number(value: int) -> Emitted:
    """A decimal integer."""
    return Emitted(str(int(value)))


def string_literal(text: str) -> Emitted:
    """A double-quoted Python string literal, spelled as black would: single-quoted only where that saves escapes."""
    body = "".join(_escaped(char) for char in text) if not _PLAIN.match(text) or "\n" in text else text.replace("\\", "\\\\")
    if '"' not in body:
        return Emitted(f'"{body}"')
    single = body.count('"') > body.count("'")
    return Emitted("'" + body.replace("'", "\\'") + "'") if single else Emitted('"' + body.replace('"', '\\"') + '"')


def json_literal(text: str) -> Emitted:
    """The Python literal of a JSON value given as JSON text; a number without a fraction is an ``int``."""
    return _literal(json.loads(text))


def _literal(value: object) -> Emitted:
    match value:
        case str():
            return string_literal(value)
        case float() if value.is_integer():
            return Emitted(repr(int(value)))
        case float() if isinf(value):
            return Emitted("1e999" if value > 0 else "-1e999")
        case list():
            return Emitted(f"[{', '.join(map(_literal, cast(list[object], value)))}]")
        case dict():
            items = cast(dict[str, object], value).items()
            return Emitted(f"{{{', '.join(f'{string_literal(key)}: {_literal(item)}' for key, item in items)}}}")
        case _:
            return Emitted(repr(value))


def _escaped(char: str) -> str:
    if char == "\\":
        return "\\\\"
    if unicodedata.category(char) not in INVISIBLE:
        return char
    return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(char) or escape(char)


def visible(text: str) -> str:
    """The text with every invisible or direction-turning character but newlines replaced by its code point in brackets."""
    if _PLAIN.match(text):
        return text
    return "".join(
        char if char == "\n" or unicodedata.category(char) not in INVISIBLE else " " if char == "\t" else f"[U+{ord(char):04X}]"
        for char in text
    )


def docstring_text(text: str) -> Emitted:
    """Prose inside a triple-quoted string: no backslash, quote run or control character of it takes effect.

    A double quote may stand at its end: a space or a line break belongs between that and the closing quotes. Spaces of all widths become
    plain ones.
    """
    shown = visible(text)
    if not shown.isascii():
        shown = "".join(" " if char.isspace() and char != "\n" else char for char in shown)
    return Emitted(shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"'))


def markdown_text(text: str) -> Emitted:
    """Prose of a page of ours: its own markdown shows, but cannot be taken for the structure of the page."""
    return Emitted(markdown.escape_prose(text))


def markdown_line(text: str) -> Emitted:
    """The same within one line."""
    return Emitted(markdown.escape_line(text))


def markdown_cell(text: str) -> Emitted:
    """The same within a table cell."""
    return Emitted(markdown.escape_pipes(markdown.escape_line(text)))


def in_cell(piece: Emitted) -> Emitted:
    """Inline markdown within a table cell."""
    return Emitted(markdown.escape_pipes(piece))


def code_span(text: str) -> Emitted:
    """A name as a code span of a page of ours."""
    return Emitted(markdown.code(text))


def json_span(text: str) -> Emitted:
    """A JSON value, given as JSON text, as a code span."""
    return Emitted(markdown.json_code(text))


def keyed_span(key: str, text: str) -> Emitted:
    """A JSON value, given as JSON text, under a key, as a code span."""
    return Emitted(markdown.keyed_code(key, text))
