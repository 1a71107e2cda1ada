"""A call up to the head of its reply, tokens fetched where they are needed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from . import retries
from .calls import Operation
from .effects import Course, Opened, close
from .errors import ApiDecodeError, RequestError
from .failures import Failure
from .oauth import Grant, Token, read_token, token_request
from .options import RequestOptions
from .receiving import Receiving, api_error
from .reply import Reply
from .security import credentials, guarded
from .settings import Settings
from .status_errors import status_error
from .timeouts import Deadline
from .tries import Tries
from .wire import Credentials, Request

_KEY = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
_LONGEST_TOKEN_REPLY = 1 << 20
_TOKEN: Operation[None] = Operation("token", "POST", "")


def attempt(
    request: Request,
    operation: Operation[Any],
    settings: Settings,
    options: RequestOptions,
    deadline: Deadline,
    reply: Reply,
) -> Course[Opened]:
    """Send a request until there is a reply to keep, of whatever status, and give it
    with its body unread; ``reply`` holds its head then. All else that came is closed.

    A request is repeated if its body can be sent again, retries and the client's budget
    are left, the wait fits into the deadline, and repeating is safe: the server cannot
    have seen it, its method is idempotent, or it has an idempotency key. A reply of 429
    says that the request was refused before it was acted upon, so it is repeated
    whatever the method. Which other statuses are worth it: :func:`.retries.passing`.
    After a 401 a token of the client credentials grant is fetched anew, once.

    Raises :class:`ApiConnectionError`, :class:`ApiTimeoutError`, and
    :class:`RequestError` for an idempotency key that is no header's value.
    """
    request = guarded(_keyed(request, settings, options), settings.schemes)
    tries = Tries(settings, options, deadline, reply)
    opened = yield from tries.answered(request)
    if opened.status != 401 or tries.foreign or not retries.replayable(request.body):
        return opened
    match credentials(operation, settings, options):
        case Grant() as grant:
            yield from close(opened)
            settings.tokens.drop(grant, request.credentials)
            fresh = yield from _token(grant, settings, deadline)
            return (yield from tries.answered(_let_in(request, fresh)))
        case _:
            return opened


def authorized(
    operation: Operation[Any],
    settings: Settings,
    options: RequestOptions,
    deadline: Deadline,
) -> Course[Credentials]:
    """What :func:`.security.credentials` gives, with a token where one is needed: of
    the client's cache, or fetched.

    Raises what that function and :func:`attempt` raise; :class:`ApiStatusError` if the
    token is refused, and :class:`ApiDecodeError` for a reply without one.
    """
    match credentials(operation, settings, options):
        case Grant() as grant:
            return (yield from _token(grant, settings, deadline))
        case found:
            return found


def _keyed(request: Request, settings: Settings, options: RequestOptions) -> Request:
    """The request with the idempotency key of its options."""
    if options.idempotency_key is None:
        return request
    if not _KEY.fullmatch(options.idempotency_key):
        raise RequestError(f"{settings.name}: the idempotency key is no header's value")
    return request.with_headers((settings.idempotency_header, options.idempotency_key))


def _let_in(request: Request, fresh: Credentials) -> Request:
    """The request with the headers of new credentials in the place of the old."""
    names = {name for name, _ in fresh.headers}
    held = request.credentials
    others = tuple(pair for pair in held.headers if pair[0] not in names)
    headers = (*others, *fresh.headers)
    return replace(request, credentials=replace(held, headers=headers))


def _token(grant: Grant, settings: Settings, deadline: Deadline) -> Course[Credentials]:
    """What a grant gives: the token of the cache, or one fetched."""
    asked = settings.clock.now()
    if held := settings.tokens.find(grant, asked):
        return grant.credentials(held)
    reply, failure = Reply(), None
    tries = Tries(settings, RequestOptions(), deadline, reply)
    opened = yield from tries.answered(token_request(grant), harmless=True)
    receiving = Receiving(opened, reply, deadline, _LONGEST_TOKEN_REPLY)
    try:
        yield from receiving.whole()
    except Failure as error:
        failure = error
    if failure is not None:
        reply.body = b""
        raise api_error(failure, reply)
    if not 200 <= reply.status < 300:
        refused = status_error(_TOKEN, reply, {})
        message = f"{settings.name}: no token of {reply.url}: {refused.message}"
        raise type(refused)(message, reply, error=refused.error)
    token = read_token(reply.body, asked)
    reply.body = b""
    if not isinstance(token, Token):
        message = f"{settings.name}: no token in the reply of {reply.url}: {token}"
        raise ApiDecodeError(message, reply)
    settings.tokens.keep(grant, token)
    return grant.credentials(token)
