"""From a reply whose status reports an error to the exception that is raised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .calls import Operation
from .content_types import is_json, media_type, one_line, start_of
from .errors import (
    ApiStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)
from .outcomes import closest
from .reply import Reply
from .reply_values import parsed, read_as, status_line

_CLASSES: Final[Mapping[int, type[ApiStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_MOST = 300


def status_error(
    operation: Operation[Any],
    reply: Reply,
    classes: Mapping[int, type[ApiStatusError]],
) -> ApiStatusError:
    """The error of a reply, whose body is there as far as it came. ``classes`` are the
    provider's own, by status.
    """
    value = _value(reply)
    error = value if value is None else _documented(operation, reply, value)
    text = reply.veil.over(message_of(value)) or start_of(reply.body, reply.veil)
    line = status_line(reply.status)
    if reply.unfollowed:
        line = f"{line} (not followed: {reply.unfollowed})"
    message = one_line(f"{line}: {text}" if text else line, _MOST)
    return _class(reply.status, classes)(message, reply, error=error)


def _class(
    status: int, classes: Mapping[int, type[ApiStatusError]]
) -> type[ApiStatusError]:
    usual = ServerError if 500 <= status < 600 else ApiStatusError
    return classes.get(status) or _CLASSES.get(status, usual)


def _value(reply: Reply) -> Any:
    """The JSON value of the body, ``None`` if it is no JSON."""
    begins = reply.body.lstrip()[:1]
    named = is_json(media_type(reply.header("content-type")))
    return parsed(reply)[0] if named or begins in (b"{", b"[") else None


def _documented(operation: Operation[Any], reply: Reply, value: Any) -> Any:
    """The value as what is documented for the status, or itself if it does not fit."""
    errors = closest((o for o in operation.outcomes if o.error), reply.status)
    outcome = next((each for each in errors if each.read and not each.stream), None)
    if outcome is None:
        return value
    read = read_as(outcome, value)
    reply.note(read.problems)
    misfit = any(each.weight == "misfit" for each in read.problems)
    return value if misfit else read.value


def message_of(value: Any) -> str:
    """What an error says to people, wherever the usual APIs put it; empty if it says
    nothing.
    """
    match value:
        case str():
            return value
        case (
            {"error": {} | str() as inner}
            | {"message": {} | str() as inner}
            | {"detail": {} | str() as inner}
            | {"title": str() as inner}
        ):
            return message_of(inner)
        case _:
            return ""
