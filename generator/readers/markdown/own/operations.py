"""Sections that describe an operation."""

from __future__ import annotations

from ....ir import UNKNOWN, Body, Operation, Parameter, Reply, Stream, Type, Unknown
from ....own_dialect import BODY, NONE, NOT_STATED, REPLY, Label
from ..blocks import Table
from ..tables import Columns, Layout, columns_of
from .cells import Reader
from .fields import PARAMETERS, read_parameters
from .sections import Piece, Section

_BODIES = Layout(BODY)
_REPLIES = Layout(REPLY)
_STREAMS = {stream.value: stream for stream in (Stream.EVENTS, Stream.LINES)}


def is_operation(section: Section) -> bool:
    """Whether a section describes an operation."""
    return Label.REQUEST in section.facts


def read_operation(reader: Reader, section: Section, group: str) -> Operation:
    """The operation of a section; ``group`` is the title of its page."""
    group = _name(reader, section, Label.GROUP, group)
    name = _name(reader, section, Label.NAME, section.title)
    method, path = _request(reader, section)
    parameters, bodies, replies = _tables(reader, section)
    summary = section.facts.get(Label.SUMMARY)
    form = section.facts.get(Label.FORM)
    return Operation(
        key=_name(reader, section, Label.KEY, f"{group}.{name}"),
        group=group,
        name=name,
        place=reader.findings.place(section.line),
        id=_known(reader, section, Label.ID),
        method=method,
        path=path,
        summary=reader.line(summary) if summary else "",
        description=section.prose,
        parameters=parameters,
        bodies=bodies,
        replies=replies,
        security=_security(reader, section),
        deprecated=Label.DEPRECATED in section.facts,
        form_media_types=reader.codes(form, "media types") if form else (),
    )


def _request(reader: Reader, section: Section) -> tuple[str | Unknown, str | Unknown]:
    piece = section.facts[Label.REQUEST]
    if piece.text == NOT_STATED:
        return _known(reader, section, Label.METHOD), _known(reader, section, Label.PATH)
    method, space, path = reader.code(piece, "a request").partition(" ")
    if not space:
        reader.bad("bad-request", piece, "a request has a method and a path")
    return method, path


def _tables(reader: Reader, section: Section) -> tuple[tuple[Parameter, ...], tuple[Body, ...], tuple[Reply, ...]]:
    parameters: tuple[Parameter, ...] | None = None
    bodies: tuple[Body, ...] | None = None
    replies: tuple[Reply, ...] | None = None
    unstated = reader.facts(section.facts.get(Label.NOT_STATED))
    for table in section.tables:
        if parameters is None and (columns := columns_of(table, PARAMETERS)) is not None:
            parameters = read_parameters(reader, table, columns, unstated, iter(section.notes))
        elif bodies is None and (columns := columns_of(table, _BODIES)) is not None:
            bodies = _bodies(reader, table, columns)
        elif replies is None and (columns := columns_of(table, _REPLIES)) is not None:
            replies = _replies(reader, table, columns)
        else:
            reader.no_table(table, section.title)
    return parameters or (), bodies or (), replies or ()


def _bodies(reader: Reader, table: Table, columns: Columns) -> tuple[Body, ...]:
    bodies: list[Body] = []
    for row in table.rows:
        if not reader.has_cells(row, table):
            continue
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


def _replies(reader: Reader, table: Table, columns: Columns) -> tuple[Reply, ...]:
    replies: list[Reply] = []
    for row in table.rows:
        if not reader.has_cells(row, table):
            continue
        status = _cell(reader, reader.cell(row, columns, "Status"))
        reader.findings.settle_row(row, str(status or "reply"))
        error, stream, media_type = _kind(reader, reader.cell(row, columns, "Reply"))
        type_ = _reply_type(reader, reader.cell(row, columns, "Type"))
        description = reader.line(reader.cell(row, columns, "Description"))
        replies.append(Reply(type_, reader.findings.place(row.line), status, media_type, stream, error, description))
    return tuple(replies)


def _kind(reader: Reader, piece: Piece) -> tuple[bool, Stream, str | Unknown]:
    """Whether it is an error, how it arrives, and its media type: ``reply, events, `text/event-stream```."""
    words, tick, span = piece.text.partition("`")
    first, *more = words.removesuffix(", ").split(", ")
    if first not in ("reply", "error") or len(more) > 1 or not all(word in _STREAMS for word in more):
        reader.bad("bad-reply", piece, "this is reply or error, then events or lines for a stream, then the media type")
    start = len(words)
    media_type = reader.code(Piece(tick + span, piece.line, piece.column + start), "a media type") if tick else UNKNOWN
    return first == "error", _STREAMS.get(more[0], Stream.NONE) if more else Stream.NONE, media_type


def _reply_type(reader: Reader, piece: Piece) -> Type | None:
    return None if piece.text == NONE else reader.type(piece)


def _cell(reader: Reader, piece: Piece) -> str | Unknown:
    return reader.code(piece, "this") if piece.text else UNKNOWN


def _security(reader: Reader, section: Section) -> tuple[str, ...] | Unknown:
    piece = section.facts.get(Label.SECURITY)
    if piece is None:
        return UNKNOWN
    return () if piece.text == NONE else reader.codes(piece, "security schemes")


def _name(reader: Reader, section: Section, label: Label, shown: str) -> str:
    piece = section.facts.get(label)
    return shown if piece is None else reader.code(piece, "a name")


def _known(reader: Reader, section: Section, label: Label) -> str | Unknown:
    piece = section.facts.get(label)
    return UNKNOWN if piece is None else reader.code(piece, "this")
