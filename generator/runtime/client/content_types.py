"""What the header ``Content-Type`` says (RFC 9110, section 8.3)."""

from __future__ import annotations

import re

from .veils import Veil

_LINES = frozenset(
    "jsonl x-jsonl jsonlines x-jsonlines ndjson x-ndjson json-seq geo+json-seq".split()
)
_TEXTS = ("+xml", "/xml", "+yaml", "/yaml", "/x-yaml")
_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([^\s;\"]+)", re.IGNORECASE)
_SHOWN = 200
_STARTS = 16 * _SHOWN

EVENTS = "text/event-stream"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def media_type(content_type: str | None) -> str:
    """The type without its parameters, in lower case; empty if there is none."""
    return (content_type or "").partition(";")[0].strip().lower()


def charset(content_type: str | None) -> str:
    """The parameter ``charset``; UTF-8 if it is missing."""
    found = _CHARSET.search(content_type or "")
    return found[1].lower() if found else "utf-8"


def is_json(media: str) -> bool:
    """Whether a media type is JSON by its name."""
    return media.endswith(("/json", "+json"))


def is_lines(media: str) -> bool:
    """Whether a media type is one JSON text a line."""
    return media.removeprefix("application/") in _LINES


def is_html(media: str) -> bool:
    """Whether a media type is a page for people."""
    return media in ("text/html", "application/xhtml+xml")


def is_text(media: str) -> bool:
    """Whether a value of a media type is a text; if it is not, it is bytes."""
    return media.startswith("text/") or media.endswith(_TEXTS)


def one_line(text: str, most: int = _SHOWN) -> str:
    """A text for a message: one line of at most so many characters, none invisible."""
    line = " ".join(text[: 4 * most].split())
    visible = "".join(each if each.isprintable() else repr(each)[1:-1] for each in line)
    return visible if len(visible) <= most else f"{visible[: most - 1]}…"


def start_of(body: bytes, veil: Veil) -> str:
    """The beginning of a body for a message, without secrets."""
    start, cut = body[:_STARTS], len(body) > _STARTS
    return one_line(veil.over(start.decode("utf-8", "replace"), cut=cut))
