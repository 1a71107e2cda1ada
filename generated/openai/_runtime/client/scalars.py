"""Values outside JSON: as text, and encoded or refused for the place they go to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import isfinite
from typing import Any, TypeGuard, cast
from urllib.parse import quote

from ..encoding import dump, encode
from ..unset import UNSET
from .wire import TOKEN

_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_TOKEN = re.compile(TOKEN)
# What RFC 6265 section 4.1.1 allows in the value of a cookie, the percent sign aside.
_COOKIE_OCTETS = "!#$&'()*+-./:<=>?@[]^_`{|}~"


class Refused(Exception):
    """A value has no place where it should go. The text says why, and goes on after the
    value's name; it never shows the value, which may be a secret.
    """


def is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value goes out as a JSON object."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value goes out as a JSON array."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def plain(value: Any) -> Any:
    """A value with all in it as dicts, lists, texts and numbers: models written, dates
    as text, keys that are ``UNSET`` left out. What has no JSON form stays as it is.
    Raises :class:`Refused` for models that cannot be written, and values without end.
    """
    try:
        return encode(_plain, value)
    except ValueError as error:  # also of a model of another package
        reason = str(error)
    raise Refused(f"cannot be written: {reason}")


def _plain(value: Any) -> Any:
    value = dump(value)
    if is_object(value):
        return {key: _plain(item) for key, item in value.items() if item is not UNSET}
    if is_array(value):
        return [_plain(item) for item in value]
    return value


def zulu(value: Any) -> Any:
    """UTC written as ``Z``, alone or in a list: there are servers that take the plus
    sign of ``+00:00`` for a blank.
    """
    if isinstance(value, list | tuple):
        return [*map(_zulu, cast(Sequence[Any], value))]
    return _zulu(value)


def _zulu(value: Any) -> Any:
    if isinstance(value, datetime) and dump(value) == value.isoformat():
        return value.isoformat().replace("+00:00", "Z")
    return value


def kind(value: object) -> str:
    """What a value is, for messages."""
    return "null" if value is None else f"of type {type(value).__name__}"


def text(value: object) -> str:
    """A plain value that is no container as text: numbers as in JSON and as short as
    they read back the same, ``true`` and ``false``. Raises :class:`Refused`.
    """
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return str.__str__(value)  # also of a member of an enumeration
        case int():
            return _digits(value)
        case float() if isfinite(value):
            return float.__repr__(value)
        case float():
            raise Refused("is not a finite number")
        case _:
            raise Refused(f"is {kind(value)}, which has no place here")


def _digits(value: int) -> str:
    try:
        return int.__repr__(value)
    except ValueError:
        pass
    raise Refused("is an integer of too many digits")


def percent(value: str) -> str:
    """Percent-encoded UTF-8 of all but the unreserved characters (RFC 3986 section
    2.3), so that no part of a URL can end in it. Raises :class:`Refused`.
    """
    return _quoted(value, "")


def cookie_text(value: str) -> str:
    """A cookie's value: percent-encoded where RFC 6265 has no place for a character.

    The rest stays as it is, for servers that do not decode cookies; one that does,
    as OpenAPI's style ``form`` asks, reads the same. Raises :class:`Refused`.
    """
    return _quoted(value, _COOKIE_OCTETS)


def _quoted(value: str, safe: str) -> str:
    try:
        return quote(value, safe=safe)
    except UnicodeEncodeError:
        pass
    raise Refused("holds half a character (a lone surrogate)")


def header_text(value: str) -> str:
    """A header's value as it is. Raises :class:`Refused` for what RFC 9110 section 5.5
    has no place for, or what would be read as another value.
    """
    if _CONTROLS.search(value):
        raise Refused("holds a control character, which a header cannot")
    if value != value.strip(" "):
        raise Refused("begins or ends with a blank, which a header loses")
    if not value.isascii():
        raise Refused(
            "holds a character that is not ASCII, which servers read variously"
        )
    return value


def token(name: str) -> str:
    """The name of a header or cookie (RFC 9110 section 5.6.2). Raises
    :class:`Refused`.
    """
    if not _TOKEN.fullmatch(name):
        raise Refused("has a name that headers and cookies cannot have")
    return name
