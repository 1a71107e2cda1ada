"""The parameters of operations, and the headers of replies (OpenAPI 3.1, sections 4.8.12 and 4.8.21)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...casing import words
from ...diagnostics import Severity
from ...ir import UNKNOWN, Json, Kind, Location, Parameter, Presence, Scalar, WireName
from ...places import Place
from .calls import Call
from .context import Context
from .homes import Home, SchemaFacts
from .media_types import bare
from .nodes import Array, Mark, Node, Object, json_of

_LOCATIONS: Mapping[str, Location] = {
    "path": Location.PATH,
    "query": Location.QUERY,
    "querystring": Location.QUERY,
    "header": Location.HEADER,
    "cookie": Location.COOKIE,
}
_OF_THE_MESSAGE = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that are ignored: the body, the replies and the security schemes tell them."""
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


def parameters_of(context: Context, call: Call, home: Home) -> tuple[Parameter, ...]:
    """The parameters of a call: those of its path item, each replaced by one of its own with the same name and location."""
    found: dict[tuple[str, Location], Parameter] = {}
    for holder in (call.item, call.node):
        listed = context.array(holder, "parameters")
        for node in listed.items if listed else ():
            parameter = _parameter(context, node, home)
            if parameter is not None and isinstance(parameter.location, Location):
                found[parameter.name.text, parameter.location] = parameter
    return tuple(_of_the_path(context, call, list(found.values())))


def headers_of(context: Context, response: Object, home: Home) -> tuple[Parameter, ...]:
    """The headers of a reply; its content type is not one of them."""
    found: list[Parameter] = []
    for name, node, mark in context.members(context.object(response, "headers")):
        header = context.resolved(node, "a header")
        if header is not None and name.lower() != "content-type":
            found.append(_read(context, header, name, Location.HEADER, context.home(node, home.at(name)), mark))
    return tuple(found)


def _parameter(context: Context, node: Node, home: Home) -> Parameter | None:
    found = context.resolved(node, "a parameter")
    if found is None:
        return None
    name, where = context.text(found, "name"), context.text(found, "in")
    location = _LOCATIONS.get(where)
    if not name or location is None:
        said = f"it is in {where!r}" if name else "it has no name"
        hint = "keys of a body stand in the schema of requestBody"
        context.wrong(f"a parameter has to have a name, and to be in path, query, header or cookie; {said}", found.mark, hint=hint)
        return None
    if location is Location.HEADER and name.lower() in _OF_THE_MESSAGE:
        message = f"the header {name} is no parameter: the body, the replies and the security schemes tell it"
        context.findings.report("ignored-header", message, found.mark, severity=Severity.NOTE)
        return None
    read = _read(context, found, name, location, context.home(node, home.at(name)), found.mark)
    return _query_string(context, read, found.mark) if where == "querystring" else read


def _read(context: Context, found: Object, name: str, location: Location, home: Home, mark: Mark) -> Parameter:
    """A parameter or header. What it says itself goes before what its schema says."""
    media_type, schema = _schema(context, found)
    facts = SchemaFacts(Scalar(Kind.STRING)) if schema is None else context.schemas.read(schema, home)
    required = location is Location.PATH or context.flag(found, "required") is True
    explode = context.flag(found, "explode")
    if context.flag(found, "allowReserved"):
        message = f"that reserved characters of {name!r} are sent as they are is not expressed: they are escaped"
        context.findings.report("reserved-characters", message, found.mark)
    return Parameter(
        WireName(name),
        facts.type,
        Presence.REQUIRED if required else Presence.OPTIONAL,
        Place(*mark),
        location,
        facts.nullable,
        facts.default,
        context.text(found, "description") or facts.description,
        tuple(_examples(context, found)) or facts.examples,
        context.flag(found, "deprecated") is True or facts.deprecated,
        facts.constraints,
        context.text(found, "style"),
        UNKNOWN if explode is None else explode,
        media_type,
    )


def _schema(context: Context, found: Object) -> tuple[str, Node | None]:
    """The media type that a value is written in, if it is a document of its own, and its schema."""
    schema = found.entries.get("schema")
    if schema is not None:
        return "", schema
    for media_type, node, _ in context.members(context.object(found, "content")):
        content = context.resolved(node, "a media type")
        return media_type, content.entries.get("schema") if content else None
    return "", None


def _examples(context: Context, found: Object) -> Iterator[Json]:
    if (single := found.entries.get("example")) is not None:
        yield json_of(single)
    listed = found.entries.get("examples")
    if isinstance(listed, Array):
        yield from map(json_of, listed.items)
    elif isinstance(listed, Object):
        for _, node, _ in context.members(listed):
            example = context.resolved(node, "an example")
            value = example and (example.entries.get("value") or example.entries.get("dataValue"))
            if value is not None:
                yield json_of(value)


def _query_string(context: Context, read: Parameter, mark: Mark) -> Parameter:
    """A parameter that is the whole query (3.2): a form's keys are keys of the query, which is what the style says."""
    if bare(read.media_type) == "application/x-www-form-urlencoded":
        return replace(read, style="form", explode=True, media_type="")
    message = f"a query that is a document of its own is not expressed: {read.name.text!r} is sent below its name"
    context.findings.report("query-string", message, mark)
    return read


def _of_the_path(context: Context, call: Call, found: list[Parameter]) -> Iterator[Parameter]:
    """The parameters with exactly one for each placeholder of the path."""
    places = dict.fromkeys(_PLACEHOLDER.findall(call.path))
    declared = {each.name.text for each in found if each.location is Location.PATH}
    free = [name for name in places if name not in declared]
    for each in found:
        if each.location is not Location.PATH or each.name.text in places:
            yield each
        elif (meant := next((name for name in free if _folded(name) == _folded(each.name.text)), None)) is not None:
            free.remove(meant)
            _report(context, f"the path spells {each.name.text!r} as {meant!r}", each.place)
            yield replace(each, name=WireName(meant))
        else:
            _report(context, f"{each.name.text!r} is in no place of the path {call.path}; it is left out", each.place)
    for name in free:
        _report(context, f"{name!r} of the path {call.path} is no parameter; it is read as a text", Place(*call.mark))
        yield Parameter(WireName(name), Scalar(Kind.STRING), Presence.REQUIRED, Place(*call.mark), Location.PATH)


def _folded(name: str) -> str:
    return "".join(words(name)).lower()


def _report(context: Context, message: str, place: Place) -> None:
    hint = "each placeholder of a path has a parameter of its name"
    context.findings.report("path-parameter", message, Mark(place.path, place.line, place.column), hint=hint)
