"""A request as it is written on the wire (RFC 9112): its headers, its body."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator, Generator, Iterator
from typing import Final

from .failures import Broken
from .wire import TOKEN, AsyncContent, Content, Request

RawHeaders = list[tuple[bytes, bytes]]

_TOKEN: Final = re.compile(TOKEN)
_NOT_IN_HEADERS: Final = re.compile(r"[^\x20-\x7e]")
_FRAMING: Final = frozenset({"content-length", "host", "transfer-encoding"})
_BODIED: Final = frozenset({"POST", "PUT", "PATCH"})
_JOINED: Final = 1 << 16


class BodyFault(Exception):
    """The body could not be read to its end; ``error`` says why, and is what the caller
    is to see: mostly what the caller's own file or iterator raised.
    """

    def __init__(self, error: Exception) -> None:
        super().__init__("the body of the request could not be read")
        self.error = error


def bare(error: BaseException) -> BaseException:
    """What is raised in place of an error: that of the body itself, any other without
    the frames it went through, in which there may be secrets.
    """
    if isinstance(error, BodyFault):
        return error.error
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def head(request: Request, authority: str) -> RawHeaders:
    """The headers of a request, ``Host`` first, its own if it names one, the length of
    the body or ``Transfer-Encoding`` last; nothing is added beyond them.

    Raises :class:`Broken` for a method, a name or a value that cannot be sent; it does
    not quote the value.
    """
    given = request.revealed_headers()
    if not _TOKEN.fullmatch(request.method):
        raise Broken(f"{request.method!r} is no method of HTTP", sent=False)
    hosts = [pair for pair in given if pair[0].lower() == "host"]
    others = [pair for pair in given if pair[0].lower() not in _FRAMING]
    headers: RawHeaders = []
    for name, value in [*(hosts[:1] or [("Host", authority)]), *others]:
        if not _TOKEN.fullmatch(name) or _NOT_IN_HEADERS.search(value):
            raise Broken(f"the header {name!r} cannot be sent", sent=False)
        headers.append((name.encode("ascii"), value.strip(" ").encode("ascii")))
    return [*headers, *_framing(request)]


def chunked(request: Request) -> bool:
    """Whether the body goes out in chunks, its length not being known."""
    body = request.body
    return not (body is None or isinstance(body, bytes)) and body.length is None


def pieces(request: Request) -> Iterator[bytes]:
    """The body of a request, none of it empty. Raises :class:`BodyFault`, at once if
    the body can only be read asynchronously.
    """
    chunks = _chunks(request)
    if isinstance(chunks, AsyncIterator):
        message = "a body that comes asynchronously needs the async client"
        raise BodyFault(TypeError(message))
    return _measured(chunks, _length(request))


def _measured(chunks: Iterator[bytes], length: int | None) -> Iterator[bytes]:
    try:
        while piece := _next(chunks):
            length = _less(length, piece)
            yield piece
    finally:
        _close(chunks)
    _less(length, None)


def blocks(start: bytes, parts: Iterator[bytes], in_chunks: bool) -> Iterator[bytes]:
    """What is written: the start of a request together with a first small piece of its
    body, and the other pieces.
    """
    for piece in parts:
        if in_chunks:
            piece = b"%x\r\n%b\r\n" % (len(piece), piece)
        if start and len(piece) > _JOINED:
            yield start
            start = b""
        yield start + piece
        start = b""
    if start or in_chunks:
        yield start + (b"0\r\n\r\n" if in_chunks else b"")


async def pieces_async(request: Request) -> AsyncIterator[bytes]:
    """The same for the event loop: what blocks is read in a thread."""
    from asyncio import to_thread  # see httpx_transport: the async client has it

    chunks, length = _chunks(request), _length(request)
    try:
        while True:
            if isinstance(chunks, AsyncIterator):
                piece = await _next_async(chunks)
            else:
                piece = await to_thread(_next, chunks)
            if not piece:
                break
            length = _less(length, piece)
            yield piece
    finally:
        if not isinstance(chunks, AsyncIterator):
            _close(chunks)
    _less(length, None)


def _framing(request: Request) -> RawHeaders:
    """RFC 9112, section 6; without a body RFC 9110, section 8.6."""
    if chunked(request):
        return [(b"Transfer-Encoding", b"chunked")]
    length = _length(request) or 0
    if request.body is None and request.method.upper() not in _BODIED:
        return []
    return [(b"Content-Length", str(length).encode("ascii"))]


def _length(request: Request) -> int | None:
    match request.body:
        case None:
            return 0
        case bytes() as data:
            return len(data)
        case content:
            return content.length


def _chunks(request: Request) -> Iterator[bytes] | AsyncIterator[bytes]:
    match request.body:
        case None:
            return iter(())
        case bytes() as data:
            return iter((data,))
        case content:
            return _begun(content)


def _begun(content: Content | AsyncContent) -> Iterator[bytes] | AsyncIterator[bytes]:
    try:
        return content.chunks()
    except Exception as error:
        fault = BodyFault(error)
    raise fault


def _next(chunks: Iterator[bytes]) -> bytes:
    """The next piece that is not empty; empty at the end."""
    try:
        return next(filter(None, chunks), b"")
    except Exception as error:
        fault = BodyFault(error)
    raise fault


async def _next_async(chunks: AsyncIterator[bytes]) -> bytes:
    try:
        async for piece in chunks:
            if piece:
                return piece
        return b""
    except Exception as error:
        fault = BodyFault(error)
    raise fault


def _less(length: int | None, piece: bytes | None) -> int | None:
    """What is left of the announced length after a piece, or (``None``) at the end."""
    left = None if length is None else length - len(piece or b"")
    if left is not None and (left < 0 or (piece is None and left)):
        message = "the body is not as long as was announced"
        raise BodyFault(Broken(message, sent=True))
    return left


def _close(chunks: Iterator[bytes]) -> None:
    """Let a generator release its file now. One that is still being read in a thread
    does so when that is over.
    """
    if isinstance(chunks, Generator):
        with contextlib.suppress(ValueError):
            chunks.close()
