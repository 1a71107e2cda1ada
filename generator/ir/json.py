"""The JSON form of the IR, both ways.

A document is ``{"format": "typewright-ir", "version": 1, "api": {…}}``. Within it:

* A value of the IR's classes is an object with its class's name under ``is`` and its attributes under their own names, in the order of the
  class: ``{"is": "ListOf", "item": {"is": "Ref", "key": "Usage"}}``.
* An attribute at its default is left out. Unknown is the default of every fact that a source may not be able to state, so a key that is missing
  there means that it is not known; ``null`` means known to be absent (no default, no other keys).
* Tuples are arrays, members of enumerations their values.
* :class:`Place` is a string, ``path:line:column``.
* :class:`Json` is its text, a string: ``"default": "1.0"`` is a number with a fraction, ``"default": "\\"1.0\\""`` a string.

The form is stable: same IR, same text; one attribute a line, so that two of them can be compared line by line.
"""

from __future__ import annotations

import dataclasses
import enum
import json
import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from ..places import Place
from .api import Api
from .facts import UNKNOWN, Json, Unknown

FORMAT = "typewright-ir"
VERSION = 1


class NotIr(ValueError):
    """The text is no IR document; the message begins with the JSON path of what is wrong."""


def to_json(api: Api) -> str:
    """The document of an API, with a line end."""
    document = {"format": FORMAT, "version": VERSION, "api": _encode(api)}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> Api:
    """The API of a document. Raises :class:`NotIr`."""
    try:
        document: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotIr(f"$: not JSON: {error}") from None
    if not isinstance(document, dict):
        raise NotIr("$: not an object")
    fields = cast(dict[str, object], document)
    if (fields.get("format"), fields.get("version")) != (FORMAT, VERSION):
        raise NotIr(f"$: not format {FORMAT!r}, version {VERSION}")
    return cast(Api, _decode(fields.get("api"), Api, "$.api"))


def _encode(value: object) -> object:
    match value:
        case Unknown():
            raise AssertionError("unknown is the default wherever it may stand, and left out")
        case enum.Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case tuple():
            return [_encode(item) for item in cast(tuple[object, ...], value)]
        case Place():
            return str(value)
        case Json():
            return value.text
        case _:
            return _encode_record(value)


def _encode_record(value: object) -> dict[str, object]:
    kind: Any = type(value)
    encoded: dict[str, object] = {"is": kind.__name__}
    for name, default in _defaults(kind).items():
        if (item := getattr(value, name)) != default:
            encoded[name] = _encode(item)
    return encoded


@cache
def _defaults(kind: type[Any]) -> Mapping[str, object]:
    """The attributes of a class with their defaults; those that must be given have the class ``_Required``."""
    return {
        field.name: _Required if field.default is field.default_factory is dataclasses.MISSING else field.default
        for field in dataclasses.fields(kind)
    }


class _Required:
    """Stands for the default of an attribute that has none."""


@cache
def _annotations(kind: type[Any]) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)


def _decode(value: object, expected: Any, path: str) -> object:
    """The IR value that ``value`` stands for, where a value of type ``expected`` may stand."""
    union = typing.get_origin(expected) in (types.UnionType, typing.Union)
    options: tuple[Any, ...] = typing.get_args(expected) if union else (expected,)
    if isinstance(value, list):
        items = [typing.get_args(option)[0] for option in options if typing.get_origin(option) is tuple]
        if not items:
            raise NotIr(f"{path}: an array cannot stand here")
        return tuple(_decode(item, items[0], f"{path}[{index}]") for index, item in enumerate(cast(list[object], value)))
    if isinstance(value, dict):
        return _decode_record(cast(dict[str, object], value), options, path)
    for option in options:
        if (found := _decode_scalar(value, option)) is not UNKNOWN:
            return found
    raise NotIr(f"{path}: {json.dumps(value)[:60]} cannot stand here")


def _decode_record(value: dict[str, object], options: tuple[Any, ...], path: str) -> object:
    kinds = {kind.__name__: kind for kind in options if isinstance(kind, type) and dataclasses.is_dataclass(kind)}
    kind = kinds.get(str(value.get("is")))
    if kind is None or kind in (Place, Json):
        raise NotIr(f"{path}.is: {value.get('is')!r} cannot stand here")
    hints, defaults = _annotations(kind), _defaults(kind)
    for name in sorted(value.keys() - defaults.keys() - {"is"}):
        raise NotIr(f"{path}.{name}: {kind.__name__} has no such attribute")
    for name, default in defaults.items():
        if default is _Required and name not in value:
            raise NotIr(f"{path}.{name}: missing")
    return kind(**{name: _decode(item, hints[name], f"{path}.{name}") for name, item in value.items() if name != "is"})


def _decode_scalar(value: object, option: Any) -> object:
    """``UNKNOWN`` if the value is none of this kind (an unknown fact is never written)."""
    if option in (None, types.NoneType):
        return None if value is None else UNKNOWN
    if option in (bool, int, str):
        return value if type(value) is option else UNKNOWN
    if not isinstance(value, str) or not isinstance(option, type) or option is Unknown:
        return UNKNOWN
    if option is Json:
        return Json(value)
    if option is Place:
        return _place(value)
    if issubclass(option, enum.Enum):
        return next((member for member in option if member.value == value), UNKNOWN)
    return UNKNOWN


def _place(text: str) -> Place | Unknown:
    path, line, column = ["", *text.rsplit(":", 2)][-3:]
    return Place(path, int(line), int(column)) if line.isdecimal() and column.isdecimal() else UNKNOWN
