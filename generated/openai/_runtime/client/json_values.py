"""Values of requests as JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import isinf
from typing import Any

from .. import json_text
from ..encoding import dump, encode
from ..problems import ROOT, At, EncodeError, path_text
from .scalars import Refused, is_array, is_object, plain


def json_bytes(value: Any) -> bytes:
    """A value as UTF-8 JSON text by the codec that was chosen. Models, dates, and any
    mapping or sequence may be in it. Raises :class:`Refused`.
    """
    try:
        return _written(encode(dump, value))
    except ValueError:  # also of a model of another package
        value = plain(value)
    try:
        return _written(value)
    except EncodeError as error:
        reason = str(error)
    raise Refused(f"cannot be written: {reason}")


def _written(value: Any) -> bytes:
    return json_text.write(value, lambda: [*_infinite(value, ROOT)])


def _infinite(value: Any, at: At) -> Iterator[str]:
    if is_object(value):
        for key, item in value.items():
            yield from _infinite(item, (key, at))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _infinite(item, (index, at))
    elif isinstance(value, float) and isinf(value):
        yield path_text(at)


def json_ascii(value: Any) -> str:
    """A value as JSON text in ASCII, which every place outside a body can hold. Raises
    :class:`Refused`.
    """
    value = plain(value)
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError) as error:
        reason = str(error)
    raise Refused(f"cannot be written: not JSON: {reason}")
