"""What travels in a request or a reply: its media types, and what they say of the values (OpenAPI 3.1, section 4.8.14)."""

from __future__ import annotations

from typing import NamedTuple

from ...diagnostics import Severity
from ...ir import Anything, Kind, ListOf, Nullable, OneOfValues, Scalar, Stream, Type
from .context import Context
from .homes import Home
from .nodes import Mark, Node, Object, json_of
from .primitives import json_types

_LINES = frozenset("jsonl x-jsonl jsonlines x-jsonlines ndjson x-ndjson json-seq geo+json-seq".split())
_BINARY = ("image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip", "application/gzip")
_TEXTS = ("+xml", "/xml", "+yaml", "/yaml", "/x-yaml")
_WORDS = frozenset({Kind.STRING, Kind.TEXT, Kind.BYTES, Kind.DATE, Kind.DATE_TIME})


class Content(NamedTuple):
    """One media type object. ``home`` is that of what stands inline in it."""

    media_type: str
    stream: Stream
    node: Object
    home: Home
    mark: Mark


def contents_of(context: Context, holder: Object, values: Home, pieces: Home) -> tuple[Content, ...]:
    """The media types of a body or a reply. What stands inline is called after ``values``, and in a stream after ``pieces``.

    That is so in JSON, or else in the first media type; where another one has another schema, its own name comes behind that. Copies of a
    schema are one.
    """
    homes = {Stream.NONE: values, Stream.EVENTS: pieces.at("Event"), Stream.LINES: pieces.at("Line")}
    found: list[Content] = []
    for media_type, node, mark in context.members(context.object(holder, "content")):
        content = context.resolved(node, "a media type")
        if content is not None:
            stream = stream_of(media_type)
            found.append(Content(media_type, stream, content, homes[stream], mark))
    inline = [each for each in found if _is_inline(each.node)]
    if len(inline) < 2:
        return tuple(found)
    first: dict[tuple[Stream, str], Content] = {}
    named: set[Stream] = set()
    for each in sorted(inline, key=lambda each: not is_json(each.media_type)):
        own = each.home.at(_suffix(each.media_type)) if each.stream in named else each.home
        if first.setdefault(_identity(each), each._replace(home=own)).home is own:
            named.add(each.stream)
    return tuple(_like(each, first[_identity(each)]) if each in inline else each for each in found)


def _identity(content: Content) -> tuple[Stream, str]:
    return content.stream, json_of(content.node.entries["schema"]).text


def _like(content: Content, first: Content) -> Content:
    """The content with the schema and the home of the one whose copy it is."""
    node = Object({**content.node.entries, "schema": first.node.entries["schema"]}, content.node.keys, content.node.mark)
    return content._replace(node=node, home=first.home)


def _is_inline(content: Object) -> bool:
    schema = content.entries.get("schema")
    return isinstance(schema, Object) and "$ref" not in schema.entries


def bare(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def stream_of(media_type: str) -> Stream:
    """How values of a media type arrive."""
    name = bare(media_type)
    if name == "text/event-stream":
        return Stream.EVENTS
    return Stream.LINES if name.removeprefix("application/") in _LINES else Stream.NONE


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON."""
    return bare(media_type).endswith(("/json", "+json"))


def is_form(media_type: str) -> bool:
    """Whether the keys of a value are sent as fields of a form, or as parts."""
    return bare(media_type).startswith(("application/x-www-form-urlencoded", "multipart/"))


def value_type(context: Context, content: Content) -> Type:
    """The type of a whole value of a media type.

    Raw bytes need no schema. A value that is neither JSON nor a form, and yet has more of a schema than that it is a text, is handed over
    as the text that it is (``not-json``): nothing here takes XML apart.
    """
    name, node = bare(content.media_type), content.node.entries.get("schema")
    is_binary, is_text = name.startswith(_BINARY), name.startswith("text/") or name.endswith(_TEXTS)
    if node is None and (item := content.node.entries.get("itemSchema")) is not None:
        return ListOf(nullable_type(context, item, content.home))
    if node is None:
        return Anything() if is_json(name) or is_form(name) else Scalar(Kind.STRING if is_text else Kind.BYTES)
    type_ = nullable_type(context, node, content.home)
    if is_binary and (type_ == Scalar(Kind.STRING) or isinstance(type_, Anything)):
        return Scalar(Kind.BYTES)
    if not is_binary and not is_text or _is_text(context, node, type_):
        return type_
    message = f"a value of {name} is not taken apart: it is handed over as {'bytes' if is_binary else 'a text'}"
    context.findings.report("not-json", message, content.mark, severity=Severity.NOTE, width=len(content.media_type))
    return Scalar(Kind.BYTES if is_binary else Kind.STRING)


def nullable_type(context: Context, node: Node, home: Home) -> Type:
    """The type of a schema in a place that has no nullability of its own."""
    facts = context.schemas.read(node, home)
    return Nullable(facts.type) if facts.nullable is True else facts.type


def _is_text(context: Context, node: Node, type_: Type) -> bool:
    """Whether a value is a text, or bytes, as it stands."""
    resolved = context.documents.resolve(node)
    if isinstance(resolved, Object) and json_types(resolved) == ("string",):
        return True
    return isinstance(type_, OneOfValues) or isinstance(type_, Scalar) and type_.kind in _WORDS


def _suffix(media_type: str) -> str:
    """What tells the schema of one media type from that of another: ``form``, ``form-data``, ``xml``, ``problem+json``."""
    name = bare(media_type)
    subtype = "form" if name == "application/x-www-form-urlencoded" else name.rpartition("/")[2]
    return subtype if is_json(name) else subtype.rpartition("+")[2]
