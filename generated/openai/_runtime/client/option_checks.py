"""Whether a client can work with what it was told. Every function raises
:class:`RequestError`, which names the argument and shows no value that may be secret.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from .errors import RequestError
from .scalars import Refused, header_text, is_object, token
from .timeouts import Timeout, check_limit


def check_options(options: Mapping[str, object]) -> None:
    """What a client is told."""
    for name, value in options.items():
        match name:
            case "base_url":
                _check_base_url(value)
            case "timeout" if not isinstance(value, Timeout):
                check_total(value)
            case "max_retries":
                check_retries(value)
            case "headers":
                _check_headers(value)
            case "query":
                _check_query(value)
            case "before" | "after":
                _check_hooks(value, name)
            case "cookies":
                _check_cookies(value)
            case "transport":
                _check_transport(value)
            case _:
                pass


def check_retries(value: object) -> None:
    """A number of repetitions."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise RequestError(f"max_retries is {_kind(value)}, and no whole number")
    if value < 0:
        raise RequestError(f"max_retries is {value}, which is less than none")


def check_total(value: object) -> None:
    """A time limit for whole calls."""
    flaw = ""
    try:
        check_limit("timeout", value)
    except ValueError as error:
        flaw = str(error)
    if flaw:
        raise RequestError(flaw)


def _check_headers(value: object) -> None:
    """Headers that can be sent."""
    for name, text in _mapping(value, "headers").items():
        flaw = ""
        try:
            token(_text(name))
            header_text(_text(text))
        except Refused as refused:
            flaw = str(refused)
        if flaw:
            raise RequestError(f"headers: the header {name!r} {flaw}")


def _check_query(value: object) -> None:
    """Parameters of a query by their names."""
    for name in _mapping(value, "query"):
        if not isinstance(name, str):
            raise RequestError(f"query: the name {name!r} is no text")


def _check_hooks(value: object, name: str) -> None:
    """Functions, in an order."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        hint = f": give [{_name(value)}]" if callable(value) else ""
        raise RequestError(f"{name} is {_kind(value)}, and no list of functions{hint}")
    from inspect import iscoroutinefunction

    for hook in cast(Sequence[object], value):
        if not callable(hook):
            raise RequestError(f"{name}: {_kind(hook)} is no function")
        if iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
            raise RequestError(f"{name}: hooks are plain functions, not async ones")


def _check_cookies(value: object) -> None:
    """Whether cookies are kept, or where."""
    if isinstance(value, bool):
        return
    from http.cookiejar import CookieJar  # costs as much as the rest of the client

    if not isinstance(value, CookieJar):
        raise RequestError(f"cookies is {_kind(value)}, neither a bool nor a CookieJar")


def _check_transport(value: object) -> None:
    """An object that sends."""
    if value is None:
        return
    if isinstance(value, type):
        raise RequestError(f"transport is a class: give {value.__name__}()")
    if not callable(getattr(value, "send", None)):
        raise RequestError(f"transport is {_kind(value)}, which has no method send")


def _check_base_url(value: object) -> None:
    """The text of a URL with its scheme."""
    if not isinstance(value, str):
        raise RequestError(f"base_url is {_kind(value)}, and no text")


def check_secret(value: object, name: str) -> None:
    """A text, whatever it says."""
    if not isinstance(value, str):
        raise RequestError(f"{name} is no text")


def _mapping(value: object, name: str) -> Mapping[Any, Any]:
    if not is_object(value):
        raise RequestError(f"{name} is {_kind(value)}, and no mapping")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Refused(f"is {_kind(value)}, and no text")
    return value


def _name(value: object) -> str:
    return getattr(value, "__name__", "it")


def _kind(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"
