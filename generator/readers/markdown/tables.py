"""Finding the columns of a table by the texts of its header, never by position."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .blocks import Cell, Row, Table


@dataclass(frozen=True, slots=True)
class Layout:
    """One form of table of a dialect: the header texts it must have, and those it may have."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


Columns = Mapping[str, int]
"""The index of each column of a layout, by its header text."""


def columns_of(table: Table, layout: Layout) -> Columns | None:
    """The columns of a table of that layout; ``None`` for any other table (a header text missing, unknown or there twice)."""
    texts = [cell.text for cell in table.header.cells]
    known = len(set(texts)) == len(texts) and all(text in layout.required or text in layout.optional for text in texts)
    if not known or not all(text in texts for text in layout.required):
        return None
    return {text: index for index, text in enumerate(texts)}


def cell_of(row: Row, columns: Columns, name: str) -> Cell:
    """The cell of a row in a column; empty, and at the row's end, where the row or the table has none."""
    index = columns.get(name, -1)
    return row.cells[index] if 0 <= index < len(row.cells) else Cell("", len(row.raw) + 1)
