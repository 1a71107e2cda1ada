"""An operation page taken apart: its list of operations delimits them, for descriptions have headings of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..blocks import Block, Comment, Fence, Heading, Items, Paragraph, split_lines
from ..findings import Findings
from .pages import unstruck

_LISTED = re.compile(r"\[(?P<name>[^\]]*)\]\([^)]*\)(?:\s*-\s*(?P<summary>.*))?", re.DOTALL)
_WARNING = re.compile(r"\s*:warning:\s*\*\*Deprecated\*\*.*", re.IGNORECASE | re.DOTALL)
_QUOTED_WARNING = re.compile(r">\s*:warning:\s*\*\*DEPRECATED\*\*", re.IGNORECASE)
_SDK_PATH = re.compile(r"\(\*([\w.]+)\*\)")
_SNIPPET = re.compile(r"<!--\s*UsageSnippet\b(.*?)-->", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_LIST = "Available Operations"
_OWN = ("Example Usage", "Standalone function", "Parameters", "Response", "Errors")


@dataclass(frozen=True, slots=True)
class Section:
    """One operation's part of a page. ``parts`` are the blocks below each of the dialect's own headings."""

    name: str
    line: int
    summary: str
    description: str
    deprecated: bool
    blocks: tuple[Block, ...]
    parts: dict[str, tuple[Block, ...]]

    def snippet(self) -> dict[str, str]:
        """The attributes of the first usage snippet (``operationID``, ``method``, ``path``), if the page's generation has them."""
        comments = (_SNIPPET.search(block.text) for block in self.blocks if isinstance(block, Comment))
        found = next((comment for comment in comments if comment), None)
        return dict(_ATTRIBUTE.findall(found.group(1))) if found else {}

    def callee(self) -> str | None:
        """What the operation is called on in its examples, less the client itself: ``chat``, or nothing for the client."""
        called = re.compile(rf"\b(\w+(?:\.\w+)*)\.{re.escape(self.name)}(?:_async|Async)?\(")
        fences = (called.search(block.text) for block in self.blocks if isinstance(block, Fence))
        found = next((match for match in fences if match), None)
        return found.group(1).partition(".")[2] if found else None


def sdk_path(blocks: Iterable[Block]) -> str:
    """The path that pages of old generations print below their title: ``(*beta.agents*)``."""
    paragraphs = (_SDK_PATH.match(block.text) for block in blocks if isinstance(block, Paragraph))
    found = next((match for match in paragraphs if match), None)
    return found.group(1) if found else ""


def operation_sections(text: str, blocks: Sequence[Block], findings: Findings) -> list[Section]:
    """The operations that a page lists, in page order; without a list, those that look like it. One that is listed only is reported."""
    has_list = any(isinstance(block, Heading) and block.text == _LIST for block in blocks)
    listed = _listed(blocks) if has_list else _unlisted(blocks)
    starts: dict[int, str] = {}
    for name, (line, _, _) in listed.items():
        found = next((index for index, block in enumerate(blocks) if _names(block, name) and index not in starts), None)
        if found is None:
            hint = "The list at the page's top and its second-level headings go together."
            findings.report("missing-operation", f"{name!r} is listed, but has no heading", line, width=len(name) + 3, hint=hint)
        else:
            starts[found] = name
    order = sorted(starts)
    lines = split_lines(text)
    bounds = zip(order, [*order[1:], len(blocks)], strict=False)
    return [_section(lines, blocks[start:end], _last_line(blocks, end, lines), listed[starts[start]]) for start, end in bounds]


def _names(block: Block, name: str) -> bool:
    return isinstance(block, Heading) and block.level == 2 and unstruck(block.text)[0] == name


def _listed(blocks: Sequence[Block]) -> dict[str, tuple[int, str, bool]]:
    """The operations of the page's list: line, summary and whether struck, by name."""
    listed: dict[str, tuple[int, str, bool]] = {}
    for index, block in enumerate(blocks[:-1]):
        following = blocks[index + 1]
        if isinstance(block, Heading) and block.text == _LIST and isinstance(following, Items):
            for line, item in following.items:
                if found := _LISTED.match(item):
                    name, struck = unstruck(found["name"])
                    listed.setdefault(name, (line, _WARNING.sub("", found["summary"] or "").strip(), struck))
    return listed


def _unlisted(blocks: Sequence[Block]) -> dict[str, tuple[int, str, bool]]:
    """The second-level headings with one of the dialect's own headings below them."""
    listed: dict[str, tuple[int, str, bool]] = {}
    current: Heading | None = None
    for block in blocks:
        if isinstance(block, Heading) and block.level <= 2:
            current = block if block.level == 2 else None
        elif isinstance(block, Heading) and current is not None and block.level == 3 and _own_heading(block):
            name, struck = unstruck(current.text)
            listed.setdefault(name, (current.line, "", struck))
    return listed


def _last_line(blocks: Sequence[Block], end: int, lines: Sequence[str]) -> int:
    return blocks[end].line - 1 if end < len(blocks) else len(lines)


def _section(lines: Sequence[str], blocks: Sequence[Block], end: int, listed: tuple[int, str, bool]) -> Section:
    heading = blocks[0]
    assert isinstance(heading, Heading)
    name, struck = unstruck(heading.text)
    _, summary, struck_in_list = listed
    body = blocks[1:]
    own = [block.line for block in body if isinstance(block, Heading) and block.level == 3 and _own_heading(block)]
    description, warned = _description(lines[heading.line : own[0] - 1 if own else end])
    told = "" if description == summary else description
    return Section(name, heading.line, summary, told, struck or struck_in_list or warned, tuple(body), _parts(body))


def _own_heading(heading: Heading) -> str:
    """Which of the dialect's headings this is; named examples have their name behind a colon."""
    text = heading.text.split(":", 1)[0].strip()
    return text if text in _OWN else ""


def _description(lines: Sequence[str]) -> tuple[str, bool]:
    kept = [line for line in lines if not _QUOTED_WARNING.match(line)]
    return "\n".join(kept).strip(), len(kept) < len(lines)


def _parts(body: Sequence[Block]) -> dict[str, tuple[Block, ...]]:
    """The last part of each name counts: a description that has such a heading comes before."""
    parts: dict[str, tuple[Block, ...]] = {}
    current: list[Block] = []
    name = ""
    for block in body:
        if isinstance(block, Heading) and block.level <= 3:
            if name:
                parts[name] = tuple(current)
            name, current = (_own_heading(block), []) if block.level == 3 else ("", [])
        else:
            current.append(block)
    if name:
        parts[name] = tuple(current)
    return parts
