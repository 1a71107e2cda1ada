"""A class page (one model, error, enumeration or union) taken apart: its title, its description and its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ....sources import SourceFile
from ..blocks import Block, Heading, parse_blocks, split_lines
from ..findings import Findings

FIELDS, VALUES, MEMBERS, EXAMPLE = "Fields", "Values", "Supported Types", "Example Usage"

_SECTIONS = frozenset({FIELDS, VALUES, MEMBERS, EXAMPLE})
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?\n)---[ \t]*(?:\r?\n|$)", re.DOTALL)
_FRONT_TITLE = re.compile(r"""^title:[ \t]*["']?(.*?)["']?[ \t\r]*$""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ClassPage:
    """One class page. ``sections`` holds each heading of the dialect with the blocks below it; ``key`` names the class in its tree."""

    file: SourceFile
    namespace: str
    key: str
    title: str
    line: int
    deprecated: bool
    description: str
    sections: Mapping[str, tuple[Block, ...]]
    findings: Findings

    @property
    def mdx(self) -> bool:
        """Whether the page is MDX, which escapes more."""
        return self.file.path.endswith(".mdx")


def parse_page(text: str) -> tuple[Heading | None, tuple[Block, ...]]:
    """The heading that names the page (its first H1, else the title in the front matter of an MDX page), and its blocks."""
    text = text.removeprefix("\ufeff")
    found = _FRONT_MATTER.match(text) if text.startswith("---") else None
    front = None
    if found is not None:
        lines = found.group().count("\n")
        title = _FRONT_TITLE.search(found.group(1))
        front = Heading(lines, 1, title.group(1)) if title else None
        text = "\n" * lines + text[found.end() :]
    blocks = parse_blocks(text)
    heading = next((block for block in blocks if isinstance(block, Heading) and block.level == 1), None)
    return heading or front, blocks


def unstruck(text: str) -> tuple[str, bool]:
    """A name without the strokes and code marks around it, and whether it was struck."""
    bare = text.strip().strip("`").strip()
    struck = bare.startswith("~~") and bare.endswith("~~") and len(bare) > 4
    return (bare[2:-2].strip("`").strip(), True) if struck else (bare, False)


def section_blocks(blocks: Iterable[Block], findings: Findings) -> dict[str, tuple[Block, ...]]:
    """Each second-level heading of the dialect with the blocks below it, up to the next heading of that level or above."""
    sections: dict[str, list[Block]] = {}
    current: list[Block] | None = None
    for block in blocks:
        if isinstance(block, Heading) and block.level <= 2:
            current = None
            if block.level == 2 and block.text in _SECTIONS:
                if block.text in sections and block.text != EXAMPLE:
                    message = f"a second section {block.text!r} on one page"
                    findings.report("duplicate-section", message, block.line, width=len(block.text) + 3, hint="A page describes one class.")
                current = sections.setdefault(block.text, [block])
        elif current is not None:
            current.append(block)
    return {name: tuple(found) for name, found in sections.items()}


def preamble(text: str, heading: Heading, blocks: Iterable[Block]) -> str:
    """The raw text between the title and the first section of the dialect."""
    after = (block for block in blocks if isinstance(block, Heading) and block.level == 2 and block.line > heading.line)
    end = next((block.line - 1 for block in after if block.text in _SECTIONS), None)
    return "\n".join(split_lines(text)[heading.line : end]).strip()
