"""From a model class to its serializers, and the outermost call of each: what may be
raised is decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from math import isinf
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from . import json_text
from .problems import ROOT, At, DecodeError, EncodeError, Problem, path_text

if TYPE_CHECKING:
    from .base import Base

T = TypeVar("T")
M = TypeVar("M", bound="Base")

Read: TypeAlias = Callable[[Any, At, list[Problem]], T]
"""Decodes a value that stands at a place; appends what it finds to the list; raises
:class:`Misfit` if the value cannot be held.
"""
Write: TypeAlias = Callable[[Any], dict[str, Any]]

READERS: dict[type, Read[Any]] = {}
"""By model class; filled by each serializer module as it is imported."""
WRITERS: dict[type, Callable[[Any], Any]] = {}
"""The same for encoders, and those of all other kinds of values beside them."""


class Misfit(Exception):
    """The value being read has no place in its attribute; the problem is in the list
    already.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


def misfit(expected: str, found: Any, at: At, problems: list[Problem]) -> Misfit:
    """Report a value that has no place; to be raised."""
    problem = Problem(path_text(at), expected, found, "misfit")
    problems.append(problem)
    return Misfit(problem)


def note(expected: str, found: Any, at: At, problems: list[Problem]) -> None:
    """Report a value that is not documented but has a place."""
    problems.append(Problem(path_text(at), expected, found, "note"))


def reader(model: type) -> Read[Any]:
    """The reader of a model class; imports its serializers when first asked."""
    try:
        return READERS[model]
    except KeyError:
        _load(model)
    if model not in READERS:
        raise TypeError(f"{model.__qualname__} is no generated class")
    return READERS[model]


def writer(model: type) -> Write:
    """The writer of a model class; imports its serializers when first asked."""
    try:
        return WRITERS[model]
    except KeyError:
        _load(model)
    return WRITERS[model]


def _load(model: type) -> None:
    """Import the serializers of a generated class; a subclass made by an application is
    written as its nearest generated one.
    """
    for base in model.__mro__:
        package, _, stem = base.__module__.rpartition(".models.")
        if package and package == __name__.rpartition("._runtime.")[0]:
            import_module(f"{package}.serializers.{stem}")
            WRITERS.setdefault(model, WRITERS[base])
            return


def decode(model: type[M], value: Any, problems: list[Problem] | None) -> M:
    """Decode a JSON value as ``model``: see ``Base.from_dict``."""
    read: Read[M] = reader(model)
    return decode_with(read, value, problems)


def decode_text(model: type[M], text: bytes | str, problems: list[Problem] | None) -> M:
    """Decode JSON text as ``model``: see ``Base.from_json``."""
    read: Read[M] = reader(model)
    return decode_with(read, json_text.parse(text), problems)


def encode(model: Base) -> dict[str, Any]:
    """The JSON object of a model: see ``Base.to_dict``."""
    return encode_with(writer(type(model)), model)


def encode_text(model: Base) -> bytes:
    """The JSON text of a model: see ``Base.to_json``."""
    return json_text.write(encode(model), lambda: infinite_paths(model))


def decode_with(read: Read[T], value: Any, problems: list[Problem] | None) -> T:
    """The outermost call of a reader: strict without a list for the problems, else
    tolerant. Raises only :class:`DecodeError`.
    """
    found: list[Problem] = []
    try:
        result = read(value, ROOT, found)
    except Misfit:
        raise DecodeError(found) from None
    except RecursionError:
        found.append(Problem("$", "a value of less depth", value, "misfit"))
        raise DecodeError(found) from None
    if found:
        if problems is not None:
            problems.extend(found)
        elif any(problem.weight == "misfit" for problem in found):
            raise DecodeError(found)
    return result


def encode_with(write: Callable[[Any], T], value: Any) -> T:
    """The outermost call of a writer. Raises :class:`EncodeError` with the paths of all
    required attributes that are not set.
    """
    try:
        return write(value)
    except AttributeError as error:
        unset = unset_paths(value)
        if not unset:
            raise
        raise EncodeError("required attributes are not set", unset) from error
    except RecursionError as error:
        raise EncodeError("the value contains itself, or is too deep") from error


def unset_paths(value: Any) -> list[str]:
    """The paths of all required attributes that are neither set nor known to have been
    missing.
    """
    return [
        path_text(at)
        for model, name, at in _attributes(value, ROOT)
        if not hasattr(model, name) and name not in (model.misfits or {})
    ]


def infinite_paths(value: Any) -> list[str]:
    """The paths of all infinite numbers in attributes for numbers, where no received
    one has a place.
    """
    return [
        path_text(at)
        for model, name, at in _attributes(value, ROOT)
        if "float" in model.__dataclass_fields__[name].type
        and _is_infinite(getattr(model, name, None))
    ]


def _is_infinite(value: Any) -> bool:
    match value:
        case float():
            return isinf(value)
        case list():
            return any(map(_is_infinite, cast(list[object], value)))
        case dict():
            return any(map(_is_infinite, cast(dict[str, object], value).values()))
        case _:
            return False


def _attributes(value: Any, at: At) -> Iterator[tuple[Any, str, At]]:
    """All attributes of a model and of the models in it: the model, the name, and where
    it stands.
    """
    kind: type = value.__class__
    if kind is dict:
        for key in value:
            yield from _attributes(value[key], (key, at))
    elif kind is list:
        for index in range(len(value)):
            yield from _attributes(value[index], (index, at))
    elif hasattr(kind, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            if name != "misfits":
                yield value, name, (name, at)
                yield from _attributes(getattr(value, name, None), (name, at))
