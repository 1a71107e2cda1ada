"""A page of typewright's own as sections: a heading with facts, prose, tables and notes below it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....markdown import unescape_prose
from ....own_dialect import LABELS, Label, slug
from ....sources import SourceFile
from ..blocks import Block, Heading, Items, Paragraph, Table, parse_blocks, split_lines
from ..findings import Findings

_FACT = re.compile(rf"\*\*({'|'.join(LABELS)})(?::\*\* |\*\*\Z)")
_FACTS = re.compile(rf"\*\*(?:{'|'.join(LABELS)})(?::\*\*|\*\*)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Inline markdown, the value of a fact or a cell of a table, and where it starts; ``in_cell``: its pipes were escaped."""

    text: str
    line: int
    column: int
    in_cell: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under a heading of level 1 or 2. ``prose`` is unescaped; ``notes`` are the texts under headings of level 3, likewise."""

    title: str
    level: int
    line: int
    anchor: str
    facts: Mapping[Label, Piece]
    prose: str
    tables: tuple[Table, ...]
    lists: tuple[Items, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page. ``path`` is where it lies within its tree."""

    path: str
    findings: Findings
    sections: tuple[Section, ...]

    @property
    def folder(self) -> str:
        """The folder of the page, with a trailing slash unless it is the tree's root."""
        return self.path[: self.path.rfind("/") + 1]


def read_page(file: SourceFile) -> Page:
    """Cut a page at its headings; what stands before the first one belongs to none."""
    blocks = parse_blocks(file.text)
    findings = Findings(file, blocks)
    lines = split_lines(file.text)
    starts = [index for index, block in enumerate(blocks) if isinstance(block, Heading) and block.level < 3]
    seen: dict[str, int] = {}
    sections: list[Section] = []
    for start, stop in zip(starts, [*starts, len(blocks)][1:], strict=True):
        heading = blocks[start]
        if isinstance(heading, Heading):
            end = blocks[stop].line if stop < len(blocks) else len(lines) + 1
            sections.append(_section(heading, blocks[start + 1 : stop], end, lines, seen, findings))
    return Page(file.path, findings, tuple(sections))


def _section(
    heading: Heading, blocks: Sequence[Block], end: int, lines: Sequence[str], seen: dict[str, int], findings: Findings
) -> Section:
    noted = [index for index, block in enumerate(blocks) if isinstance(block, Heading)]
    body = blocks[: noted[0]] if noted else blocks
    body_end = blocks[noted[0]].line if noted else end
    notes = [
        _lines_between(lines, blocks[start].line + 1, blocks[stop].line if stop < len(blocks) else end)
        for start, stop in zip(noted, [*noted, len(blocks)][1:], strict=True)
    ]
    return Section(
        heading.text,
        heading.level,
        heading.line,
        slug(heading.text, seen),
        _facts(body, findings),
        unescape_prose(_prose(body, body_end, lines)),
        tuple(block for block in body if isinstance(block, Table)),
        tuple(block for block in body if isinstance(block, Items)),
        tuple(unescape_prose(note) for note in notes),
    )


def _prose(blocks: Sequence[Block], end: int, lines: Sequence[str]) -> str:
    """The lines of everything that is no fact and no table, as they stand."""
    bounds = [block.line for block in blocks] + [end]
    parts = [
        _lines_between(lines, block.line, bounds[index + 1])
        for index, block in enumerate(blocks)
        if not isinstance(block, Table) and not _is_facts(block)
    ]
    if len(parts) < 2:
        return parts[0] if parts else ""
    running = [index for index, block in enumerate(blocks) if not isinstance(block, Table) and not _is_facts(block)]
    if running[-1] - running[0] + 1 == len(running):
        return _lines_between(lines, bounds[running[0]], bounds[running[-1] + 1])
    return "\n\n".join(parts)


def _lines_between(lines: Sequence[str], start: int, end: int) -> str:
    """Lines ``start`` to ``end`` (counted from 1, the latter not included) without blank ones around them."""
    return "\n".join(lines[start - 1 : end - 1]).strip("\n")


def _is_facts(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.text.startswith("**") and _FACTS.match(block.text) is not None


def _facts(blocks: Sequence[Block], findings: Findings) -> dict[Label, Piece]:
    facts: dict[Label, Piece] = {}
    for block in blocks:
        if not isinstance(block, Paragraph) or not _is_facts(block):
            continue
        lines = block.text.split("\n")
        for index, raw in enumerate(lines):
            text = raw.removesuffix("\\") if index < len(lines) - 1 else raw
            found = _FACT.match(text)
            if found is None:
                findings.report("unknown-label", "this line is no fact", block.line + index, width=len(raw), hint=_LABELS_HINT)
            elif Label(found[1]) in facts:
                findings.report("repeated-fact", f"{found[1]} stands here a second time", block.line + index, width=len(raw))
            else:
                facts[Label(found[1])] = Piece(text[found.end() :], block.line + index, found.end() + 1)
    return facts


_LABELS_HINT = f"Facts begin with one of {', '.join(LABELS)}, in bold."
