"""What generated encoders are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from .base import Base
from .codecs import WRITERS, encode_with, writer
from .date_time import DateTime
from .unknown import Unknown
from .unset import UNSET as UNSET

T = TypeVar("T")

_PLAIN: frozenset[type[object]] = frozenset({str, int, float, bool, type(None)})


def encode(write: Callable[[Any], T], value: Any) -> T:
    """The outermost call of a writer; see ``codecs.encode_with``."""
    return encode_with(write, value)


def dump(value: Any) -> Any:
    """The JSON value of anything that an attribute may hold.

    Models are written by their own encoders, dicts and lists as they are (copied only
    where a model is inside), dates as text.
    """
    try:
        write = WRITERS[value.__class__]
    except KeyError:
        write = _dump_other
    return write(value)


def dump_list(value: Any) -> Any:
    """The same where a list of models is expected."""
    if value.__class__ is not list:
        return dump(value)
    items: list[Any] = []
    for item in value:
        try:
            write = WRITERS[item.__class__]
        except KeyError:
            write = _dump_other
        items.append(write(item))
    return items


def dump_object(value: Any) -> Any:
    """The same where a free object is expected, which seldom holds a model."""
    if value.__class__ is dict and _are_plain(value.values()):
        return value
    return dump(value)


def _are_plain(values: Iterable[Any]) -> bool:
    for value in values:
        kind = value.__class__
        if kind not in _PLAIN and not (
            (kind is dict and _are_plain(value.values()))
            or (kind is list and _are_plain(value))
        ):
            return False
    return True


def _same(value: T) -> T:
    return value


def _dump_dict(value: dict[Any, Any]) -> dict[Any, Any]:
    out = value
    for key, item in value.items():
        if item.__class__ not in _PLAIN and (dumped := dump(item)) is not item:
            if out is value:
                out = value.copy()
            out[key] = dumped
    return out


def _dump_list(value: list[Any]) -> list[Any]:
    out = value
    for index, item in enumerate(value):
        if item.__class__ not in _PLAIN and (dumped := dump(item)) is not item:
            if out is value:
                out = value.copy()
            out[index] = dumped
    return out


def _dump_tuple(value: tuple[Any, ...]) -> list[Any]:
    return [*map(dump, value)]


def _dump_other(value: Any) -> Any:
    """Values of classes that are met first, or rarely."""
    match value:
        case Base():
            return writer(type(value))(value)
        case Unknown():
            return value.raw
        case DateTime():
            return value.text
        case date():
            return value.isoformat()
        case _ if hasattr(value, "to_dict"):  # a model of another generated package
            return value.to_dict()
        case _:
            return value


WRITERS.update(dict.fromkeys(_PLAIN, _same))
WRITERS.update({dict: _dump_dict, list: _dump_list, tuple: _dump_tuple})


def add_extra(out: dict[str, Any], extra: dict[str, Any]) -> None:
    """Add what has no attribute, as it was received; an attribute that is set wins."""
    for key, value in extra.items():
        if key not in out:
            out[key] = dump(value)


def write_around(model: Base, write: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """Write a model some of whose required attributes are not set because the reply did
    not fill them: what was received goes out.

    A stand-in holds an empty dict, which every encoder passes on, in their places.
    """
    gaps = {
        name: key
        for name, (key, _) in (model.misfits or {}).items()
        if not hasattr(model, name)
    }
    stand_in = object.__new__(type(model))
    for name in type(model).__dataclass_fields__:
        setattr(stand_in, name, {} if name in gaps else getattr(model, name))
    stand_in.misfits = None
    out = write(stand_in)
    for key in gaps.values():
        if key in model.extra:
            out[key] = dump(model.extra[key])
        else:
            del out[key]
    return out
