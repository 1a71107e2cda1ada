"""The rows of the dialect's tables. Descriptions hold raw pipes, so name and type are found from the left, notes from the right."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from ..blocks import Cell, Row

_DEFAULT = "[default to "
_OPTIONAL, _READ_ONLY, _REQUIRED = "[optional]", "[readonly]", "[required]"
_QUOTED = re.compile(r'\\(["\\])')
_ENDS = frozenset(".!?:)]`")
_SPACES = re.compile(r" {2,}")


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of a property or parameter table; ``default`` is the printed text (``None``: there is none)."""

    name: Cell
    type: Cell
    description: str
    optional: bool
    read_only: bool = False
    default: str | None = None


def property_row(row: Row) -> FactRow | None:
    """``**name** | type | description | [optional][default to x]``; ``None`` for a row that ends too early to tell."""
    split = _split_notes(_body(row))
    if split is None or len(row.cells) < 3:
        return None
    body, notes = split
    description = plain(row.raw[row.cells[2].column - 1 : len(body)])
    return FactRow(row.cells[0], row.cells[1], description, _OPTIONAL in notes.marks, _READ_ONLY in notes.marks, notes.default)


def parameter_row(row: Row) -> FactRow | None:
    """``**name** | type | description | [required] |[default to x]``; ``None`` for a row that ends too early to tell."""
    split = _split_notes(_body(row))
    if split is None or len(row.cells) < 4:
        return None
    body, notes = split
    head = body.rstrip()
    required = head.endswith(_REQUIRED)
    head = head[: -len(_REQUIRED)].rstrip() if required else head
    if not head.endswith("|"):
        return None
    description = plain(row.raw[row.cells[2].column - 1 : len(head) - 1])
    return FactRow(row.cells[0], row.cells[1], description, optional=not required, default=notes.default)


def pair(row: Row) -> tuple[Cell, str] | None:
    """``| name | anything |``, whose second cell is HTML-escaped; ``None`` for a row that ends too early."""
    text = row.raw.rstrip()
    closed = text.endswith("|")
    if len(row.cells) < 2 or (text.lstrip().startswith("|") and not closed):
        return None
    return row.cells[0], unescaped(row.raw[row.cells[1].column - 1 : len(text) - closed].strip())


def triple(row: Row) -> tuple[Cell, Cell, str] | None:
    """``[**method**](…) | **GET** /path | summary``, whose last cell is HTML-escaped; ``None`` for a row of fewer cells."""
    if len(row.cells) < 2:
        return None
    rest = _body(row)[row.cells[2].column - 1 :] if len(row.cells) > 2 else ""
    return row.cells[0], row.cells[1], paragraphs(unescaped(rest.strip()))


def bare(text: str) -> str:
    """A cell's text without emphasis and code marks around it."""
    return text.strip("*`").replace("\\_", "_")


def plain(raw: str) -> str:
    """A description of a property or parameter, which only has its quotes and backslashes escaped."""
    text = raw.strip()
    return paragraphs(_QUOTED.sub(r"\1", text) if "\\" in text else text)


def unescaped(raw: str) -> str:
    """A text that is HTML-escaped on top of that."""
    text = html.unescape(raw) if "&" in raw else raw
    return _QUOTED.sub(r"\1", text) if "\\" in text else text


def paragraphs(text: str) -> str:
    """A text with its paragraphs and list items: newlines are spaces in these pages, two or more where a paragraph ended."""
    return _SPACES.sub(_break, text) if "  " in text else text


def _break(found: re.Match[str]) -> str:
    text, end = found.string, found.end()
    ends_sentence = text[found.start() - 1 : found.start()] in _ENDS
    begins_item = text[end : end + 2] in ("- ", "* ")
    return "\n\n" if end < len(text) and (ends_sentence or begins_item) else found.group()


@dataclass(frozen=True, slots=True)
class _Notes:
    marks: frozenset[str]
    default: str | None = None


_NO_NOTES = _Notes(frozenset())


def _body(row: Row) -> str:
    """The line, without the pipe that closes a row if one opens it too."""
    text = row.raw.rstrip()
    return text[:-1].rstrip() if text.lstrip().startswith("|") and text.endswith("|") else text


def _split_notes(text: str) -> tuple[str, _Notes] | None:
    """What is before the last cell of a row, and that cell; ``None`` if the row does not end in one of notes."""
    if text.endswith("|"):
        return text[:-1], _NO_NOTES
    marks, start = _marks(text, len(text))
    default = None
    if start == len(text) and text.endswith("]") and (found := text.rfind(_DEFAULT)) >= 0:
        default = text[found + len(_DEFAULT) : -1]
        marks, start = _marks(text, found)
    head = text[:start].rstrip()
    if start == len(text) or not head.endswith("|"):
        return None
    return head[:-1], _Notes(marks, default)


def _marks(text: str, end: int) -> tuple[frozenset[str], int]:
    marks: set[str] = set()
    while True:
        mark = next((mark for mark in (_OPTIONAL, _READ_ONLY) if text.endswith(mark, 0, end)), "")
        if not mark:
            return frozenset(marks), end
        marks.add(mark)
        end -= len(mark)
