"""Several bodies as one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from .contents import AsyncPieces, Sendable
from .wire import Content

_SMALL = 1 << 20  # up to so many bytes a copy is cheaper than several writes


@dataclass(frozen=True, slots=True)
class Joined:
    """Bodies one after the other."""

    parts: tuple[bytes | Content, ...]

    @property
    def length(self) -> int | None:
        return _length(self.parts)

    @property
    def replayable(self) -> bool:
        return _replayable(self.parts)

    def chunks(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.chunks()


@dataclass(frozen=True, slots=True)
class AsyncJoined:
    """The same where one of them is asynchronous."""

    parts: tuple[Sendable, ...]

    @property
    def length(self) -> int | None:
        return _length(self.parts)

    @property
    def replayable(self) -> bool:
        return _replayable(self.parts)

    async def chunks(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
            elif isinstance(part, AsyncPieces):
                async for piece in part.chunks():
                    yield piece
            else:
                for piece in cast(Content, part).chunks():
                    yield piece


def _length(parts: Iterable[Sendable]) -> int | None:
    total = 0
    for part in parts:
        length = len(part) if isinstance(part, bytes) else part.length
        if length is None:
            return None
        total += length
    return total


def _replayable(parts: Iterable[Sendable]) -> bool:
    return all(isinstance(part, bytes) or part.replayable for part in parts)


def joined(parts: Iterable[Sendable]) -> Sendable:
    """Bodies as one: bytes if all are, and of no great size."""
    found = tuple(parts)
    if any(isinstance(part, AsyncPieces) for part in found):
        return AsyncJoined(found)
    rest = cast(tuple[bytes | Content, ...], found)
    texts = [part for part in rest if isinstance(part, bytes)]
    if len(texts) == len(rest) and sum(map(len, texts)) <= _SMALL:
        return b"".join(texts)
    return Joined(rest)
