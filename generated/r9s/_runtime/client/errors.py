"""Everything a client raises.

ApiError
├── RequestError               refused before a byte was sent
├── ApiConnectionError         no reply, or not all of it
├── ApiTimeoutError            a time limit was reached
├── ApiStatusError             a reply of a status that reports an error
│   ├── BadRequestError            400
│   ├── AuthenticationError        401
│   ├── PermissionDeniedError      403
│   ├── NotFoundError              404
│   ├── ConflictError              409
│   ├── UnprocessableEntityError   422
│   ├── RateLimitError             429
│   └── ServerError                5xx
├── ApiDecodeError             a reply that is not what is documented
└── ApiStreamError             an error told inside a stream
    └── StreamCutError             a stream that ended before its end
"""

from __future__ import annotations

from typing import Any

from ..problems import Problem
from .failures import Phase
from .reply import Reply


class ApiError(Exception):
    """The base of all. ``reply`` is what was received so far; its status is 0 if
    nothing was. No secret of the call is in the message, also where the server quotes
    it.
    """

    def __init__(self, message: str, reply: Reply | None = None) -> None:
        self.reply = reply or Reply()
        self.message = self.reply.veil.over(message)
        super().__init__(self.message)

    @property
    def status(self) -> int:
        """The status of the reply, 0 if there is none."""
        return self.reply.status

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of the reply in their order."""
        return self.reply.headers

    @property
    def request_id(self) -> str | None:
        """What the provider calls the request, for questions to its support."""
        return self.reply.request_id

    @property
    def body(self) -> bytes:
        """The body of the reply as far as it was received, decompressed."""
        return self.reply.body

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).__new__, (type(self), *self.args), self.__dict__


class RequestError(ApiError, ValueError):
    """The call cannot be sent as it is: a value that its place cannot hold, a key that
    is missing, a file that cannot be read.
    """


class ApiConnectionError(ApiError):
    """No connection, or one that broke. ``sent`` is false if the server cannot have
    seen the request.
    """

    def __init__(self, message: str, reply: Reply | None = None, *, sent: bool) -> None:
        super().__init__(message, reply)
        self.sent = sent


class ApiTimeoutError(ApiError):
    """A limit of :class:`Timeout` was reached; ``phase`` names it."""

    def __init__(
        self, message: str, reply: Reply | None = None, *, phase: Phase, sent: bool
    ) -> None:
        super().__init__(message, reply)
        self.phase: Phase = phase
        self.sent = sent


class ApiStatusError(ApiError):
    """The reply's status reports an error. ``error`` is the body as the model that is
    documented for the status, or the JSON value if it does not fit, or ``None`` if it
    is no JSON; ``problems`` says where it departs.
    """

    def __init__(
        self, message: str, reply: Reply | None = None, *, error: Any = None
    ) -> None:
        super().__init__(message, reply)
        self.error = error

    @property
    def problems(self) -> list[Problem]:
        """Where the body departs from what is documented."""
        return self.reply.problems


class BadRequestError(ApiStatusError):
    """400"""


class AuthenticationError(ApiStatusError):
    """401"""


class PermissionDeniedError(ApiStatusError):
    """403"""


class NotFoundError(ApiStatusError):
    """404"""


class ConflictError(ApiStatusError):
    """409"""


class UnprocessableEntityError(ApiStatusError):
    """422"""


class RateLimitError(ApiStatusError):
    """429"""


class ServerError(ApiStatusError):
    """5xx"""


class ApiDecodeError(ApiError):
    """The reply's status is good, but its body is of another media type, no JSON, or,
    with ``strict``, not what is documented; ``problems`` lists where.
    """

    @property
    def problems(self) -> list[Problem]:
        """Where the body departs from what is documented."""
        return self.reply.problems


class ApiStreamError(ApiError):
    """The server told of an error inside a stream; ``error`` is what it said, as JSON
    value or text.
    """

    def __init__(
        self, message: str, reply: Reply | None = None, *, error: Any = None
    ) -> None:
        super().__init__(message, reply)
        self.error = error


class StreamCutError(ApiStreamError):
    """The stream ended without the end it should have: the connection broke, bytes
    were left after the last complete event, or the closing event never came.
    """
