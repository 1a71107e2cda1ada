"""JSON values as trees, and their text in JSON and in YAML."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from ..characters import INVISIBLE
from ..ir import Json

Tree: TypeAlias = "Mapping[str, Tree] | Sequence[Tree] | Json | str | bool | int | None"
"""A JSON value. Numbers with a fraction are :class:`Json`, as is everything whose exact text matters."""

Branch: TypeAlias = dict[str, Tree]

_PLAIN = re.compile(r"[A-Za-z$/_](?:[A-Za-z0-9$/_. -]*[A-Za-z0-9$/_.-])?\Z")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_BLOCK = re.compile(r"(?=.*\n)[^\s].*[^\s]\Z", re.DOTALL)


def as_json(tree: Tree) -> str:
    """JSON text, one value a line, with a line end. Invisible characters are escaped."""
    return "".join(_json(tree, "\n")) + "\n"


def as_yaml(tree: Tree) -> str:
    """YAML 1.2 text that YAML 1.1 reads alike: keys and words plain, texts of several lines as blocks, everything else as in JSON."""
    return "".join(_yaml(tree, "\n")).lstrip("\n ") + "\n"


def plain(tree: Tree) -> Any:
    """The tree as Python values."""
    match tree:
        case Json(text=text):
            return json.loads(text)
        case Mapping():
            return {key: plain(each) for key, each in tree.items()}
        case str() | bool() | int() | None:
            return tree
        case _:
            return [plain(each) for each in tree]


def _json(tree: Tree, margin: str) -> Iterator[str]:
    deeper = f"{margin}  "
    match tree:
        case Mapping() if tree:
            yield "{"
            for index, (key, each) in enumerate(tree.items()):
                yield f"{',' if index else ''}{deeper}{_scalar(key)}: "
                yield from _json(each, deeper)
            yield f"{margin}}}"
        case Mapping():
            yield "{}"
        case Json() | str() | bool() | int() | None:
            yield _scalar(tree)
        case _ if tree:
            yield "["
            for index, each in enumerate(tree):
                yield f"{',' if index else ''}{deeper}"
                yield from _json(each, deeper)
            yield f"{margin}]"
        case _:
            yield "[]"


def _yaml(tree: Tree, margin: str) -> Iterator[str]:
    """What stands behind ``key:`` or ``-``, the separating space or line break included."""
    match tree:
        case Mapping() if tree:
            for key, each in tree.items():
                yield f"{margin}{key if _is_plain(key) else _scalar(key)}:"
                yield from _yaml(each, f"{margin}  ")
        case Mapping():
            yield " {}"
        case Json(text=text) if text.startswith('"'):
            yield from _yaml(str(json.loads(text)), margin)
        case str() if _BLOCK.match(tree) and all(char == "\n" or _is_visible(char) for char in tree):
            yield " |-"
            yield from (f"{margin}{line}" if line else "\n" for line in tree.split("\n"))
        case str() if _is_plain(tree):
            yield f" {tree}"
        case Json() | str() | bool() | int() | None:
            yield f" {_scalar(tree)}"
        case _ if tree:
            for each in tree:
                item = "".join(_yaml(each, f"{margin}  "))
                begun = item.removeprefix(f"{margin}  ")
                yield f"{margin}-{item}" if begun == item else f"{margin}- {begun}"
        case _:
            yield " []"


def _scalar(value: Json | str | bool | int | None) -> str:
    text = value.text if isinstance(value, Json) else json.dumps(value, ensure_ascii=False)
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if _is_visible(char) or char > "\uffff" else f"\\u{ord(char):04x}" for char in text)


def _is_plain(text: str) -> bool:
    return _PLAIN.match(text) is not None and text.lower() not in _WORDS


def _is_visible(char: str) -> bool:
    return unicodedata.category(char) not in INVISIBLE
