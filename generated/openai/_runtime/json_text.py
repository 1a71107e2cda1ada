"""JSON text in and out: the standard library's, unless the application chooses another codec."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NoReturn

from .problems import DecodeError, EncodeError, Problem


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _loads(text: bytes | str) -> Any:
    return _DECODER.decode(text if isinstance(text, str) else str(text, "utf-8"))


_loads_chosen: Callable[[bytes | str], Any] = _loads
_dumps_chosen: Callable[[Any], bytes | str] = _ENCODER.encode


def use_json(
    loads: Callable[[bytes | str], Any], dumps: Callable[[Any], bytes | str]
) -> None:
    """Choose how JSON text is read and written from now on, for example ``use_json(orjson.loads, orjson.dumps)``."""
    global _loads_chosen, _dumps_chosen
    _loads_chosen, _dumps_chosen = loads, dumps


def parse(text: bytes | str) -> Any:
    """The value of a JSON text. Raises :class:`DecodeError` for anything else."""
    try:
        return _loads_chosen(text)
    except (ValueError, RecursionError) as error:
        raise DecodeError(
            [Problem("$", f"JSON text ({error})", text, "misfit")]
        ) from None


def write(value: Any) -> bytes:
    """A value as UTF-8 JSON text. Raises :class:`EncodeError` for what JSON cannot hold."""
    try:
        text = _dumps_chosen(value)
        return text if isinstance(text, bytes) else text.encode()
    except UnicodeEncodeError:
        # A lone surrogate, received as an escape, goes out as one.
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise EncodeError(f"not JSON: {error}") from error
