"""From a received reply to its value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, cast

from .. import json_text
from ..codecs import decode_with
from ..problems import DecodeError, Problem
from .calls import Operation, Outcome
from .content_types import (
    BYTE_ORDER_MARK,
    charset,
    is_html,
    is_json,
    media_type,
    one_line,
    start_of,
)
from .errors import ApiDecodeError
from .outcomes import ANY_BYTES, chosen, kind_of, plain_outcomes, usual_type
from .reply import Reply


def value_of(operation: Operation[Any], reply: Reply, *, strict: bool) -> Any:
    """The value of a reply of a good status, whose body has come.

    What departs from the documentation is put into ``reply.problems``. Raises
    :class:`ApiDecodeError` for a body of another kind, and if it is ``strict`` for any
    misfit.
    """
    outcomes = plain_outcomes(operation, reply.status)
    media = media_type(reply.header("content-type"))
    if not reply.body and (
        operation.method == "HEAD"
        or reply.status in (204, 205, 304)
        and outcomes[0].status == str(reply.status)
        or any(kind_of(each) == "empty" for each in outcomes)
    ):
        return None
    outcome = chosen(outcomes, media)
    if outcome is None:
        raise unexpected(outcomes, reply)
    match kind_of(outcome):
        case "empty":
            if reply.body:
                reply.note([Problem("$", "no body", reply.body, "note")])
            return None
        case "bytes":
            return _bytes(outcome, reply)
        case "text":
            return _text(reply)
        case "json":
            return _read(outcome, reply, _json(outcome, reply), strict=strict)


def _bytes(outcome: Outcome, reply: Reply) -> bytes:
    """The body as it is. Bytes of any kind may be JSON, which is noted. But there are
    servers that tell of an error under a good status: raises :class:`ApiDecodeError`
    for an object with ``error``.
    """
    media = media_type(reply.header("content-type"))
    own = media_type(outcome.media_type)
    if is_json(media) and own == ANY_BYTES:
        value, _ = parsed(reply)
        if (
            isinstance(value, dict)
            and cast(dict[str, Any], value).get("error") is not None
        ):
            raise unexpected((outcome,), reply)
        reply.note([Problem("$", own, media, "note")])
    return reply.body


def _text(reply: Reply) -> str:
    """The body as text. Raises :class:`ApiDecodeError` if it is none."""
    name = charset(reply.header("content-type"))
    try:
        return reply.body.decode(name)
    except (LookupError, ValueError):  # ValueError for a NUL in the name
        pass
    text = f"the body is no text in {one_line(name)}: {_start(reply)}"
    raise _error(reply, text)


def _json(outcome: Outcome, reply: Reply) -> Any:
    """The JSON value of the body, or its text where that is documented as neither JSON
    nor bytes. Raises :class:`ApiDecodeError`.
    """
    media = media_type(reply.header("content-type"))
    if not reply.body:
        raise unexpected((outcome,), reply)
    value, problems = parsed(reply)
    if not problems:
        return value
    own = media_type(outcome.media_type)
    if own and not is_json(own) and not is_json(media) and not is_html(media):
        return _text(reply)
    reply.note(problems)
    if is_json(media) or not media:
        text = f"the body is no {problems[0].expected}: {_start(reply)}"
        raise _error(reply, text)
    raise unexpected((outcome,), reply)


def parsed(reply: Reply) -> tuple[Any, Sequence[Problem]]:
    """The JSON value of the body, and why it has none."""
    body: bytes | str = reply.body.removeprefix(BYTE_ORDER_MARK)
    name = charset(reply.header("content-type"))
    try:
        body = body if name in ("utf-8", "utf8") else reply.body.decode(name)
    except (LookupError, ValueError):
        pass  # JSON is UTF-8, whatever the header says (RFC 8259, section 8.1)
    try:
        return json_text.parse(body), ()
    except DecodeError as error:
        return None, error.problems


def _read(outcome: Outcome, reply: Reply, value: Any, *, strict: bool) -> Any:
    """The typed value. Raises :class:`ApiDecodeError` if there is none, or if it is
    ``strict`` and something in it is not what is documented.
    """
    read = read_as(outcome, value)
    found = reply.note(read.problems)
    misfits = [each for each in found if each.weight == "misfit"]
    if not read.fits or (strict and misfits):
        more = f" (and {len(misfits) - 1} more)" if len(misfits) > 1 else ""
        raise _error(reply, f"not what is documented: {misfits[0]}{more}")
    return read.value


class ReadValue(NamedTuple):
    """A value that was decoded tolerantly; if its root does not fit, there is none."""

    fits: bool
    value: Any
    problems: Sequence[Problem]


def read_as(outcome: Outcome, value: Any) -> ReadValue:
    """Decode a JSON value as what is documented."""
    assert outcome.read is not None
    found: list[Problem] = []
    try:
        return ReadValue(True, decode_with(outcome.read(), value, found), found)
    except DecodeError as error:
        return ReadValue(False, None, error.problems)


def unexpected(outcomes: Iterable[Outcome], reply: Reply) -> ApiDecodeError:
    """The error of a reply that is of another kind than all that is documented."""
    media = dict.fromkeys(usual_type(each) or "nothing" for each in outcomes)
    wanted = " or ".join(media)
    if not reply.body:
        return _error(reply, f"{wanted} was expected, the body is empty")
    found = reply.veil.over(reply.header("content-type") or "a body of no media type")
    came = f"{one_line(found, 100)} came: {_start(reply)}"
    return _error(reply, f"{wanted} was expected, {came}")


def _start(reply: Reply) -> str:
    return start_of(reply.body, reply.veil)


def _error(reply: Reply, text: str) -> ApiDecodeError:
    return ApiDecodeError(f"{status_line(reply.status)}: {text}", reply)


def status_line(status: int) -> str:
    """A status with its reason phrase (RFC 9110, section 15), if it has one."""
    from http import HTTPStatus  # only what went wrong is told

    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
