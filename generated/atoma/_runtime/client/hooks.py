"""The application's own functions, called with what is sent and what has come."""

from __future__ import annotations

from collections.abc import Coroutine

from .errors import RequestError
from .reply import Reply
from .settings import Before, Settings
from .wire import Request


def seen_by(hook: Before, request: Request) -> Request:
    """The request after a hook. Raises :class:`RequestError` if the hook gives neither
    a request nor nothing.
    """
    given = plain(hook(request))
    if given is None:
        return request
    if isinstance(given, Request):
        return given
    kind = type(given).__name__
    raise RequestError(f"a hook of before gave a {kind}, neither a Request nor None")


def show(reply: Reply, settings: Settings) -> None:
    """Let the hooks see the reply that a call ends with. Raises :class:`RequestError`
    for an async one.
    """
    for hook in settings.after:
        plain(hook(reply))


def plain(given: object) -> object:
    """What a hook gave. Raises :class:`RequestError` if that is to be awaited."""
    if isinstance(given, Coroutine):
        given.close()
        raise RequestError("hooks are plain functions, not async ones")
    return given
