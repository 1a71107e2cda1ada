"""What a stream adds up to, completed: a reply that comes at once has every key, one
that comes in events lacks those that no event had a value for.
"""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Iterable
from copy import deepcopy
from typing import Any, Final, TypeVar

from ..codecs import Read, decode_with
from ..problems import ABSENT, Problem

T = TypeVar("T")

_STEP: Final = re.compile(
    r"\.(?P<name>\w+)|\[(?P<literal>\d+|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\]"
)


def completed(read: Read[T], whole: Any) -> tuple[T, list[Problem]]:
    """The value of ``whole``, which is not changed, with null for all that is required,
    may be null and is missing; and the problems of what is missing and may not. Raises
    :class:`DecodeError` if there is no value.
    """
    value, missing = _read(read, whole)
    if not missing:
        return value, missing
    filled = deepcopy(whole)
    _put_null(filled, missing)
    refused = list[Problem]()
    decode_with(read, filled, refused)
    places = {each.path for each in refused if each.found is None}
    kept = [each for each in missing if each.path not in places]
    if len(kept) < len(missing):
        filled = deepcopy(whole)
        _put_null(filled, kept)
    return _read(read, filled)


def _read(read: Read[T], whole: Any) -> tuple[T, list[Problem]]:
    found: list[Problem] = []
    value = decode_with(read, whole, found)
    missing = [each for each in found if each.found is ABSENT]
    return value, [each for each in missing if each.weight == "misfit"]


def _put_null(whole: Any, missing: Iterable[Problem]) -> None:
    for each in missing:
        *way, last = _steps(each.path)
        inner = whole
        for step in way:
            inner = inner[step]
        inner[last] = None


def _steps(path: str) -> list[Any]:
    """The keys and indices of a path, as :func:`~..problems.path_text` writes it."""
    return [
        step["name"] or literal_eval(step["literal"]) for step in _STEP.finditer(path)
    ]
