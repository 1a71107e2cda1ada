"""Rows of tables of bodies and replies, and of what belongs to one of them: the parts of a body."""

from __future__ import annotations

import re

from ....ir import UNKNOWN, Body, Part, Reply, Stream, Type, Unknown
from ....own_dialect import NONE, OR, SENT_AS, UNTIL
from ..blocks import Table
from ..tables import Columns
from .cells import Reader
from .sections import Piece
from .sending import read_sending

_STREAMS = {stream.value: stream for stream in (Stream.EVENTS, Stream.LINES)}
_KIND = re.compile(rf"(reply|error)(?:, ({'|'.join(_STREAMS)}))?(?:, (`[^`]*`))?(?:, {UNTIL} (`[^`]*`(?:, `[^`]*`)*(?: {OR} `[^`]*`)?))?\Z")


def read_bodies(reader: Reader, table: Table, columns: Columns) -> tuple[Body, ...]:
    """The bodies of a table, without parts."""
    bodies: list[Body] = []
    for row in reader.rows(table):
        presence = reader.cell(row, columns, "Presence")
        if presence.text not in ("", "required", "optional"):
            reader.bad("bad-presence", presence, f"{presence.text!r} is none of required, optional")
        media_type = _cell(reader, reader.cell(row, columns, "Body"))
        reader.findings.settle_row(row, str(media_type or "body"))
        required = UNKNOWN if not presence.text else presence.text == "required"
        description = reader.line(reader.cell(row, columns, "Description"))
        type_ = reader.type(reader.cell(row, columns, "Type"))
        bodies.append(Body(type_, reader.findings.place(row.line), media_type, required, description))
    return tuple(bodies)


def read_parts(reader: Reader, table: Table, columns: Columns) -> tuple[Part, ...]:
    """The parts of the body above their table."""
    parts: list[Part] = []
    for row in reader.rows(table):
        name = reader.code(reader.cell(row, columns, "Part"), "the name of a part")
        if reader.is_repeated(row, name, {part.name for part in parts}):
            continue
        reader.findings.settle_row(row, name)
        sending = read_sending(reader, reader.cell(row, columns, SENT_AS))
        parts.append(Part(name, sending.media_type, sending.style, sending.explode))
    return tuple(parts)


def read_replies(reader: Reader, table: Table, columns: Columns) -> tuple[Reply, ...]:
    """The replies of a table, without headers."""
    replies: list[Reply] = []
    for row in reader.rows(table):
        status = _cell(reader, reader.cell(row, columns, "Status"))
        reader.findings.settle_row(row, str(status or "reply"))
        error, stream, media_type, ends = _kind(reader, reader.cell(row, columns, "Reply"))
        type_ = _type(reader, reader.cell(row, columns, "Type"))
        description = reader.line(reader.cell(row, columns, "Description"))
        place = reader.findings.place(row.line)
        replies.append(Reply(type_, place, status, media_type, stream, error, description, ends=ends))
    return tuple(replies)


def _kind(reader: Reader, piece: Piece) -> tuple[bool, Stream, str | Unknown, tuple[str, ...]]:
    """Whether it is an error, how it arrives, its media type and its ends: ``"reply, events, `text/event-stream`, until `[DONE]`"``."""
    found = _KIND.match(piece.text)
    if found is None:
        message = f"this is reply or error, then events or lines for a stream, then the media type, then {UNTIL} and what ends the stream"
        reader.bad("bad-reply", piece, message)
        return False, Stream.NONE, UNKNOWN, ()
    word, stream, media_type, ends = found.groups()
    return (
        word == "error",
        _STREAMS.get(stream, Stream.NONE),
        _cell(reader, Piece(media_type or "", piece.line, piece.column + found.start(3))),
        reader.spans(Piece(ends or "", piece.line, piece.column + found.start(4)), "the end of a stream"),
    )


def _type(reader: Reader, piece: Piece) -> Type | None:
    return None if piece.text == NONE else reader.type(piece)


def _cell(reader: Reader, piece: Piece) -> str | Unknown:
    return reader.code(piece, "this") if piece.text else UNKNOWN
