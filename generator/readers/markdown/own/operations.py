"""Sections that describe an operation."""

from __future__ import annotations

import re

from ....ir import UNKNOWN, Operation, Unknown
from ....own_dialect import ANONYMOUS, NONE, NOT_STATED, Label
from .cells import Reader
from .sections import Piece, Section
from .tables import read_tables

_WAY = re.compile(rf"{ANONYMOUS}|`[^`]*`(?: \+ `[^`]*`)*")
_WAYS = re.compile(rf"(?:{_WAY.pattern})(?:, (?:{_WAY.pattern}))*\Z")


def is_operation(section: Section) -> bool:
    """Whether a section describes an operation."""
    return Label.REQUEST in section.facts


def read_operation(reader: Reader, section: Section, group: str) -> Operation:
    """The operation of a section; ``group`` is the title of its page."""
    group = _name(reader, section, Label.GROUP, group)
    name = _name(reader, section, Label.NAME, section.title)
    method, path = _request(reader, section)
    tables = read_tables(reader, section)
    summary = section.facts.get(Label.SUMMARY)
    form = section.facts.get(Label.FORM)
    return Operation(
        key=_name(reader, section, Label.KEY, f"{group}.{name}".lstrip(".")),
        group=group,
        name=name,
        place=reader.findings.place(section.line),
        id=_known(reader, section, Label.ID),
        method=method,
        path=path,
        summary=reader.line(summary) if summary else "",
        description=section.prose,
        parameters=tables.parameters,
        bodies=tables.bodies,
        replies=tables.replies,
        security=_security(reader, section),
        deprecated=Label.DEPRECATED in section.facts,
        servers=tables.servers,
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


def _security(reader: Reader, section: Section) -> tuple[tuple[str, ...], ...] | Unknown:
    """The ways to be let in, with commas between them; a way that takes several schemes joins them by ``+``."""
    piece = section.facts.get(Label.SECURITY)
    if piece is None:
        return UNKNOWN
    if piece.text == NONE:
        return ()
    if not _WAYS.match(piece.text):
        reader.bad("bad-security", piece, f"schemes stand in backticks, with commas between ways to be let in; {ANONYMOUS} is one without")
        return UNKNOWN
    ways = [Piece(found[0], piece.line, piece.column + found.start()) for found in _WAY.finditer(piece.text)]
    return tuple(() if way.text == ANONYMOUS else reader.spans(way, "a security scheme") for way in ways)


def _name(reader: Reader, section: Section, label: Label, shown: str) -> str:
    piece = section.facts.get(label)
    return shown if piece is None else reader.code(piece, "a name")


def _known(reader: Reader, section: Section, label: Label) -> str | Unknown:
    piece = section.facts.get(label)
    return UNKNOWN if piece is None else reader.code(piece, "this")
