"""One call from its typed arguments to its decoded reply."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast

from ..unset import UNSET
from .attempts import attempt, authorized
from .calls import Operation, Outcome
from .composing import composed
from .content_types import EVENTS, media_type
from .effects import Course, run, run_async
from .errors import ApiDecodeError, RequestError
from .failures import Failure
from .hooks import show
from .logs import departing
from .options import RequestOptions
from .outcomes import plain_outcomes, stream_outcome, succeeded
from .receiving import Receiving, api_error
from .reply import Reply
from .reply_values import unexpected, value_of
from .security import guarded
from .settings import Settings
from .status_errors import status_error
from .timeouts import Deadline
from .tries import limits
from .wire import AsyncTransport, Transport

T = TypeVar("T")

_MOST_OF_ERRORS = 1 << 20


@dataclass(frozen=True, slots=True)
class Streaming:
    """A stream whose head has come, and whose body is still to be received."""

    receiving: Receiving
    outcome: Outcome


class Caller:
    """Calls operations, blocking."""

    __slots__ = ("_transport", "settings")

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self.settings = settings
        self._transport = transport

    def call(
        self,
        operation: Operation[T],
        given: Any,
        arguments: Mapping[str, Any],
        options: RequestOptions = RequestOptions(),
    ) -> T:
        """The value of the reply, or the stream that it is. ``given`` is a body that is
        one value, or ``UNSET``. Raises :class:`ApiError`.
        """
        course = course_of_call(operation, given, arguments, options, self.settings)
        result = run(course, self._transport, self.settings.clock)
        if isinstance(result, Streaming):
            from .streams import Stream  # with all that only streams need

            stream: Stream[Any, Any] = Stream(
                result.receiving,
                result.outcome,
                operation,
                self.settings,
                self._transport,
                strict=options.strict,
            )
            return cast(T, stream)
        return cast(T, result)


class AsyncCaller:
    """Calls operations in the event loop."""

    __slots__ = ("_transport", "settings")

    def __init__(self, settings: Settings, transport: AsyncTransport) -> None:
        self.settings = settings
        self._transport = transport

    async def call(
        self,
        operation: Operation[T],
        given: Any,
        arguments: Mapping[str, Any],
        options: RequestOptions = RequestOptions(),
    ) -> T:
        """As in :class:`Caller`."""
        course = course_of_call(operation, given, arguments, options, self.settings)
        result = await run_async(course, self._transport, self.settings.clock)
        if isinstance(result, Streaming):
            from .streams import AsyncStream

            stream: AsyncStream[Any, Any] = AsyncStream(
                result.receiving,
                result.outcome,
                operation,
                self.settings,
                self._transport,
                strict=options.strict,
            )
            return cast(T, stream)
        return cast(T, result)


def course_of_call(
    operation: Operation[Any],
    given: Any,
    arguments: Mapping[str, Any],
    options: RequestOptions,
    settings: Settings,
) -> Course[Any]:
    """Ask, and take what comes: the decoded value, or a :class:`Streaming`.

    Only what fails before the head of the reply is repeated; a body that breaks off is
    an error, also where asking again would be safe. Raises :class:`ApiError`.
    """
    stream = _streams(operation, given, arguments)
    request = composed(operation, given, arguments, options, settings, stream=stream)
    request = guarded(request, settings.schemes)
    reply = _emptied(options.reply or Reply())
    deadline = Deadline(settings.clock, limits(settings, options).total)
    secrets = yield from authorized(operation, settings, options, deadline)
    opened = yield from attempt(
        replace(request, credentials=request.credentials + secrets),
        operation,
        settings,
        options,
        deadline,
        reply,
    )
    if not succeeded(operation, reply.status):
        yield from _begun(Receiving(opened, reply, deadline, None), _MOST_OF_ERRORS)
        show(reply, settings)
        raise status_error(operation, reply, settings.errors)
    if not stream:
        head = operation.method == "HEAD"
        body = Receiving(opened, reply, deadline, settings.limits.body, head=head)
        return (yield from _plain(operation, body, options, settings))
    body = Receiving(opened, reply, deadline, None)
    return (yield from _streaming(operation, body, settings))


def _streams(
    operation: Operation[Any], given: Any, arguments: Mapping[str, Any]
) -> bool:
    """Whether the call asks for a stream. Raises :class:`RequestError` if only its body
    does, whence the caller's type checker cannot know it.
    """
    if operation.streams != "asked":
        return operation.streams == "always"
    if arguments.get("stream", UNSET) is not UNSET:
        return arguments["stream"] is True
    if isinstance(given, Mapping):
        said = cast(Mapping[str, object], given).get("stream")
    else:
        said = getattr(given, "stream", None)
    if said is True:
        raise RequestError(
            f"{operation.name}: the body asks for a stream; say stream=True beside it"
        )
    return False


def _emptied(reply: Reply) -> Reply:
    """The reply as it was made, whatever another call has left in it."""
    fresh = Reply()
    for name in Reply.__dataclass_fields__:
        setattr(reply, name, getattr(fresh, name))
    return reply


def _begun(body: Receiving, enough: int) -> Course[None]:
    """Receive a body up to so many bytes or a few more, or until it breaks off, and put
    it into the reply, which is an error already.
    """
    pieces: list[bytes] = []
    try:
        while enough > 0 and (piece := (yield from body.piece())):
            pieces.append(piece)
            enough -= len(piece)
    except (Failure, ApiDecodeError):
        pass
    body.reply.body = b"".join(pieces)
    yield from body.close()


def _other(
    body: Receiving, enough: int, outcomes: Iterable[Outcome], settings: Settings
) -> Course[ApiDecodeError]:
    """The error of a reply of a good status that is none of these outcomes."""
    yield from _begun(body, enough)
    show(body.reply, settings)
    return unexpected(outcomes, body.reply)


def _plain(
    operation: Operation[Any],
    body: Receiving,
    options: RequestOptions,
    settings: Settings,
) -> Course[Any]:
    """The value of a reply of a good status."""
    reply, failure = body.reply, None
    if media_type(reply.header("content-type")) == EVENTS:
        outcomes = plain_outcomes(operation, reply.status)
        raise (yield from _other(body, 1, outcomes, settings))  # It may never end.
    try:
        yield from body.whole()
    except Failure as error:
        failure = error
    if failure:
        raise api_error(failure, reply)
    show(reply, settings)
    strict = settings.strict if options.strict is None else options.strict
    value = value_of(operation, reply, strict=strict)
    if reply.problems:
        departing(f"{operation.name}: the reply", reply.problems)
    return value


def _streaming(
    operation: Operation[Any], body: Receiving, settings: Settings
) -> Course[Streaming]:
    """The stream that a reply of a good status is."""
    reply = body.reply
    media = reply.header("content-type")
    outcome = stream_outcome(operation, reply.status, media_type(media))
    if outcome is None:
        outcomes = (each for each in operation.outcomes if each.stream)
        raise (yield from _other(body, _MOST_OF_ERRORS, outcomes, settings))
    show(reply, settings)
    return Streaming(body, outcome)
