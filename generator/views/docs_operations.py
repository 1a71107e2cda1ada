"""Operations as sections of typewright's own pages, one page per group."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..calling import location_of
from ..emitted import Emitted, code_span, compose, in_cell, join, markdown_cell, markdown_line, markdown_text, ours
from ..ir import Body, Operation, Parameter, Part, Reply, Stream, Type, Unknown
from ..names import Names
from ..own_dialect import ANONYMOUS, BODY, HEADER, NONE, NOT_STATED, OR, PARAMETER, PART, REPLY, UNTIL, Fact, Label
from .docs_blocks import fact, facts, section, table, tables
from .docs_declarations import Links, identity, not_stated
from .docs_fields import Keyed, field_notes, field_table, sent_as, unstated_facts
from .docs_servers import server_tables


def group_name(group: Sequence[Emitted]) -> Emitted:
    """The dotted path of a resource."""
    return join(".", group)


def request_line(operation: Operation) -> str:
    """Method and path in one; empty where one of them is unknown or cannot be told from the other."""
    method, path = operation.method, operation.path
    if isinstance(method, Unknown) or isinstance(path, Unknown) or not method or " " in method:
        return ""
    return f"{method} {path}"


def operation_page(operations: Sequence[Operation], names: Names, links: Links) -> list[Emitted]:
    """The sections of a group's page."""
    group = group_name(names.groups[operations[0].key])
    return [compose("# {}", group), *(_section(operation, group, names, links) for operation in operations)]


def _section(operation: Operation, group: Emitted, names: Names, links: Links) -> Emitted:
    method = names.methods[operation.key]
    lines = [*_request(operation), *_more_facts(operation), *_origin(operation, group, method)]
    # The summary has a paragraph of its own, so that no backtick or asterisk in it finds its pair in another fact.
    summary = fact(Label.SUMMARY, markdown_line(operation.summary)) if operation.summary else ours("")
    blocks = [summary, facts(lines), markdown_text(operation.description)]
    unstated = unstated_facts(_keyed(operation))
    if operation.parameters:
        blocks.append(field_table(PARAMETER, operation.parameters, links.types, unstated, lambda row: _argument(row, operation, names)))
    blocks += tables(BODY, ((_body(body, links), _parts(body.parts)) for body in operation.bodies))
    blocks += tables(REPLY, ((_reply(reply, links), _headers(reply.headers, links, unstated)) for reply in operation.replies))
    blocks += server_tables(operation.servers)
    return section(compose("## {}", method), [*blocks, *field_notes(_keyed(operation))])


def _argument(row: Keyed, operation: Operation, names: Names) -> Emitted | None:
    """The keyword of a parameter."""
    return names.arguments.get((operation.key, location_of(row, operation), row.name.text)) if isinstance(row, Parameter) else None


def _keyed(operation: Operation) -> list[Parameter]:
    """The parameters, and the headers of all replies."""
    return [*operation.parameters, *(header for reply in operation.replies for header in reply.headers)]


def _request(operation: Operation) -> list[Emitted]:
    if line := request_line(operation):
        return [fact(Label.REQUEST, code_span(line))]
    lines = [fact(Label.REQUEST, ours(NOT_STATED))]
    for label, value in ((Label.METHOD, operation.method), (Label.PATH, operation.path)):
        if not isinstance(value, Unknown):
            lines.append(fact(label, code_span(value)))
    return lines


def _more_facts(operation: Operation) -> list[Emitted]:
    lines: list[Emitted] = []
    if operation.form_media_types:
        lines.append(fact(Label.FORM, join(", ", [code_span(name) for name in operation.form_media_types])))
    if not isinstance(operation.security, Unknown):
        lines.append(fact(Label.SECURITY, join(", ", [_schemes(names) for names in operation.security]) or ours(NONE)))
    if operation.deprecated:
        lines.append(fact(Label.DEPRECATED))
    if not isinstance(operation.id, Unknown):
        lines.append(fact(Label.ID, code_span(operation.id)))
    return [*lines, *not_stated(unstated_facts(_keyed(operation)))]


def _schemes(names: Sequence[str]) -> Emitted:
    """One way to be let in: every scheme that it takes."""
    return join(" + ", [code_span(name) for name in names]) or ours(ANONYMOUS)


def _origin(operation: Operation, group: Emitted, method: Emitted) -> list[Emitted]:
    lines = [] if operation.group == group else [fact(Label.GROUP, code_span(operation.group))]
    return [*lines, *identity((operation.name, method), (operation.key, f"{operation.group}.{operation.name}".lstrip(".")))]


def _body(body: Body, links: Links) -> list[Emitted]:
    presence = ours("") if isinstance(body.required, Unknown) else ours("required") if body.required else ours("optional")
    return [_known(body.media_type), links.types.cell(body.type), presence, markdown_cell(body.description)]


def _parts(parts: Sequence[Part]) -> Emitted:
    return table(PART, ([in_cell(code_span(part.name)), sent_as(part)] for part in parts)) if parts else ours("")


def _headers(headers: Sequence[Parameter], links: Links, unstated: Collection[Fact]) -> Emitted:
    return field_table(HEADER, headers, links.types, unstated, lambda _: None) if headers else ours("")


def _reply(reply: Reply, links: Links) -> list[Emitted]:
    kinds = [ours("error") if reply.error else ours("reply")]
    if reply.stream is not Stream.NONE:
        kinds.append(Emitted(reply.stream))
    if not isinstance(reply.media_type, Unknown):
        kinds.append(_known(reply.media_type))
    if reply.ends:
        *most, last = [code_span(end) for end in reply.ends]
        ends = compose("{} {} {}", join(", ", most), ours(OR), last) if most else last
        kinds.append(compose("{} {}", ours(UNTIL), in_cell(ends)))
    return [_known(reply.status), join(", ", kinds), _type(reply.type, links), markdown_cell(reply.description)]


def _type(type_: Type | None, links: Links) -> Emitted:
    return ours(NONE) if type_ is None else links.types.cell(type_)


def _known(text: str | Unknown) -> Emitted:
    return ours("") if isinstance(text, Unknown) else in_cell(code_span(text))
