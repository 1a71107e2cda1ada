"""JSON text in and out: the standard library's, unless the application chooses another
codec.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from .problems import DecodeError, EncodeError, Problem


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)
_BLANKS = " \t\n\r"
_WORDS = re.compile(r'"(?:[^"\\]|\\.)*"|-?Infinity|NaN')
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
)


def _loads(text: bytes | str) -> Any:
    text = text if isinstance(text, str) else str(text, "utf-8")
    if text[:1] in "{[":
        value, end = _DECODER.raw_decode(text)
        if not text[end:].strip(_BLANKS):
            return value
    return _DECODER.decode(text)


_loads_chosen: Callable[[bytes | str], Any] = _loads
_dumps_chosen: Callable[[Any], bytes | str] = _ENCODER.encode


def use_json(
    loads: Callable[[bytes | str], Any], dumps: Callable[[Any], bytes | str]
) -> None:
    """Choose how JSON text is read and written from now on, for example
    ``use_json(orjson.loads, orjson.dumps)``. Raises ``TypeError`` for what is no
    function.
    """
    for name, given in (("loads", loads), ("dumps", dumps)):
        if not callable(given):
            raise TypeError(f"use_json: {name} is {given!r}, which is no function")
    global _loads_chosen, _dumps_chosen
    _loads_chosen, _dumps_chosen = loads, dumps


def parse(text: bytes | str) -> Any:
    """The value of a JSON text. Raises :class:`DecodeError` for anything else."""
    try:
        return _loads_chosen(text)
    except MemoryError:
        raise
    except Exception as error:  # of a chosen codec, it may be of any class
        raise DecodeError(
            [Problem("$", f"JSON text ({error})", text, "misfit")]
        ) from None


def write(value: Any, infinite: Callable[[], Sequence[str]] = tuple) -> bytes:
    """A value as UTF-8 JSON text. Raises :class:`EncodeError` for what JSON cannot
    hold.

    ``infinite`` names, if it comes to that, the infinite numbers that may not be
    written: those that were not received.
    """
    try:
        text = _dumps_chosen(value)
        return text if isinstance(text, bytes) else text.encode()
    except MemoryError:
        raise
    except Exception as error:  # of a chosen codec, it may be of any class
        try:
            text = _as_received(value)
        except (TypeError, ValueError, RecursionError):
            raise EncodeError(f"not JSON: {error}") from error
        if paths := infinite():
            raise EncodeError("infinite numbers are not JSON", paths) from error
        return text


def _as_received(value: Any) -> bytes:
    """The text of a value that came from JSON text but has no plain one: a lone
    surrogate, a number too large for a float.
    """
    text = json.dumps(value, separators=(",", ":"))
    return _WORDS.sub(_spelled, text).encode()


def _spelled(found: re.Match[str]) -> str:
    match found[0]:
        case "Infinity":
            return "1e999"
        case "-Infinity":
            return "-1e999"
        case "NaN":
            raise ValueError("NaN is not JSON")
        case string:
            return string
