"""Counts the rows of markdown tables line by line, knowing nothing of any dialect: what the ledger is held against."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")


def table_rows(text: str) -> Iterator[int]:
    """The line numbers, from 1, of all body rows: the lines from below a delimiter row to the next empty line or comment, outside of fences."""
    fence, in_table, above = "", False, ""
    for number, line in enumerate(text.split("\n"), 1):
        if fence:
            fence = "" if line.strip() == fence else fence
        elif opened := _FENCE.match(line):
            fence, in_table = opened[1], False
        elif in_table and line.strip() and not line.startswith("<!--"):
            yield number
        else:
            in_table = "|" in line and "|" in above and _DELIMITER.fullmatch(line) is not None
        above = line
