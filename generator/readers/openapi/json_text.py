"""JSON text (RFC 8259) → the tree that the same text read as YAML gives."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from .building import Growing, Unreadable, number_value, text_value
from .findings import Findings
from .json_errors import no_key, no_value
from .nodes import Mark, Node, Object, Value

_SPACE = r"[ \t\n\r]*"
_STRING = r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"'
_VALUE = re.compile(
    rf"({_SPACE})(?:({_STRING})|([{{\[])|(true|false|null)(?![\w.+-])|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-]))"
)
_KEY = re.compile(rf"({_SPACE})({_STRING})({_SPACE}):")
_SEPARATOR = re.compile(rf"({_SPACE})([,}}\]])")
_BLANK = re.compile(_SPACE)


def read_json(text: str, path: str, findings: Findings) -> Node:
    """The tree of a text. ``path`` is how messages call the file. Raises :class:`Unreadable`.

    Findings: repeated keys, numbers that cannot be kept, halves of surrogate pairs.
    """
    return _Reader(text, path, findings).read()


class _Reader:
    """Reads one text. No line ends but in the space between tokens, so lines are counted there."""

    def __init__(self, text: str, path: str, findings: Findings) -> None:
        self._text = text
        self._path = path
        self._findings = findings
        self._tree = Growing(findings)
        self._at = 0
        self._line = 1
        self._line_start = 0

    def read(self) -> Node:
        tree = self._tree
        opened = self._value()
        while tree.open:
            is_object = isinstance(tree.open[-1], Object)
            if opened and self._closes("}" if is_object else "]"):
                tree.close()
                opened = False
            elif opened or self._goes_on("}" if is_object else "]"):
                if is_object:
                    self._name()
                opened = self._value()
            else:
                tree.close()
        blank = _BLANK.match(self._text, self._at)
        if blank and blank.end() < len(self._text):
            raise self._error("the document has ended, and more follows")
        if tree.root is None:
            raise self._error("the file is empty")
        return tree.root

    def _value(self) -> bool:
        """Read a value; of an object or array, only the bracket, which the answer is about."""
        found = _VALUE.match(self._text, self._at)
        if found is None:
            raise self._complaint(no_value)
        if found[1]:
            self._skip(found[1], found.end(1))
        mark = Mark(self._path, self._line, found.end(1) - self._line_start + 1)
        self._at = found.end()
        kind, text = found.lastindex, found[found.lastindex or 0]
        if kind == 3:
            (self._tree.open_object if text == "{" else self._tree.open_array)(mark)
            return True
        if kind == 2:
            self._tree.add(text_value(json.loads(text), mark, self._findings) if "\\" in text else Value(text, mark))
        elif kind == 4:
            self._tree.add(Value(text, mark))
        else:
            self._tree.add(number_value(text, mark, self._findings))
        return False

    def _name(self) -> None:
        found = _KEY.match(self._text, self._at)
        if found is None:
            raise self._complaint(no_key)
        if found[1]:
            self._skip(found[1], found.end(1))
        mark = Mark(self._path, self._line, found.end(1) - self._line_start + 1)
        key = found[2]
        name = json.loads(text_value(json.loads(key), mark, self._findings).json) if "\\" in key else key[1:-1]
        self._tree.name(name, mark)
        if found[3]:
            self._skip(found[3], found.end(3))
        self._at = found.end()

    def _closes(self, bracket: str) -> bool:
        found = _SEPARATOR.match(self._text, self._at)
        if found is None or found[2] != bracket:
            return False
        self._skip(found[1], found.end(1))
        self._at = found.end()
        return True

    def _goes_on(self, bracket: str) -> bool:
        """Past a comma: true; past the closing bracket: false."""
        found = _SEPARATOR.match(self._text, self._at)
        if found is None or found[2] not in ("," + bracket):
            raise self._error(f"a ',' or '{bracket}' is expected here")
        if found[1]:
            self._skip(found[1], found.end(1))
        self._at = found.end()
        return found[2] == ","

    def _skip(self, space: str, end: int) -> None:
        lines = space.count("\n")
        if lines:
            self._line += lines
            self._line_start = end - len(space) + space.rfind("\n") + 1

    def _error(self, message: str, hint: str = "") -> Unreadable:
        """An error at the next thing that is no space; where the text ends, at the last."""
        blank = _BLANK.match(self._text, self._at)
        end = blank.end() if blank else self._at
        if end < len(self._text):
            self._skip(self._text[self._at : end], end)
            return Unreadable("bad-json", message, Mark(self._path, self._line, end - self._line_start + 1), hint)
        last = max(len(self._text.rstrip()) - 1, 0)
        mark = Mark(self._path, self._text.count("\n", 0, last) + 1, last - self._text.rfind("\n", 0, last))
        if self._text.strip():
            return Unreadable("bad-json", "the text ends in the middle of the document", mark, "is the file whole?")
        return Unreadable("bad-json", "the file is empty", mark)

    def _complaint(self, reason: Callable[[str, int], tuple[int, str, str]]) -> Unreadable:
        """An error with its reason found by looking closer."""
        plain = self._error("")
        at = self._line_start + plain.mark.column - 1
        if plain.message:
            return plain
        place, message, hint = reason(self._text, at)
        return Unreadable("bad-json", message, Mark(self._path, self._line, place - self._line_start + 1), hint)
