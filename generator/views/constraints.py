"""Constraints in words: what JSON Schema asserts besides a type, as short sentences of a docstring.

The text is as hostile as the patterns in it: whoever prints it escapes it. Keywords that have no words here stand only in the package's docs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from ..ir import Constraint

Told = Mapping[str, Sequence[str]]
"""JSON texts by keyword."""

_INSIDE = {"items": "item", "additionalProperties": "value"}
_SIZES = (("minLength", "maxLength", "character"), ("minItems", "maxItems", "item"), ("minProperties", "maxProperties", "key"))
_NUMBER = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,4})?\Z")
_SIZE = re.compile(r"[0-9]{1,15}(?:\.0{1,9})?\Z")
_BLANK = re.compile(r"(?<=\s)\s|[^\S ]|\A | \Z")


def constraint_text(constraints: Sequence[Constraint]) -> str:
    """``From 0 to 2. A multiple of 0.5.``; what holds for items and values comes last: ``Each item: at most 64 characters.``"""
    if not constraints:
        return ""
    by_path: dict[str, dict[str, list[str]]] = {"": {}}
    for constraint in constraints:
        path, _, keyword = constraint.keyword.rpartition(".")
        by_path.setdefault(path, {}).setdefault(keyword, []).append(constraint.value.text)
    sentences = [f"{clause[0].upper()}{clause[1:]}." for clause in _clauses(by_path.pop(""))]
    for path, told in by_path.items():
        if (whose := _whose(path)) and (clauses := list(_clauses(told))):
            sentences.append(f"{whose}: {'; '.join(clauses)}.")
    return " ".join(sentences)


def _whose(path: str) -> str:
    """``Each item of a value`` for ``additionalProperties.items``; empty for a path of other keywords."""
    words = [_INSIDE.get(step, "") for step in reversed(path.split("."))]
    if not all(words):
        return ""
    return "Each " + " of ".join([words[0], *("an item" if word == "item" else "a value" for word in words[1:])])


def _clauses(told: Told) -> Iterator[str]:
    yield from _range(told)
    if (step := _first(told, "multipleOf", _NUMBER)) is not None:
        yield f"a multiple of {step}"
    for least, most, unit in _SIZES:
        yield from _size(_first(told, least, _SIZE), _first(told, most, _SIZE), unit)
    if "true" in told.get("uniqueItems", ()):
        yield "no item twice"
    for text in told.get("pattern", ()):
        if text.startswith('"'):
            yield f"matches ``{_BLANK.sub(_escaped, json.loads(text))}``"


def _range(told: Told) -> Iterator[str]:
    least, most = _first(told, "minimum", _NUMBER), _first(told, "maximum", _NUMBER)
    above, below = _first(told, "exclusiveMinimum", _NUMBER), _first(told, "exclusiveMaximum", _NUMBER)
    if least is not None and most is not None and above is None and below is None:
        yield f"exactly {least}" if least == most else f"from {least} to {most}"
        return
    bounds = (("at least", least), ("more than", above), ("at most", most), ("less than", below))
    if told_bounds := [f"{words} {bound}" for words, bound in bounds if bound is not None]:
        yield " and ".join(told_bounds)


def _size(least: str | None, most: str | None, unit: str) -> Iterator[str]:
    low, high = int(float(least or 0)), None if most is None else int(float(most))
    if high is None:
        if low:
            yield f"at least {_counted(low, unit)}"
    elif low == high:
        yield f"exactly {_counted(high, unit)}"
    else:
        yield f"from {low} to {_counted(high, unit)}" if low else f"at most {_counted(high, unit)}"


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def _first(told: Told, keyword: str, form: re.Pattern[str]) -> str | None:
    return next((text for text in told.get(keyword, ()) if form.match(text)), None)


def _escaped(found: re.Match[str]) -> str:
    """White space that a docstring would swallow, as a regular expression spells it."""
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
