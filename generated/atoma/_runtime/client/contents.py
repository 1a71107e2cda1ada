"""Bodies that are read while they are sent."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Any, TypeAlias, cast

from .errors import RequestError
from .files import FileSource
from .scalars import Refused, kind
from .wire import AsyncContent, Content

Sendable: TypeAlias = bytes | Content | AsyncContent
"""A body, or a part of one, as transports take it."""

_CHUNK = 1 << 16
_AS_TEXT = 'is a file opened as text: open it with mode "rb"'


@dataclass(frozen=True, slots=True)
class PathContent:
    """A regular file, opened when it is sent: as many bytes as it had when the call was
    made.
    """

    path: str
    length: int
    replayable: bool = True

    def chunks(self) -> Iterator[bytes]:
        with open(self.path, "rb") as file:
            yield from _exactly(file, self.length)


@dataclass(frozen=True, slots=True)
class SeekableContent:
    """A file of the caller's, from where it stood; ``length`` is ``None`` where it does
    not tell its end.
    """

    file: IO[bytes]
    start: int
    length: int | None
    replayable: bool = True

    def chunks(self) -> Iterator[bytes]:
        self.file.seek(self.start)
        if self.length is None:
            return _until_end(self.file)
        return _exactly(self.file, self.length)


def _exactly(file: IO[bytes], length: int) -> Iterator[bytes]:
    left = length
    while left:
        piece = checked(file.read(min(_CHUNK, left)))
        if not piece:
            raise OSError("a file became shorter while it was sent")
        left -= len(piece)
        yield piece


def _until_end(file: IO[bytes]) -> Iterator[bytes]:
    while piece := checked(file.read(_CHUNK)):
        yield piece


def _path_until_end(path: str) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _until_end(file)


class Pieces:
    """Pieces made on the way; an iterator can give them only once."""

    __slots__ = ("_source", "_used", "replayable")

    length: int | None = None

    def __init__(self, source: Iterable[bytes]) -> None:
        self._source = source
        self._used = False
        self.replayable = not isinstance(source, Iterator)

    def chunks(self) -> Iterator[bytes]:
        if self._used and not self.replayable:
            raise RequestError("a body that can be read only once was sent before")
        self._used = True
        return map(checked, self._source)


class AsyncPieces:
    """The same of an asynchronous source."""

    __slots__ = ("_source", "_used", "replayable")

    length: int | None = None

    def __init__(self, source: AsyncIterable[bytes]) -> None:
        self._source = source
        self._used = False
        self.replayable = not isinstance(source, AsyncIterator)

    async def chunks(self) -> AsyncIterator[bytes]:
        if self._used and not self.replayable:
            raise RequestError("a body that can be read only once was sent before")
        self._used = True
        async for piece in self._source:
            yield checked(piece)


def checked(piece: object) -> bytes:
    """A piece of a body as bytes. Raises :class:`RequestError` for anything else."""
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray):
        return bytes(piece)
    if isinstance(piece, memoryview):
        return piece.tobytes()
    raise RequestError(f"a piece of a body is {kind(piece)}, not bytes")


def opened(source: FileSource) -> Sendable:
    """What a source sends. That it can be read is seen to here, before anything is
    sent; no file is read. Raises :class:`Refused`.
    """
    reason: object
    try:
        return _opened(source)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        if error.filename is not None:
            reason = f"{reason}: {error.filename}"
    except ValueError as error:  # a closed file, a path with a NUL
        reason = error
    raise Refused(f"cannot be read: {reason}")


def _opened(source: Any) -> Sendable:
    match source:
        case bytes() | bytearray() | memoryview():
            return checked(cast(object, source))
        case os.PathLike():
            return _of_path(os.fsdecode(cast(os.PathLike[str], source)))
        case io.TextIOBase():
            raise Refused(_AS_TEXT)
        case AsyncIterable():
            return AsyncPieces(cast(AsyncIterable[bytes], source))
        case _ if callable(getattr(source, "read", None)):
            return _of_file(source)
        case Iterable() if not isinstance(source, str | dict):
            return Pieces(cast(Iterable[bytes], source))
        case _:
            hint = ": give bytes, or a pathlib.Path" if isinstance(source, str) else ""
            raise Refused(f"is {kind(source)}, which is no file{hint}")


def _of_path(path: str) -> Content:
    found = os.stat(path)
    if stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode):
        with open(path, "rb"):
            return PathContent(path, found.st_size)
    return Pieces(_path_until_end(path))  # a pipe would wait here for its writer


def _of_file(file: IO[bytes]) -> Content:
    if not getattr(file, "readable", lambda: True)():
        raise Refused("is a file that is not opened for reading")
    if not getattr(file, "seekable", lambda: False)():
        return Pieces(_until_end(file))
    start = file.tell()
    nothing: object = file.read(0)
    if isinstance(nothing, str):
        raise Refused(_AS_TEXT)
    try:
        end = file.seek(0, os.SEEK_END)
    except (OSError, ValueError):  # compressed files do not know their end
        return SeekableContent(file, start, None)
    finally:
        file.seek(start)
    return SeekableContent(file, start, max(0, end - start))
