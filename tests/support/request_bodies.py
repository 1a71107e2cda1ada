"""Bodies of calls, encoded and read back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from typing import Any

import pytest

from generator.runtime.client.bodies import Encoded, encode_body
from generator.runtime.client.calls import Body, Operation, Parameter
from generator.runtime.client.contents import AsyncPieces
from generator.runtime.client.errors import RequestError
from generator.runtime.client.joined import AsyncJoined
from generator.runtime.unset import UNSET


def encoded(bodies: Body | tuple[Body, ...], given: Any = UNSET, /, **arguments: Any) -> Encoded:
    """The body of a call whose parts are parted by ``b``; the argument ``id`` is a parameter."""
    bodies = bodies if isinstance(bodies, tuple) else (bodies,)
    return encode_body(Operation("things.make", "POST", "/x", (Parameter("id", "path"),), bodies), given, arguments, boundary="b")


def sent(result: Encoded) -> bytes:
    """All bytes of a body; what it says of its length is true."""
    body = result.body
    if body is None or isinstance(body, bytes):
        return body or b""
    pieces = asyncio.run(_gathered(body)) if isinstance(body, AsyncJoined | AsyncPieces) else [*_chunks(body)]
    found = b"".join(pieces)
    assert body.length in (None, len(found))
    return found


def _chunks(body: Any) -> Iterator[bytes]:
    for piece in body.chunks():
        assert isinstance(piece, bytes) and piece
        yield piece


async def _gathered(body: AsyncJoined | AsyncPieces) -> list[bytes]:
    return [piece async for piece in body.chunks()]


def body_refused(bodies: Body | tuple[Body, ...], given: Any = UNSET, /, **arguments: Any) -> str:
    """Why a body is refused; the error does not show what led to it."""
    with pytest.raises(RequestError) as caught:
        encoded(bodies, given, **arguments)
    assert caught.value.__context__ is None
    return caught.value.message


@dataclass(frozen=True)
class Field:
    """One part as the parser of the standard library's email package reads it."""

    name: str
    content: bytes
    media_type: str | None = None
    filename: str | None = None


def parsed(result: Encoded) -> list[Field]:
    """All parts of a body."""
    head = f"Content-Type: {result.media_type}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + sent(result))
    assert message.is_multipart() and not message.defects, "no parts were found"
    parts: Any = message.get_payload()
    return [_field(part) for part in parts]


def _field(part: Message) -> Field:
    raw = {name: value.encode("utf-8", "surrogateescape").decode() for name, value in part.raw_items()}
    kind, *names = raw["Content-Disposition"].split("; ")
    texts = {name: text[1:-1] for name, _, text in (each.partition("=") for each in names)}
    content = part.get_payload(decode=True)
    assert kind == "form-data" and isinstance(content, bytes)
    return Field(texts["name"], content, raw.get("Content-Type"), texts.get("filename"))
