"""``provider.toml`` → :class:`Configuration`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from ..diagnostics import BadInput, Diagnostic, Severity
from ..load_text import read_text
from ..places import Place
from ..readers.registry import dialect_names
from .facts import ClientFacts, Configuration, DeclarationFact, FieldFact, OperationFact, ReplyFact, SchemeFact, Source, Text, Upstream
from .tables import CODE, Document, Table

FILE_NAME = "provider.toml"
_SCHEME = re.compile(r"bearer|basic|oauth2|(?:header|query|cookie):[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_ARRAYS = ("brackets",)
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
_SYNTAX_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


def read_configuration(folder: Path, shown: str) -> Configuration:
    """Read the ``provider.toml`` of a provider's folder; ``shown`` is how messages call that folder.

    Raises :class:`BadInput` with every mistake: bad TOML, an unknown key, a value of the wrong type, a source that is not there.
    """
    shown_file = f"{shown}/{FILE_NAME}"
    document, root = _parsed(read_text(folder / FILE_NAME, shown_file), shown_file)
    root.allow("title", "summary", "sources", "client", "declarations", "operations", "skips").require("title", "sources")
    configuration = Configuration(
        name=folder.name,
        title=root.plain("title"),
        summary=root.plain("summary"),
        sources=tuple(_sources(root, folder, shown)),
        client=_client(root.table("client")),
        declarations=tuple(_declaration(name, table) for name, table in root.entries("declarations")),
        operations=tuple(_operation(name, table) for name, table in root.entries("operations")),
        skips=root.texts("skips"),
    )
    if document.problems:
        raise BadInput(*sorted(document.problems, key=lambda problem: (problem.place or Place(shown_file), problem.message)))
    return configuration


def _parsed(text: str, shown: str) -> tuple[Document, Table]:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(_syntax_error(str(error), text, shown)) from None
    except RecursionError:
        raise BadInput(Diagnostic(Severity.ERROR, CODE, "brackets are nested too deeply", Place(shown))) from None
    document = Document(shown, text)
    return document, Table(document, (), values)


def _syntax_error(message: str, text: str, shown: str) -> Diagnostic:
    lines = text.split("\n")
    found = _SYNTAX_POSITION.search(message)
    line, column = (int(found[1]), int(found[2])) if found and found[1] else (len(lines), len(lines[-1]) + 1)
    reason = _SYNTAX_POSITION.sub("", message)
    return Diagnostic(
        Severity.ERROR, CODE, f"this is not TOML: {reason[:1].lower()}{reason[1:]}", Place(shown, line, column), lines[line - 1]
    )


def _sources(root: Table, folder: Path, shown: str) -> Iterator[Source]:
    for table in root.tables("sources"):
        table.allow("path", "dialect", "upstream").require("path")
        upstream = table.table("upstream").allow("repository", "path", "commit")
        path, dialect = table.text("path"), table.text("dialect")
        if dialect and dialect.text not in dialect_names():
            hint = f"the dialects are {', '.join(dialect_names())}"
            table.document.complain((*table.path, "dialect"), f"there is no dialect {dialect.text!r}", hint, at_value=True)
        if path is None:
            continue
        location = folder / path.text
        if Path(path.text).is_absolute() or ".." in Path(path.text).parts:
            table.document.complain(
                (*table.path, "path"), "a source lies beside its provider.toml", "give a path below that folder", at_value=True
            )
        elif not location.exists():
            table.document.complain((*table.path, "path"), f"there is no {path.text!r} beside this file", at_value=True)
        yield Source(
            path,
            location,
            f"{shown}/{path.text}",
            dialect,
            Upstream(upstream.plain("repository"), upstream.plain("path"), upstream.plain("commit")),
        )


def _client(table: Table) -> ClientFacts:
    table.allow("servers", "environment", "security", "arrays", "idempotency_header")
    schemes: list[SchemeFact] = []
    for name, scheme in table.entries("security"):
        scheme.allow("scheme").require("scheme")
        if (kind := scheme.text("scheme")) is None:
            continue
        if not _SCHEME.fullmatch(kind.text):
            hint = "one of bearer, basic, oauth2, header:NAME, query:NAME, cookie:NAME"
            table.document.complain((*scheme.path, "scheme"), f"{kind.text!r} is no security scheme", hint, at_value=True)
        schemes.append(SchemeFact(name, kind))
    arrays, header = table.plain("arrays"), table.text("idempotency_header")
    if arrays not in ("", *_ARRAYS):
        hint = f"known here: {', '.join(_ARRAYS)}; leave it out for lists and objects as OpenAPI has them"
        table.document.complain((*table.path, "arrays"), f"{arrays!r} is no spelling of arrays", hint, at_value=True)
    if header and not _HEADER.fullmatch(header.text):
        table.document.complain((*table.path, "idempotency_header"), f"{header.text!r} is no name of a header", at_value=True)
    return ClientFacts(table.texts("servers"), table.plain("environment"), tuple(schemes), arrays, header)


def _declaration(name: Text, table: Table) -> DeclarationFact:
    table.allow("type", "discriminator", "description", "fields")
    return DeclarationFact(
        name,
        table.text("type"),
        table.text("discriminator"),
        table.plain("description"),
        tuple(_field(key, inner) for key, inner in table.entries("fields")),
    )


def _field(name: Text, table: Table) -> FieldFact:
    table.allow("type", "required", "nullable", "default", "wire", "description")
    return FieldFact(
        name,
        type=table.text("type"),
        wire=table.text("wire"),
        required=table.flag("required"),
        nullable=table.flag("nullable"),
        default=table.json("default"),
        description=table.plain("description"),
    )


def _operation(name: Text, table: Table) -> OperationFact:
    table.allow("group", "name", "stream", "ends", "replies", "errors", "parameters")
    return OperationFact(
        name,
        group=table.text("group"),
        method_name=table.text("name"),
        stream=table.text("stream"),
        ends=table.texts("ends"),
        replies=tuple(_replies(table, "replies")),
        errors=tuple(_replies(table, "errors")),
        parameters=tuple(_field(key, inner) for key, inner in table.entries("parameters")),
    )


def _replies(table: Table, key: str) -> Iterator[ReplyFact]:
    for status, expression in table.strings(key):
        if not _STATUS.fullmatch(status.text):
            hint = "a status is 404, 4XX or default"
            table.document.complain((*table.path, key, status.text), f"{status.text!r} is no status", hint)
        yield ReplyFact(status, expression)
