"""Values and scalars of JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ...ir import Json, Kind, OneOfValues, Scalar, Type
from ...own_dialect import kind_of_values
from .nodes import Array, Object, Value, is_null, text_of

JSON_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_ONE_TYPE = {f'"{name}"': (name,) for name in JSON_TYPES} | {"null": ("null",)}

_KINDS = {"string": Kind.STRING, "integer": Kind.INTEGER, "number": Kind.NUMBER, "boolean": Kind.BOOLEAN}
_KIND_OF_FORMAT = {"date": Kind.DATE, "date-time": Kind.DATE_TIME, "binary": Kind.BYTES}
_BINARY_MEDIA = ("application/octet-stream", "image/", "audio/", "video/")


def scalar(json_type: str, schema: Object) -> Scalar:
    """The scalar of a JSON type; the format of a string may make it a date, a time or raw bytes.

    Raw bytes are ``format: binary`` (OpenAPI 3.0, section 4.7.14.2), or a binary media type without an encoding (3.1, section 4.8.14.3).
    """
    form = text_of(schema.entries.get("format")) or ""
    if json_type != "string":
        return Scalar(_KINDS[json_type], form)
    if form in _KIND_OF_FORMAT:
        return Scalar(_KIND_OF_FORMAT[form])
    media = text_of(schema.entries.get("contentMediaType")) or ""
    encoding = text_of(schema.entries.get("contentEncoding")) or ""
    if not form and encoding == "base64":
        return Scalar(Kind.STRING, "byte")
    if not form and not encoding and media.startswith(_BINARY_MEDIA):
        return Scalar(Kind.BYTES)
    return Scalar(Kind.STRING, form)


def json_types(schema: Object) -> tuple[str, ...]:
    """The JSON types that a schema names, or those that its other keywords speak of; empty if any will do."""
    match schema.entries.get("type"):
        case Value(json=text) if text in _ONE_TYPE:
            return _ONE_TYPE[text]
        case Array(items=items):
            named = tuple(text_of(item) or "" for item in items)
        case Value() as node:
            named = ("null",) if is_null(node) else (text_of(node) or "",)
        case _:
            named = ()
    known = tuple(dict.fromkeys(name for name in named if name in JSON_TYPES))
    return known or _implied(schema)


def _implied(schema: Object) -> tuple[str, ...]:
    entries = schema.entries
    if any(keyword in entries for keyword in ("properties", "additionalProperties", "patternProperties", "required")):
        return ("object",)
    if "items" in entries or "prefixItems" in entries:
        return ("array",)
    if any(keyword in entries for keyword in ("pattern", "minLength", "maxLength", "format", "contentEncoding", "contentMediaType")):
        return ("string",)
    if any(keyword in entries for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")):
        return ("number",)
    return ()


def values_of(schema: Object) -> tuple[Json, ...] | None:
    """The values of ``const`` or ``enum``, null left out; ``None`` if there is neither, nothing but null, or something that is no scalar."""
    const = schema.entries.get("const")
    listed = schema.entries.get("enum")
    nodes = [const] if const is not None else listed.items if isinstance(listed, Array) else ()
    if not nodes:
        return None
    scalars = [node for node in nodes if isinstance(node, Value)]
    if len(scalars) < len(nodes):
        return None
    texts = set(json_types(schema)) - {"null"} == {"string"}
    return tuple(dict.fromkeys(_meant(value.json, texts=texts) for value in scalars if not is_null(value))) or None


def _meant(text: str, *, texts: bool) -> Json:
    """A value of an enumeration; a number or a word that YAML reads as none is the text that it looks like, if only strings are allowed."""
    return Json(json.dumps(text)) if texts and text[0] != '"' else Json(text)


def joined(members: Sequence[Type]) -> tuple[Type, ...]:
    """The members of a union without repetitions, the values among them as one enumeration.

    It is open if the plain scalar of their kind is a member too: ``anyOf: [{type: string}, {enum: [a, b]}]``.
    """
    members = tuple(dict.fromkeys(members))
    lists = [member for member in members if isinstance(member, OneOfValues)]
    if not lists:
        return members
    values = tuple(dict.fromkeys(value for each in lists for value in each.values))
    kind = kind_of_values(values)
    mark = Scalar(kind) if kind else None
    one = OneOfValues(values, mark in members or any(each.open for each in lists))
    return tuple(_replaced(members, lists[0], one, mark))


def _replaced(members: Sequence[Type], first: OneOfValues, one: OneOfValues, mark: Type | None) -> Iterable[Type]:
    for member in members:
        if member is first:
            yield one
        elif not isinstance(member, OneOfValues) and member != mark:
            yield member
