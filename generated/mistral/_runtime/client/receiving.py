"""The body of a reply, piece by piece, never more of it than is allowed and never less
than was sent.
"""

from __future__ import annotations

from collections.abc import Iterator

from .decompression import Inflater
from .effects import Course, Opened, close, receive
from .errors import ApiConnectionError, ApiDecodeError, ApiTimeoutError
from .failures import Broken, Failure, TimedOut
from .reply import Reply
from .timeouts import Deadline
from .wire import header

_PIECE = 1 << 16
_EMPTY = (204, 205, 304)


class Receiving:
    """Receives the body of one reply, whose head is in ``reply`` already.

    ``limit`` is the most that is taken, in bytes after decompression (``None``: as much
    as comes). ``head`` says that the request was for the head alone, whose
    ``Content-Length`` tells of a body that is not sent.
    """

    __slots__ = (
        "_closed",
        "_deadline",
        "_ended",
        "_expected",
        "_inflater",
        "_limit",
        "_opened",
        "_ready",
        "_received",
        "_taken",
        "reply",
    )

    def __init__(
        self,
        opened: Opened,
        reply: Reply,
        deadline: Deadline,
        limit: int | None,
        *,
        head: bool = False,
    ) -> None:
        self.reply = reply
        self._opened = opened
        self._deadline = deadline
        self._limit = limit
        self._inflater: Inflater | None = None
        self._ready: Iterator[bytes] = iter(())
        self._expected = None if head else _length(opened)
        self._received = 0
        self._taken = 0
        self._ended = False
        self._closed = False

    def piece(self) -> Course[bytes]:
        """The next bytes, decompressed; empty only after the proper end.

        Raises :class:`Failure` if the body ends too early or the deadline has passed,
        and :class:`ApiDecodeError` if it is longer than the limit.
        """
        while not self._ended and not self._closed:
            if self._deadline.passed():
                raise TimedOut("total", sent=True)
            for piece in self._ready:
                if piece:
                    return self._counted(piece)
            received = yield from receive(self._opened)
            if not received:
                self._ended = True
                self._check_end()
                break
            if self._inflater is None:
                self._inflater = Inflater(
                    header(self._opened.headers, "content-encoding")
                )
            self._received += len(received)
            self._ready = self._inflater.feed(received, _PIECE)
        return b""

    def whole(self) -> Course[bytes]:
        """All of the body; it is put into ``reply`` as well, also what there is of it
        when this raises what :meth:`piece` does. The reply is closed then.
        """
        pieces: list[bytes] = []
        try:
            while piece := (yield from self.piece()):
                pieces.append(piece)
        finally:
            self.reply.body = b"".join(pieces)
        yield from self.close()
        return self.reply.body

    def close(self) -> Course[None]:
        """Give up what was not received; may be called twice."""
        if not self._closed:
            self._closed = True
            self._ready = iter(())
            yield from close(self._opened)

    def _counted(self, piece: bytes) -> bytes:
        self._taken += len(piece)
        if self._limit is not None and self._taken > self._limit:
            message = f"the body is longer than the limit of {self._limit:,} bytes"
            raise ApiDecodeError(message, self.reply)
        return piece

    def _check_end(self) -> None:
        """Raises :class:`Broken` if there should have been more."""
        if self._expected is not None and self._received < self._expected:
            message = (
                f"the body ended after {self._received:,} of {self._expected:,} bytes"
            )
            raise Broken(message, sent=True)
        if self._inflater is not None:
            self._inflater.finish()


def _length(opened: Opened) -> int | None:
    """How many bytes are to come (RFC 9112, section 6.3), if that is told."""
    if opened.status in _EMPTY or header(opened.headers, "transfer-encoding"):
        return None
    text = header(opened.headers, "content-length") or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def api_error(failure: Failure, reply: Reply) -> ApiConnectionError | ApiTimeoutError:
    """What the caller sees of a failure."""
    match failure:
        case TimedOut(phase=phase, sent=sent):
            return ApiTimeoutError(str(failure), reply, phase=phase, sent=sent)
        case _:
            return ApiConnectionError(str(failure), reply, sent=failure.sent)
