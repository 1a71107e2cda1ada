"""Pages of operations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....diagnostics import Severity
from ....ir import UNKNOWN, Anything, Body, Location, Operation, Parameter, Presence, Reply, Stream, Unknown, WireName
from ....ledger import State
from ..blocks import Paragraph, Row, Table
from .dialect import BODY_NAMES, EVENTS, FORMS, NO_REPLY, VOCABULARY, Form, form_of
from .facts import Facts, read_facts, repeated
from .names import placeholder_name, placeholders, wire_name
from .pages import Page, Source
from .rows import parameter_row, plain
from .sections import Method, Section, check_sections, methods_of, sections_of

# A whole body is printed with a link to its model's page; a query parameter's link leads nowhere, or to String.md.
_WHOLE = re.compile(r"\[\*\*(?:Vec<)?(?:models::)?(\w+)>?\*\*\]\(\w+\.md\)")
_SCHEME = re.compile(r"\[([^\[\]]+)\]\([^()]*\)")
_BODY_HINT = "the body is the parameter that links to the page of its model, or has the name body"


def read_operations(page: Page, source: Source) -> tuple[Operation, ...]:
    """The operations of a page, in the order of their sections. Their keys are their names, not yet unique."""
    methods = methods_of(page)
    sections = sections_of(page, methods)
    check_sections(page, methods, sections)
    page.findings.settle_page(page.name)
    group = page.name.removesuffix("Api") or page.name
    found = [_operation(page, source, group, section, methods.get(section.name)) for section in _once(page, sections)]
    described = {section.name for section in sections}
    listed = [_only_listed(page, group, method) for method in methods.values() if method.name not in described]
    for method in methods.values():
        state = (State.EMITTED, "") if method.name in described else (State.DEGRADED, "no section")
        page.findings.settle_row(method.row, method.name, *state)
    return (*found, *listed)


def _once(page: Page, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    first: dict[str, Section] = {}
    for section in sections:
        if first.setdefault(section.name, section) is not section:
            message = f"{section.name} stands in line {first[section.name].line} already"
            page.findings.report("repeated-name", message, section.line, 4, len(section.name), hint="remove one of the two sections")
    return tuple(first.values())


def _only_listed(page: Page, group: str, method: Method) -> Operation:
    place = page.findings.place(method.row.line)
    return Operation(method.name, group, method.name, place, method=method.verb, path=method.path, summary=method.summary)


def _operation(page: Page, source: Source, group: str, section: Section, method: Method | None) -> Operation:
    path = method.path if method else ""
    parameters, bodies, form_media = _inputs(page, source, section, placeholders(path))
    description = plain(section.description)
    summary = method.summary if method else ""
    return Operation(
        section.name,
        group,
        section.name,
        page.findings.place(section.line),
        method=method.verb if method else UNKNOWN,
        path=path or UNKNOWN,
        summary=summary,
        description=description if description != summary else "",
        parameters=parameters,
        bodies=bodies,
        replies=_replies(page, source, section),
        security=_security(section),
        form_media_types=form_media,
    )


def _inputs(
    page: Page, source: Source, section: Section, path_names: tuple[str, ...]
) -> tuple[tuple[Parameter, ...], tuple[Body, ...], tuple[str, ...]]:
    """The parameters, the bodies, and the media types of a body whose keys are parameters."""
    media = section.header("Content-Type")
    flat = any(media_type in FORMS for media_type in media)
    parameters: dict[tuple[str, Location], Parameter] = {}
    bodies: tuple[Body, ...] = ()
    for row in _parameter_rows(section):
        facts = read_facts(page, source, row, parameter_row(row))
        if facts is None:
            continue
        path_name = placeholder_name(facts.printed, path_names)
        if path_name is None and not flat and not bodies and _is_whole(facts):
            bodies = _bodies(facts, media)
            continue
        location = Location.PATH if path_name else Location.BODY if flat else Location.QUERY
        parameter = _parameter(facts, path_name or wire_name(facts.printed, camel=source.camel), location)
        key = (parameter.name.text, location)
        if parameters.setdefault(key, parameter) is not parameter:
            repeated(page.findings, row, parameter.name.text, parameters[key].place)
    if media and not flat and not bodies:
        message = f"{section.name} takes {media[0]}, but no parameter is its body"
        page.findings.report("no-body", message, section.line, 4, len(section.name), hint=_BODY_HINT, severity=Severity.WARNING)
    return tuple(parameters.values()), bodies, media if flat else ()


def _parameter_rows(section: Section) -> Iterator[Row]:
    for block in section.parts.get("Parameters", ()):
        if isinstance(block, Table) and form_of(block) is Form.PARAMETERS:
            yield from block.rows


def _is_whole(facts: Facts) -> bool:
    if facts.printed in BODY_NAMES:
        return True
    found = _WHOLE.search(facts.cell)
    return found is not None and found[1] not in VOCABULARY.words


def _bodies(facts: Facts, media: tuple[str, ...]) -> tuple[Body, ...]:
    required = facts.presence is Presence.REQUIRED
    return tuple(Body(facts.type, facts.place, media_type, required, facts.description) for media_type in media or (UNKNOWN,))


def _parameter(facts: Facts, name: WireName, location: Location) -> Parameter:
    return Parameter(name, facts.type, facts.presence, facts.place, location, facts.nullable, facts.default, facts.description)


def _replies(page: Page, source: Source, section: Section) -> tuple[Reply, ...]:
    """The reply that a section prints, and beside it the stream that its ``Accept`` header offers, whose events it does not print."""
    printed = next((block for block in section.parts.get("Return type", ()) if isinstance(block, Paragraph)), None)
    if printed is None:
        return ()
    place = page.findings.place(printed.line)
    text = printed.text.strip()
    if text == NO_REPLY:
        return (Reply(None, place),)
    meaning = source.types.read_text(page.findings, text, printed.line, 1)
    accepted = section.header("Accept")
    whole = tuple(media_type for media_type in accepted if media_type != EVENTS)
    replies: list[Reply] = []
    if whole or not accepted:
        replies.append(Reply(meaning.type, place, media_type=whole[0] if whole else UNKNOWN))
    if len(accepted) > len(whole):
        replies.append(Reply(Anything() if whole else meaning.type, place, media_type=EVENTS, stream=Stream.EVENTS))
    if len(whole) > 1:
        message = f"{section.name} may also answer {', '.join(whole[1:])}: the type of that is not printed"
        hint = "the printed type is that of the first media type"
        page.findings.report("other-media-types", message, printed.line, 1, len(text), hint=hint, severity=Severity.NOTE)
    return tuple(replies)


def _security(section: Section) -> tuple[tuple[str, ...], ...] | Unknown:
    """Each scheme that is listed is taken for a way of its own; pages list those of all ways in one line."""
    for block in section.parts.get("Authorization", ()):
        if isinstance(block, Paragraph):
            return tuple((name,) for name in _SCHEME.findall(block.text))
    return UNKNOWN
