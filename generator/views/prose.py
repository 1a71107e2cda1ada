"""Descriptions as docstrings: wrapped, with lists and code blocks left as they are."""

from __future__ import annotations

import re
from functools import lru_cache
from textwrap import dedent

from ..emitted import Emitted, docstring_text, visible
from ..layout import WIDTH

_OPENS_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_QUOTES = 3


@lru_cache(maxsize=16_384)  # half of a large document's descriptions stand in it twice or more
def docstring(text: str, indent: int) -> Emitted:
    """A triple-quoted string for a body indented by ``indent``: on one line if it fits, else wrapped with the quotes on their own line.

    Between a quote of the text and those around it stands a space, where black would put one.
    """
    escaped = docstring_text(text)
    lines = wrapped(escaped, WIDTH - indent, _QUOTES)
    if len(lines) == 1:
        line = _padded(lines[0])
        if indent + len(line) + 2 * _QUOTES <= WIDTH or " " not in lines[0]:
            return Emitted(f'"""{line}"""')
        # black would move the closing quotes to the only line there is, so there have to be two.
        lines = wrapped(escaped, WIDTH - indent, len(line) - len(lines[0]) + 2 * _QUOTES)
    first, *others = lines
    # black counts indentation from the line that has least of it.
    space = " " * indent
    below = "".join(f"{space}{line}\n" if line else "\n" for line in _dedented(others))
    return Emitted(f'"""{_padded(first.lstrip(), end=False)}\n{below}{space}"""')


def _dedented(lines: list[str]) -> list[str]:
    if any(line and not line.startswith(" ") for line in lines):
        return lines
    return dedent("\n".join(lines)).split("\n") if lines else lines


def _padded(body: str, *, end: bool = True) -> str:
    first, last = " " * body.startswith('"'), " " * (end and body.endswith('"'))
    return f"{first}{body}{last}"


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
