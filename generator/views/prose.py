"""Descriptions as docstrings: wrapped, with lists and code blocks left as they are."""

from __future__ import annotations

import re

from ..emitted import Emitted, docstring_text, visible
from ..layout import WIDTH

_OPENS_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_QUOTES = 3


def docstring(text: str, indent: int) -> Emitted:
    """A triple-quoted string for a body indented by ``indent``: on one line if it fits, else wrapped with the quotes on their own line."""
    lines = wrapped(text, WIDTH - indent, _QUOTES)
    if len(lines) == 1:
        line = docstring_text(lines[0])
        if indent + len(line) + 2 * _QUOTES <= WIDTH or " " not in line:
            return Emitted(f'"""{line}"""')
        # black would move the closing quotes to the only line there is, so there have to be two.
        lines = wrapped(text, WIDTH - indent, 2 * _QUOTES)
    space = " " * indent
    body = "\n".join(f"{space}{line}" if line else "" for line in docstring_text("\n".join(lines)).split("\n"))
    return Emitted(f'"""{body.lstrip()}\n{space}"""')


def wrapped(text: str, width: int, first_indent: int = 0) -> list[str]:
    """The lines of a text: each paragraph filled to ``width``, the first line of all shorter by ``first_indent``.

    A paragraph is a run of lines; a line that opens a list item, a table or a heading starts its own, and fenced or indented code stays.
    """
    lines: list[str] = []
    paragraph: list[str] = []
    fenced = False

    def flush() -> None:
        if paragraph:
            lines.extend(_filled(paragraph, width, 0 if lines else first_indent))
            paragraph.clear()

    for line in visible(text).strip().split("\n"):
        stripped = line.strip()
        if stripped.startswith(("```", "~~~")):
            flush()
            fenced = not fenced
            lines.append(line.rstrip())
        elif fenced or line.startswith(("    ", "|")):
            flush()
            lines.append(line.rstrip())
        elif not stripped:
            flush()
            if lines and lines[-1]:
                lines.append("")
        else:
            if _OPENS_ITEM.match(line) or stripped.startswith(("#", ">")):
                flush()
            paragraph.append(line)
    flush()
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _filled(paragraph: list[str], width: int, first_indent: int) -> list[str]:
    """One paragraph as lines; what follows a list mark is indented below the item's text."""
    first = paragraph[0]
    mark = _OPENS_ITEM.match(first)
    lead = first[: len(first) - len(first.lstrip())] if mark else ""
    hang = " " * len(mark.group()) if mark else ""
    words = " ".join(paragraph).split()
    lines: list[str] = []
    line, room = lead + words[0], width - first_indent
    for word in words[1:]:
        if len(line) + 1 + len(word) <= room:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line, room = hang + word, width
    lines.append(line)
    return lines
