"""The blocks that typewright's own pages are made of: facts, tables, and sections with both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import LiteralString

from ..emitted import Emitted, compose, join, ours
from ..own_dialect import Label


def fact(label: Label, value: Emitted | None = None) -> Emitted:
    """A fact in a line of its own; without a value, the label says it all."""
    return compose("**{}:** {}", Emitted(label), value) if value is not None else compose("**{}**", Emitted(label))


def facts(lines: Sequence[Emitted]) -> Emitted:
    """Facts in one paragraph, each in its line."""
    return join("\\\n", lines)


def table(header: Iterable[LiteralString], rows: Iterable[Sequence[Emitted]]) -> Emitted:
    """A table; the cells of a row are inline markdown without unescaped pipes."""
    names = [ours(name) for name in header]
    return join("\n", [_row(names), _row([ours("---")] * len(names)), *(_row(row) for row in rows)])


def tables(header: Sequence[LiteralString], rows: Iterable[tuple[Sequence[Emitted], Emitted]]) -> list[Emitted]:
    """A table whose rows come with what stands below them, which is empty for most: it goes on in a new one behind that."""
    blocks: list[Emitted] = []
    waiting: list[Sequence[Emitted]] = []
    for row, below in rows:
        waiting.append(row)
        if below:
            blocks += [table(header, waiting), below]
            waiting = []
    return [*blocks, table(header, waiting)] if waiting else blocks


def section(heading: Emitted, blocks: Iterable[Emitted]) -> Emitted:
    """A heading with what stands below it; blocks that are empty are left out."""
    return join("\n\n", [heading, *(block for block in blocks if block)])


def page(sections: Iterable[Emitted]) -> Emitted:
    """A whole page; it ends in one newline."""
    return compose("{}\n", join("\n\n", sections))


def _row(cells: Sequence[Emitted]) -> Emitted:
    return compose("| {} |", join(" | ", cells))
