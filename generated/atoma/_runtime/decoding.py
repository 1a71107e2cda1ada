"""What generated decoders are made of. They check in line what is cheap and usual, and
come here for the rest.

They ask for ``value.__class__``, not ``type(value)``: after the latter a type checker
takes a dict for one of unknown content.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Set
from datetime import date, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .base import Base, explain_misfits
from .codecs import READERS, WRITERS, decode_with
from .codecs import Misfit as Misfit
from .codecs import Read as Read
from .codecs import misfit as misfit
from .codecs import note as note
from .date_time import parse_date, parse_date_time
from .problems import ABSENT as ABSENT
from .problems import At as At
from .problems import Problem
from .unset import UNSET as UNSET
from .variants import Shape as Shape
from .variants import choose as choose
from .variants import unknown as unknown

T = TypeVar("T")
Problems: TypeAlias = list[Problem]

if TYPE_CHECKING:

    def new(model: type[T], /) -> T:
        """An instance none of whose attributes is set."""
        ...

else:
    new = object.__new__

_STRINGS = frozenset({str})
_INTEGERS = frozenset({int})
_FLOATS = frozenset({float})


def decode(read: Read[T], value: Any, problems: Problems | None) -> T:
    """The outermost call of a reader; see ``codecs.decode_with``."""
    return decode_with(read, value, problems)


def refuse(
    model: Base,
    name: str,
    key: str,
    value: dict[str, Any],
    expected: str,
    at: At,
    problems: Problems,
) -> None:
    """A required attribute stays unset: its key is missing, or holds something else."""
    keep(
        model,
        name,
        key,
        value,
        misfit(expected, value.get(key, ABSENT), (key, at), problems),
    )


def keep(
    model: Base, name: str, key: str, value: dict[str, Any], fault: Misfit
) -> None:
    """A required attribute stays unset: its raw value, if there is one, goes to
    ``extra``.
    """
    if key in value:
        model.extra[key] = value[key]
    if model.misfits is None:
        model.misfits = {}
        explain_misfits(type(model))
    model.misfits[name] = (key, fault.problem)


def spare(
    model: Base,
    key: str,
    value: dict[str, Any],
    expected: str,
    at: At,
    problems: Problems,
    *,
    null: bool = False,
) -> None:
    """An optional attribute holds its default: what was received goes to ``extra``; a
    null is reported if the source excludes it.
    """
    if key not in value:
        return
    found = model.extra[key] = value[key]
    if found is not None:
        misfit(expected, found, (key, at), problems)
    elif not null:
        note(expected, found, (key, at), problems)


def read_anything(value: Any, at: At, problems: Problems) -> Any:
    """Any JSON value, but not a missing one."""
    if value is ABSENT:
        raise misfit("a value", value, at, problems)
    return value


def read_string(value: Any, at: At, problems: Problems) -> str:
    """A JSON string."""
    if value.__class__ is str:
        return value
    raise misfit("a string", value, at, problems)


def read_integer(value: Any, at: At, problems: Problems) -> int:
    """A JSON number without a fraction; ``1.0`` is 1."""
    if value.__class__ is int:
        return value
    if value.__class__ is float and value.is_integer():
        return int(value)
    raise misfit("an integer", value, at, problems)


def read_number(value: Any, at: At, problems: Problems) -> float:
    """A finite JSON number, integers left as they are."""
    if value.__class__ is int or (value.__class__ is float and isfinite(value)):
        return value
    raise misfit("a number", value, at, problems)


def read_boolean(value: Any, at: At, problems: Problems) -> bool:
    """``true`` or ``false``."""
    if value.__class__ is bool:
        return value
    raise misfit("a boolean", value, at, problems)


def read_bytes(value: Any, at: At, problems: Problems) -> bytes:
    """Raw bytes; JSON has none."""
    if value.__class__ is bytes:
        return value
    raise misfit("bytes", value, at, problems)


def read_date(value: Any, at: At, problems: Problems) -> date:
    """A date as ``2024-12-31``."""
    if value.__class__ is str:
        try:
            return parse_date(value)
        except ValueError:
            pass
    raise misfit("a date", value, at, problems)


def read_date_time(value: Any, at: At, problems: Problems) -> datetime:
    """A date with a time as in RFC 3339; a text unlike ``isoformat`` is kept."""
    if value.__class__ is str:
        try:
            return parse_date_time(value)
        except ValueError:
            pass
    raise misfit("a date and time", value, at, problems)


def read_object(value: Any, at: At, problems: Problems) -> dict[str, Any]:
    """A JSON object with free content, shared with the argument."""
    if value.__class__ is dict:
        return value
    raise misfit("an object", value, at, problems)


def read_strings(value: Any, at: At, problems: Problems) -> list[str]:
    """An array of strings."""
    if value.__class__ is list and _STRINGS.issuperset(map(type, value)):
        return value[:]
    return read_list(value, read_string, at, problems)


def read_integers(value: Any, at: At, problems: Problems) -> list[int]:
    """An array of integers."""
    if value.__class__ is list and _INTEGERS.issuperset(map(type, value)):
        return value[:]
    return read_list(value, read_integer, at, problems)


def read_numbers(value: Any, at: At, problems: Problems) -> list[float]:
    """An array of numbers."""
    if (
        value.__class__ is list
        and _FLOATS.issuperset(map(type, value))
        and all(map(isfinite, value))
    ):
        return value[:]
    return read_list(value, read_number, at, problems)


def read_list(value: Any, read: Read[T], at: At, problems: Problems) -> list[T]:
    """An array; a misfit element makes the whole of it a misfit, after all elements
    were checked.
    """
    if value.__class__ is not list:
        raise misfit("an array", value, at, problems)
    items: list[T] = []
    fault: Misfit | None = None
    for index, item in enumerate(value):
        try:
            items.append(read(item, (index, at), problems))
        except Misfit as found:
            fault = found
    if fault is not None:
        raise fault
    return items


def read_map(value: Any, read: Read[T], at: At, problems: Problems) -> dict[str, T]:
    """An object with free keys; a misfit value makes the whole of it a misfit, after
    all values were checked.
    """
    if value.__class__ is not dict:
        raise misfit("an object", value, at, problems)
    items: dict[str, T] = {}
    fault: Misfit | None = None
    for key, item in value.items():
        try:
            items[key] = read(item, (key, at), problems)
        except Misfit as found:
            fault = found
    if fault is not None:
        raise fault
    return items


def read_nullable(value: Any, read: Read[T], at: At, problems: Problems) -> T | None:
    """A value or null, where a list, a map or a union holds one."""
    return None if value is None else read(value, at, problems)


def read_text(value: Any, values: Set[str], at: At, problems: Problems) -> str:
    """A string enumeration: any string has a place, one that is not documented is
    noted.
    """
    if value.__class__ is not str:
        raise misfit("a string", value, at, problems)
    if value not in values:
        note(one_of(values), value, at, problems)
    return value


def read_constant(
    value: Any, values: Collection[Any], at: At, problems: Problems
) -> Any:
    """A const or an enumeration of values that are no strings: nothing else has a
    place.
    """
    whole = value.__class__ is float and value.is_integer()
    candidate = int(value) if whole else value
    for each in values:
        if each == candidate and (each.__class__ is candidate.__class__):
            return each
    raise misfit(one_of(values), value, at, problems)


def one_of(values: Collection[Any]) -> str:
    """What an enumeration expects, for a message."""
    return "one of " + ", ".join(sorted(map(repr, values)))


def unknown_keys(value: dict[str, Any], known: Set[str]) -> dict[str, Any]:
    """What an object holds besides the documented keys."""
    return {key: value[key] for key in value if key not in known}


def register(
    model: type[Base], read: Read[Any], write: Callable[[Any], dict[str, Any]]
) -> None:
    """Tell the models where their serializers are."""
    READERS[model] = read
    WRITERS[model] = write
