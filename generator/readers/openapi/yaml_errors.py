"""What libyaml objects to, said so that one can put it right."""

from __future__ import annotations

from yaml import MarkedYAMLError, YAMLError
from yaml.reader import ReaderError

from .building import Unreadable
from .nodes import Mark

_INDENTATION = "compare the indentation with the lines above"
_CUT_OFF = "cut off"
_PROBLEMS = (
    ("mapping values are not allowed", "a ':' stands where no key can be", "text with ': ' in it needs quotes; " + _INDENTATION),
    ("block sequence entries are not allowed", "a list entry cannot begin here", _INDENTATION),
    ("did not find expected key", "a key is expected here", _INDENTATION),
    ("could not find expected ':'", "this key has no ':' after it", "text of several lines needs quotes, | or >"),
    ("did not find expected '-' indicator", "a list entry ('-') is expected here", _INDENTATION),
    (
        "did not find expected ',' or",
        "the list or mapping in brackets does not go on here",
        "a ',' or the closing bracket is missing before this",
    ),
    ("did not find expected node content", "a value is expected here", "text that begins with one of []{},&*!|>%@` needs quotes"),
    ("found unexpected end of stream", "the quoted text that begins here does not end", "add the closing quote"),
    ("found unexpected document indicator", "the quoted text that begins here does not end", "add the closing quote"),
    ("found unknown escape character", "there is no such escape", "write \\\\ for a backslash, or use single quotes"),
    (
        "found invalid Unicode character escape",
        "the escape stands for no character",
        "write characters beyond U+FFFF as \\U and eight digits",
    ),
    ("found a tab character", "a tab is no indentation", "indent with spaces"),
    ("control characters are not allowed", "control characters cannot stand in YAML", "write it as an escape in double quotes"),
    ("did not find expected <document start>", "the document has ended, and more follows", _INDENTATION),
    (_CUT_OFF, "what begins here does not end", "a closing bracket is missing, or the file is not whole"),
    ("found undefined tag handle", "the tag is not read", "remove the tag"),
)
_AT_BEGINNING = ("found unexpected end of stream", "found unexpected document indicator")
"""Problems that are better shown where what they are about begins."""


def unreadable(error: YAMLError, text: str, path: str) -> Unreadable:
    """The error, in our words and at its place."""
    if isinstance(error, ReaderError):
        raw, mark = str(error.reason), _mark_of_byte(int(error.position), text, path)
    elif isinstance(error, MarkedYAMLError):
        raw, mark = _place(error, text, path)
    else:
        raw, mark = str(error), Mark(path, 1, 1)
    if raw == "found character that cannot start any token":
        return Unreadable("bad-yaml", *_no_token(text, mark))
    for known, message, hint in _PROBLEMS:
        if raw.startswith(known):
            return Unreadable("yaml-tag" if "tag" in known else "bad-yaml", message, mark, hint)
    return Unreadable("bad-yaml", f"this is no YAML: {raw}", mark)


def _place(error: MarkedYAMLError, text: str, path: str) -> tuple[str, Mark]:
    """What it is, and where: no place is behind the text."""
    raw, place = error.problem or "", error.problem_mark
    last = len(text.rstrip()) - 1
    if place is None or place.index > last or raw in _AT_BEGINNING:
        raw = raw if raw in _AT_BEGINNING else _CUT_OFF
        place = error.context_mark
    if place is None or place.index > last:
        return raw, Mark(path, text.count("\n", 0, last) + 1, last - text.rfind("\n", 0, last))
    return raw, Mark(path, place.line + 1, place.column + 1)


def _no_token(text: str, mark: Mark) -> tuple[str, Mark, str]:
    line = text.split("\n")[mark.line - 1]
    char = line[mark.column - 1 : mark.column]
    if char == "\t":
        return "a tab is no indentation", mark, "indent with spaces"
    return f"no value begins with {char!r}", mark, "put the text into quotes"


def _mark_of_byte(offset: int, text: str, path: str) -> Mark:
    before = text.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore")
    return Mark(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
