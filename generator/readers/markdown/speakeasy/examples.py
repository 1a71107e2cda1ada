"""Example cells: a JSON value, or the bare text of a string, or several of either."""

from __future__ import annotations

import re

from ....ir import Json, Kind, Nullable, OneOfValues, Scalar, Type, UnionOf
from ..json_values import json_value, to_json

_SEVERAL = re.compile(r"\*\*Example \d+:\*\* ?")
_TEXTUAL = frozenset({Kind.TEXT, Kind.STRING, Kind.DATE, Kind.DATE_TIME, Kind.BYTES})


def read_examples(text: str, declared: Type) -> tuple[Json, ...]:
    """The examples of an unescaped cell. Strings are printed without quotes, so that the declared type decides what ``123`` is.

    What is no value of the declared type's kind is kept as a string.
    """
    text = text.strip()
    if not text:
        return ()
    if not text.startswith("**Example "):
        return (_value(text, declared),)
    parts = (part.strip() for part in _SEVERAL.split(text))
    return tuple(_value(part, declared) for part in parts if part)


def _value(text: str, declared: Type) -> Json:
    if _is_text(declared):
        return _quoted(text) if text.startswith('"') else to_json(text)
    return json_value(text) or to_json(text)


def _quoted(text: str) -> Json:
    value = json_value(text)
    return value if value is not None and value.text.startswith('"') else to_json(text)


def _is_text(declared: Type) -> bool:
    """Whether every value of the type is a JSON string."""
    match declared:
        case Scalar(kind=kind):
            return kind in _TEXTUAL
        case Nullable(type=inner):
            return _is_text(inner)
        case UnionOf(members=members):
            return all(_is_text(member) for member in members)
        case OneOfValues(values=values):
            return all(value.text.startswith('"') for value in values)
        case _:
            return False
