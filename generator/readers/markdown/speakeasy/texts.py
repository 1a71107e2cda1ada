"""Descriptions as Speakeasy prints them."""

from __future__ import annotations

import re

from ..texts import cell_text, mdx_text

_DEPRECATED = re.compile(r": ?warning: \*\* ?DEPRECATED ?\*\*:?[ \t]*")
_STOCK_SENTENCE = re.compile(r"This will be removed in a future release\b[^.\n]*\.\s*")


def described(raw: str, *, mdx: bool = False) -> tuple[str, bool]:
    """The text of a description cell, empty if it says there is none, and whether it warns of deprecation."""
    text = (mdx_text(raw) if mdx else cell_text(raw)).strip()
    if text == "N/A":
        return "", False
    found = _DEPRECATED.match(text) if text.startswith(":") else None
    if found is None:
        return text, False
    rest = text[found.end() :]
    stock = _STOCK_SENTENCE.match(rest)
    rest = rest[stock.end() if stock else 0 :].strip()
    return ("" if rest == "N/A" else rest), True
