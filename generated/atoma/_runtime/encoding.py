"""What generated encoders are made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from .base import Base
from .codecs import CODECS as CODECS
from .codecs import codec, encode_with
from .date_time import DateTime
from .unknown import Unknown
from .unset import UNSET as UNSET

T = TypeVar("T")

_PLAIN = frozenset({str, int, float, bool, type(None)})


def encode(write: Callable[[Any], T], value: Any) -> T:
    """The outermost call of a writer; see ``codecs.encode_with``."""
    return encode_with(write, value)


def dump(value: Any) -> Any:
    """The JSON value of anything that an attribute may hold.

    Models are written by their own encoders, dicts and lists as they are (copied only where a model is inside), dates as text.
    """
    kind: type = value.__class__
    if kind in _PLAIN:
        return value
    known = CODECS.get(kind)
    if known is not None:
        return known[1](value)
    return _dump_other(value)


def _dump_other(value: Any) -> Any:
    kind: type = value.__class__
    if kind is dict:
        return {key: dump(value[key]) for key in value}
    if kind is list or kind is tuple:
        return [*map(dump, value)]
    match value:
        case Base():
            return codec(type(value))[1](value)
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


def add_extra(out: dict[str, Any], extra: dict[str, Any]) -> None:
    """Add what has no attribute, as it was received; an attribute that is set wins."""
    for key, value in extra.items():
        if key not in out:
            out[key] = dump(value)


def write_around(model: Base, write: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """Write a model some of whose required attributes are not set because the reply did not fill them: what was received goes out.

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
