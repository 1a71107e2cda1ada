"""The sections of a page of operations: the method table, then one section for each operation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from ....diagnostics import Severity
from ....ir import Server
from ....ledger import State
from ..blocks import Block, Heading, Items, Paragraph, Row, split_lines
from .dialect import NO_SERVER, Form
from .facts import repeated, truncated
from .pages import Page
from .rows import bare, triple

_BASE = re.compile(r"All URIs are relative to \*([^*\s]+)\*")
_METHOD = re.compile(r"\[?(?:\*\*|`)?([\w#]+)")
_REQUEST = re.compile(r"\*\*([A-Z]+)\*\*\s+(\S+)$")
_SIGNATURE = re.compile(r"> (?:\S.* )?[\w#]+\([^()]*\)")
_HEADER = re.compile(r"\*\*([\w-]+)\*\*:\s*(.*)")
PARTS = ("Parameters", "Return type", "Authorization", "HTTP request headers")


@dataclass(frozen=True, slots=True)
class Method:
    """A row of the method table; ``path`` has no fragment."""

    name: str
    verb: str
    path: str
    summary: str
    row: Row


@dataclass(frozen=True, slots=True)
class Section:
    """What a page says of one operation: running text, and blocks under the headings that the dialect has for it."""

    name: str
    line: int
    description: str
    parts: dict[str, tuple[Block, ...]]

    def header(self, name: str) -> tuple[str, ...]:
        """The values of a request header; empty for one that is not defined."""
        for block in self.parts.get("HTTP request headers", ()):
            for _, text in block.items if isinstance(block, Items) else ():
                found = _HEADER.match(text)
                if found and found[1] == name and found[2] != "Not defined":
                    return tuple(value.strip() for value in found[2].split(",") if value.strip())
        return ()


def servers_of(page: Page) -> tuple[Server, ...]:
    """The base URL that a page says all of its URIs are relative to."""
    for block in page.blocks:
        if isinstance(block, Paragraph) and block.text.startswith("All URIs") and (found := _BASE.match(block.text)):
            return () if found[1] == NO_SERVER else (Server(found[1]),)
    return ()


def methods_of(page: Page) -> dict[str, Method]:
    """The method table of a page, by the names of its operations."""
    methods: dict[str, Method] = {}
    for form, table in page.tables:
        for row in table.rows if form is Form.METHODS else ():
            if (cells := triple(row)) is None:
                truncated(page.findings, row)
                continue
            name, request, summary = cells
            link, call = _METHOD.match(name.text), _REQUEST.match(request.text)
            if link is None or call is None:
                cell = name if link is None else request
                page.findings.report_cell("bad-request", "no method and path", row, cell, hint="write it as [**name**](…) | **GET** /path")
                page.findings.settle_row(row, bare(name.text), State.SKIPPED, "no method and path")
            elif (first := methods.get(link[1])) is not None:
                repeated(page.findings, row, link[1], page.findings.place(first.row.line))
            else:
                methods[link[1]] = Method(link[1], call[1], call[2].partition("#")[0], summary, row)
    return methods


def sections_of(page: Page, methods: dict[str, Method]) -> tuple[Section, ...]:
    """The sections of a page: every second-level heading that names a method or is followed by a signature opens one."""
    lines = split_lines(page.file.text)
    starts = [index for index, block in enumerate(page.blocks) if _opens(page.blocks, index, block, methods)]
    return tuple(_section(page.blocks[start:end], lines) for start, end in pairwise([*starts, len(page.blocks)]))


def check_sections(page: Page, methods: dict[str, Method], sections: tuple[Section, ...]) -> None:
    """Report methods without a section, and sections without a method, which nobody can call."""
    described = {section.name for section in sections}
    for method in methods.values():
        if method.name not in described:
            message = f"{method.name} has no section of its own: its parameters and reply are unknown"
            cell = method.row.cells[0]
            hint = f"add a section: ## {method.name}"
            page.findings.report_cell("no-section", message, method.row, cell, hint=hint, severity=Severity.WARNING)
    for section in sections:
        missing = [part for part in PARTS if part not in section.parts]
        if missing:
            message = f"{section.name} says nothing of: {', '.join(missing)}"
            hint = "the page may be cut off: restore these headings"
            severity = Severity.WARNING
            page.findings.report("incomplete-section", message, section.line, 4, len(section.name), hint=hint, severity=severity)
        if section.name not in methods:
            hint = "add it to the table of methods at the top of the page"
            page.findings.report(
                "unlisted-operation", f"{section.name} has no method and path", section.line, 4, len(section.name), hint=hint
            )


def _opens(blocks: tuple[Block, ...], index: int, block: Block, methods: dict[str, Method]) -> bool:
    if not isinstance(block, Heading) or block.level != 2:
        return False
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return block.text in methods or (isinstance(following, Paragraph) and _SIGNATURE.match(following.text) is not None)


def _section(blocks: tuple[Block, ...], lines: list[str]) -> Section:
    parts: dict[str, tuple[Block, ...]] = {}
    heads = [index for index, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 3 and block.text in PARTS]
    for start, end in pairwise([*heads, len(blocks)]):
        heading = blocks[start]
        if isinstance(heading, Heading):
            parts.setdefault(heading.text, blocks[start + 1 : end])
    opening = blocks[0]
    stop = blocks[heads[0]].line - 1 if heads else opening.line
    text = "\n".join(line for line in lines[opening.line : stop] if not _SIGNATURE.match(line)).strip()
    return Section(opening.text if isinstance(opening, Heading) else "", opening.line, text, parts)
