"""The text of table cells, as its author meant it."""

from __future__ import annotations

import re

_BREAK = re.compile(r"<br\s*/?>")
_MDX_ESCAPE = re.compile(r"\\([{}<>])")


def cell_text(raw: str) -> str:
    """Line breaks and pipes as they were before they had to fit into a table cell; every other backslash is the author's own."""
    text = raw.replace("\\|", "|") if "\\|" in raw else raw
    return _BREAK.sub("\n", text) if "<br" in text else text


def mdx_text(raw: str) -> str:
    """The same for an MDX page, where braces and angle brackets are escaped as well."""
    return _MDX_ESCAPE.sub(r"\1", cell_text(raw))
