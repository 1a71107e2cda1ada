"""From a model class to its serializers, and the outermost call of each: what may be raised is decided here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from . import json_text
from .problems import ROOT, At, DecodeError, EncodeError, Problem, path_text

if TYPE_CHECKING:
    from .base import Base

T = TypeVar("T")
M = TypeVar("M", bound="Base")

Read: TypeAlias = Callable[[Any, At, list[Problem]], T]
"""Decodes a value that stands at a place; appends what it finds to the list; raises :class:`Misfit` if the value cannot be held."""
Write: TypeAlias = Callable[[Any], dict[str, Any]]

CODECS: dict[type, tuple[Read[Any], Write]] = {}
"""Filled by each serializer module as it is imported."""


class Misfit(Exception):
    """The value being read has no place in its attribute; the problem is in the list already."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


def codec(model: type) -> tuple[Read[Any], Write]:
    """The reader and the writer of a model class; imports its serializers when first asked."""
    known = CODECS.get(model)
    if known is None:
        package, _, stem = model.__module__.rpartition(".models.")
        import_module(f"{package}.serializers.{stem}")
        known = CODECS[model]
    return known


def decode(model: type[M], value: Any, problems: list[Problem] | None) -> M:
    """Decode a JSON value as ``model``: see ``Base.from_dict``."""
    read: Read[M] = codec(model)[0]
    return decode_with(read, value, problems)


def decode_text(model: type[M], text: bytes | str, problems: list[Problem] | None) -> M:
    """Decode JSON text as ``model``: see ``Base.from_json``."""
    return decode(model, json_text.parse(text), problems)


def encode(model: Base) -> dict[str, Any]:
    """The JSON object of a model: see ``Base.to_dict``."""
    return encode_with(codec(type(model))[1], model)


def encode_text(model: Base) -> bytes:
    """The JSON text of a model: see ``Base.to_json``."""
    return json_text.write(encode(model))


def decode_with(read: Read[T], value: Any, problems: list[Problem] | None) -> T:
    """The outermost call of a reader: strict without a list for the problems, else tolerant. Raises only :class:`DecodeError`."""
    found: list[Problem] = [] if problems is None else problems
    try:
        result = read(value, ROOT, found)
    except Misfit:
        raise DecodeError(found) from None
    except RecursionError:
        raise DecodeError(
            [*found, Problem("$", "a value of less depth", value, "misfit")]
        ) from None
    if (
        found
        and problems is None
        and any(problem.weight == "misfit" for problem in found)
    ):
        raise DecodeError(found)
    return result


def encode_with(write: Callable[[Any], T], value: Any) -> T:
    """The outermost call of a writer. Raises :class:`EncodeError` with the paths of all required attributes that are not set."""
    try:
        return write(value)
    except AttributeError as error:
        unset = list(unset_paths(value, ROOT))
        if not unset:
            raise
        raise EncodeError("required attributes are not set", unset) from error
    except RecursionError as error:
        raise EncodeError("the value contains itself, or is too deep") from error


def unset_paths(value: Any, at: At) -> list[str]:
    """The paths of all required attributes that are neither set nor known to have been missing."""
    kind: type = value.__class__
    if kind is dict:
        return [path for key in value for path in unset_paths(value[key], (key, at))]
    if kind is list:
        return [
            path
            for index in range(len(value))
            for path in unset_paths(value[index], (index, at))
        ]
    return _unset_attributes(value, at) if hasattr(kind, "__dataclass_fields__") else []


def _unset_attributes(model: Any, at: At) -> list[str]:
    paths: list[str] = []
    for name in model.__dataclass_fields__:
        try:
            value = getattr(model, name)
        except AttributeError:
            if name not in (model.misfits or {}):
                paths.append(path_text((name, at)))
        else:
            if name != "misfits":
                paths.extend(unset_paths(value, (name, at)))
    return paths
