"""Why something is no JSON, said so that one can put it right."""

from __future__ import annotations

import re

_WHOLE_PART = re.compile(r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+')
_WORD = re.compile(r"[\w.+-]+")


def no_value(text: str, at: int) -> tuple[int, str, str]:
    """Why no value begins at ``at``: where to point, message and hint."""
    char = text[at]
    if char == '"':
        return _bad_string(text, at)
    if char in "}]":
        return at, f"a value is expected before this '{char}'", "remove the ',' before it"
    if char in ",:":
        return at, f"a value is expected before this '{char}'", ""
    if char in "/#":
        return at, "JSON has no comments", "remove it"
    if char == "'":
        return at, "a string begins with a double quote", "write \" for '"
    word = _WORD.match(text, at)
    shown = word[0][:40] if word else char
    if shown.lstrip("+-").lower() in ("nan", "infinity", "inf"):
        return at, f"JSON has no {shown}", "leave it out, or write it as a string"
    if shown[0] in "+-.0123456789":
        return at, f"{shown} is no number in JSON", "numbers have no plus, no zeros before them and digits around their point"
    return at, f"no value begins with {shown!r}", "put text into double quotes"


def no_key(text: str, at: int) -> tuple[int, str, str]:
    """Why no key with its colon begins at ``at``: where to point, message and hint."""
    char = text[at]
    if char != '"':
        if char == "}":
            return at, "a key is expected before this '}'", "remove the ',' before it"
        if char in "/#":
            return at, "JSON has no comments", "remove it"
        return at, "a key is expected here, in double quotes", ""
    whole = _WHOLE_PART.match(text, at)
    end = whole.end() if whole else at
    if text[end : end + 1] != '"':
        return _bad_string(text, at)
    return at, "this key has no ':' after it", ""


def _bad_string(text: str, at: int) -> tuple[int, str, str]:
    whole = _WHOLE_PART.match(text, at)
    end = whole.end() if whole else at
    char = text[end : end + 1]
    if char == "\\" and end + 1 < len(text):
        return end, "there is no such escape", "write \\\\ for a backslash"
    if char and char != "\n" and char != "\\":
        return end, "control characters cannot stand in a string", f"write it as \\u{ord(char):04x}"
    return at, "the string that begins here does not end", "add the closing quote; a line end within it is written \\n"
