"""A markdown page as a flat sequence of blocks, each with its line: headings, tables, fences, lists, comments, paragraphs.

markdown-it-py finds the block structure (so that a ``# comment`` in a fence is no heading); tables are split here, from the raw lines,
because the dialects disagree on leading pipes, on escapes and on how many cells a row has (GFM tables are paragraphs with a delimiter row).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

_DELIMITER_ROW = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


@dataclass(frozen=True, slots=True)
class Cell:
    """The raw text of a table cell, stripped but not unescaped; ``column`` (from 1) is where it starts in its line."""

    text: str
    column: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. ``cells`` are split at every unescaped pipe: there may be more or fewer than the header has."""

    line: int
    raw: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """An ATX or setext heading; ``text`` is its raw inline markdown."""

    line: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its header row and its body rows."""

    line: int
    header: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced code block."""

    line: int
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A bullet or numbered list, flattened: one raw text per item, with the line of each."""

    line: int
    items: tuple[tuple[int, str], ...]
    raw: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A block of raw HTML, HTML comments included."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, raw; also block quotes, with their marks."""

    line: int
    text: str


Block: TypeAlias = Heading | Table | Fence | Items | Comment | Paragraph

# Tables and inlines are not parsed by the library: see the module's docstring. References would swallow `[x]: y` paragraphs.
_MARKDOWN = MarkdownIt("commonmark").disable(["inline", "text_join", "reference", "code"])


def split_lines(text: str) -> list[str]:
    """The lines of a text as CommonMark has them (``str.splitlines`` also splits at form feeds and Unicode separators)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Split a page into blocks, in page order; lines count from 1."""
    lines = split_lines(text)
    blocks: list[Block] = []
    tokens = _MARKDOWN.parse(text)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        start, end = token.map or (0, 0)
        match token.type:
            case "heading_open":
                blocks.append(Heading(start + 1, int(token.tag[1]), tokens[position + 1].content))
                position += 2
            case "paragraph_open":
                blocks.extend(_paragraph(lines, start, end))
                position += 2
            case "fence":
                blocks.append(Fence(start + 1, token.info.strip(), token.content))
            case "html_block":
                blocks.append(Comment(start + 1, token.content))
            case "bullet_list_open" | "ordered_list_open":
                position = _closing(tokens, position)
                blocks.append(Items(start + 1, _items(lines, tokens, start, end), "\n".join(lines[start:end]).rstrip()))
            case "blockquote_open":
                position = _closing(tokens, position)
                blocks.append(Paragraph(start + 1, "\n".join(lines[start:end]).rstrip()))
            case _:
                pass
        position += 1
    return tuple(blocks)


def split_row(raw: str, line: int) -> Row:
    """Split one table line at its unescaped pipes; one leading and one trailing pipe belong to no cell."""
    start = len(raw) - len(raw.lstrip())
    end = len(raw.rstrip())
    if raw.startswith("|", start):
        start += 1
    cells: list[Cell] = []
    while start < end:
        stop = _next_pipe(raw, start, end)
        cells.append(_cell(raw, start, stop))
        start = stop + 1
    return Row(line, raw, tuple(cells))


def _next_pipe(raw: str, start: int, end: int) -> int:
    """Where the next unescaped pipe stands, or the end."""
    found = raw.find("|", start, end)
    while found > 0 and raw[found - 1] == "\\":
        found = raw.find("|", found + 1, end)
    return end if found < 0 else found


def _cell(raw: str, start: int, end: int) -> Cell:
    text = raw[start:end]
    stripped = text.lstrip()
    return Cell(stripped.rstrip(), start + len(text) - len(stripped) + 1)


def _paragraph(lines: list[str], start: int, end: int) -> list[Block]:
    """A paragraph of the library may hold a table: text lines, a header, its delimiter row, the body."""
    for index in range(start + 1, end):
        if _DELIMITER_ROW.match(lines[index]) and "|" in lines[index - 1]:
            header = split_row(lines[index - 1], index)
            rows = tuple(split_row(lines[row], row + 1) for row in range(index + 1, end))
            before = "\n".join(lines[start : index - 1]).strip()
            text: list[Block] = [Paragraph(start + 1, before)] if before else []
            return [*text, Table(index, header, rows)]
    return [Paragraph(start + 1, "\n".join(lines[start:end]).strip())]


def _closing(tokens: list[Token], position: int) -> int:
    """The index of the token that closes the block opened at ``position``."""
    level = tokens[position].level
    return next(index for index in range(position + 1, len(tokens)) if tokens[index].level == level)


def _items(lines: list[str], tokens: list[Token], start: int, end: int) -> tuple[tuple[int, str], ...]:
    """The items of the outermost list between two lines, by their raw first lines and continuations."""
    starts = [token.map[0] for token in tokens if token.type == "list_item_open" and token.map and start <= token.map[0] < end]
    bounds = [*sorted(set(starts)), end]
    return tuple(
        (begin + 1, re.sub(r"^\s*(?:[-*+]|\d+[.)])\s+", "", "\n".join(lines[begin:stop])).strip())
        for begin, stop in zip(bounds, bounds[1:], strict=False)
    )
