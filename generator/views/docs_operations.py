"""Operations as sections of typewright's own pages, one page per group."""

from __future__ import annotations

from collections.abc import Sequence

from ..emitted import Emitted, code_span, compose, in_cell, join, markdown_cell, markdown_line, markdown_text, ours
from ..ir import Body, Operation, Reply, Stream, Type, Unknown
from ..names import Names
from ..own_dialect import BODY, NONE, NOT_STATED, REPLY, Label
from .docs_blocks import fact, facts, section, table
from .docs_declarations import Links, identity, not_stated
from .docs_fields import field_notes, field_table, unstated_facts


def group_name(group: Sequence[Emitted]) -> Emitted:
    """The dotted path of a resource; that of operations without a group is the client's own."""
    return join(".", group) or ours("client")


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
    attributes = names.attributes
    # The summary has a paragraph of its own, so that no backtick or asterisk in it finds its pair in another fact.
    summary = fact(Label.SUMMARY, markdown_line(operation.summary)) if operation.summary else ours("")
    blocks = [summary, facts(lines), markdown_text(operation.description)]
    if operation.parameters:
        blocks.append(field_table(operation.parameters, links.types, lambda wire: attributes.get((operation.key, wire))))
    if operation.bodies:
        blocks.append(table(BODY, [_body(body, links) for body in operation.bodies]))
    if operation.replies:
        blocks.append(table(REPLY, [_reply(reply, links) for reply in operation.replies]))
    return section(compose("## {}", method), [*blocks, *field_notes(operation.parameters)])


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
        lines.append(fact(Label.SECURITY, join(", ", [code_span(name) for name in operation.security]) or ours(NONE)))
    if operation.deprecated:
        lines.append(fact(Label.DEPRECATED))
    if not isinstance(operation.id, Unknown):
        lines.append(fact(Label.ID, code_span(operation.id)))
    return [*lines, *not_stated(unstated_facts(operation.parameters))]


def _origin(operation: Operation, group: Emitted, method: Emitted) -> list[Emitted]:
    lines = [] if operation.group == group else [fact(Label.GROUP, code_span(operation.group))]
    return [*lines, *identity((operation.name, method), (operation.key, f"{operation.group}.{operation.name}"))]


def _body(body: Body, links: Links) -> list[Emitted]:
    presence = ours("") if isinstance(body.required, Unknown) else ours("required") if body.required else ours("optional")
    return [_known(body.media_type), links.types.cell(body.type), presence, markdown_cell(body.description)]


def _reply(reply: Reply, links: Links) -> list[Emitted]:
    kinds = [ours("error") if reply.error else ours("reply")]
    if reply.stream is not Stream.NONE:
        kinds.append(Emitted(reply.stream))
    if not isinstance(reply.media_type, Unknown):
        kinds.append(_known(reply.media_type))
    return [_known(reply.status), join(", ", kinds), _type(reply.type, links), markdown_cell(reply.description)]


def _type(type_: Type | None, links: Links) -> Emitted:
    return ours(NONE) if type_ is None else links.types.cell(type_)


def _known(text: str | Unknown) -> Emitted:
    return ours("") if isinstance(text, Unknown) else in_cell(code_span(text))
