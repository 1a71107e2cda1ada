"""Disk → text: one file as every reader gets it."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from .diagnostics import BadInput, Diagnostic, Severity
from .places import Place


def read_text(path: Path, shown: str) -> str:
    """A UTF-8 file as text with ``\\n`` as its line end. Raises :class:`BadInput`: unreadable, or not UTF-8 (located at the bad byte)."""
    try:
        return decoded(path.read_bytes(), shown)
    except OSError as error:
        raise BadInput(unreadable(shown, error)) from None


def decoded(content: bytes, shown: str) -> str:
    """The bytes of a file as text. Raises :class:`BadInput`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(_not_utf8(error.object, error.start, shown)) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _not_utf8(content: bytes, offset: int, shown: str) -> Diagnostic:
    before = content[:offset].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    line_end = min(end for end in (content.find(b"\n", offset), content.find(b"\r", offset), len(content)) if end >= 0)
    start = before.rfind("\n") + 1
    excerpt = before[start:] + content[offset:line_end].decode("utf-8", "replace")
    place = Place(shown, before.count("\n") + 1, len(before) - start + 1)
    message = f"byte 0x{content[offset]:02x} is not UTF-8 (offset {offset})"
    return Diagnostic(Severity.ERROR, "not-utf-8", message, place, excerpt, hint="save the file as UTF-8")


def unreadable(shown: str, error: OSError) -> Diagnostic:
    """What to say of a file that the system does not give."""
    return Diagnostic(Severity.ERROR, "unreadable-source", f"cannot be read: {(error.strerror or str(error)).lower()}", Place(shown))


def normal(path: str) -> str:
    """NFC with ``/``; bytes of a file name that are no text become replacement characters."""
    if path.isascii():
        return path
    text = os.fsencode(path).decode("utf-8", "replace")
    return unicodedata.normalize("NFC", text)
