"""Parameters, bodies and responses of Swagger 2.0 → those of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Sequence

from .findings import Findings
from .nodes import Array, Node, Object, Value, flag_of, json_of, text_of
from .swagger_schemas import Draft, convert_schema, flag, text

_OF_PARAMETERS = ("name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "schema")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}


def convert_parameter(parameter: Node, findings: Findings) -> Node:
    """A parameter that is no body and no part of one. A reference stays one."""
    if not isinstance(parameter, Object) or "$ref" in parameter.entries:
        return parameter
    draft = Draft(parameter.mark)
    draft.take(parameter, "name", "in", "description", "required", "allowEmptyValue")
    draft.put("schema", _simple_schema(parameter))
    _put_style(draft, parameter, findings)
    draft.take_extensions(parameter)
    return draft.done()


def _simple_schema(source: Object) -> Object:
    """The schema of what says its type itself: a parameter, a header or an item."""
    draft = Draft(source.mark)
    for key in source.entries:
        if key not in _OF_PARAMETERS and (not key.startswith("x-") or key == "x-nullable"):
            draft.take(source, key)
    schema = convert_schema(draft.done())
    assert isinstance(schema, Object)
    return schema


def _put_style(draft: Draft, parameter: Object, findings: Findings) -> None:
    """How the items of a list are put together; the default differs from that of OpenAPI 3."""
    if text_of(parameter.entries.get("type")) != "array":
        return
    said = parameter.entries.get("collectionFormat")
    mark, spelled = said.mark if said else parameter.mark, text_of(said) or "csv"
    if spelled not in ("csv", "multi", *_STYLES):
        message = f"the collectionFormat {spelled} cannot be sent in OpenAPI 3; it is read as csv"
        findings.report("unknown-style", message, mark, width=len(spelled))
    in_path = text_of(parameter.entries.get("in")) in ("path", "header")
    style = _STYLES.get(spelled, "simple" if in_path else "form")
    draft.put("style", text(style, mark))
    draft.put("explode", flag(value=spelled == "multi", mark=mark))


def convert_body(parameter: Object, consumes: Sequence[Value]) -> Object:
    """The body that a parameter is."""
    draft = Draft(parameter.mark)
    draft.take(parameter, "description", "required")
    schema = parameter.entries.get("schema")
    place = schema.mark if schema else parameter.mark
    content = Draft(place)
    for media_type in consumes:
        media = Draft(place)
        media.put("schema", convert_schema(schema) if schema else None, parameter.keys.get("schema"))
        content.put(text_of(media_type) or "", media.done(), media_type.mark)
    draft.put("content", content.done())
    draft.take_extensions(parameter)
    return draft.done()


def convert_form(parameters: Sequence[Object], consumes: Sequence[Value], findings: Findings) -> Object:
    """The body that some parameters are the parts of."""
    mark = parameters[0].mark
    has_file = any(text_of(parameter.entries.get("type")) == "file" for parameter in parameters)
    types = [media_type for media_type in consumes if text_of(media_type) in (_FORM, _MULTIPART)]
    types = [media_type for media_type in types if not has_file or text_of(media_type) == _MULTIPART]
    media = Draft(mark)
    media.put("schema", _form_schema(parameters))
    encoding = Draft(mark)
    for parameter in parameters:
        style = Draft(parameter.mark)
        _put_style(style, parameter, findings)
        encoding.put(text_of(parameter.entries.get("name")) or "", style.done_if_any())
    media.put("encoding", encoding.done_if_any())
    content = Draft(mark)
    for media_type in types or [text(_MULTIPART if has_file else _FORM, mark)]:
        content.put(text_of(media_type) or "", media.done(), media_type.mark)
    body = Draft(mark)
    body.put("content", content.done())
    if any(flag_of(parameter.entries.get("required")) for parameter in parameters):
        body.put("required", flag(value=True, mark=mark))
    return body.done()


def _form_schema(parameters: Sequence[Object]) -> Object:
    mark = parameters[0].mark
    properties, required = Draft(mark), list[Node]()
    for parameter in parameters:
        name = parameter.entries.get("name")
        if name is None or text_of(name) is None:
            continue
        schema = Draft(parameter.mark)
        own = _simple_schema(parameter)
        schema.take(own, *own.entries)
        schema.take(parameter, "description")
        properties.put(text_of(name) or "", schema.done(), name.mark)
        if flag_of(parameter.entries.get("required")):
            required.append(name)
    draft = Draft(mark)
    draft.put("type", text("object", mark))
    draft.put("properties", properties.done())
    draft.put("required", Array(required, mark) if required else None)
    return draft.done()


def convert_response(response: Node, produces: Sequence[Value]) -> Node:
    """A response; ``produces`` are the media types of a body that it may have."""
    if not isinstance(response, Object):
        return response
    draft = Draft(response.mark)
    draft.take(response, "$ref", "description")
    headers = response.entries.get("headers")
    if isinstance(headers, Object):
        converted = Draft(headers.mark)
        for name, header in headers.entries.items():
            converted.put(name, _header(header) if isinstance(header, Object) else header, headers.keys[name])
        draft.put("headers", converted.done(), response.keys["headers"])
    draft.put("content", _content(response, produces))
    draft.take_extensions(response)
    return draft.done()


def _header(header: Object) -> Object:
    draft = Draft(header.mark)
    draft.take(header, "description")
    draft.put("schema", _simple_schema(header))
    draft.take_extensions(header)
    return draft.done()


def _content(response: Object, produces: Sequence[Value]) -> Object | None:
    schema, examples = response.entries.get("schema"), response.entries.get("examples")
    shown = examples if isinstance(examples, Object) else Object({}, {}, response.mark)
    if schema is None and not shown.entries:
        return None
    place = schema.mark if schema else response.mark
    content = Draft(place)
    marks = {text_of(media_type) or json_of(media_type).text: media_type.mark for media_type in produces} if schema else {}
    for media_type, mark in {**marks, **{name: shown.keys[name] for name in shown.entries if name not in marks}}.items():
        media = Draft(place)
        media.put("schema", convert_schema(schema) if schema else None, response.keys.get("schema"))
        media.put("example", shown.entries.get(media_type), shown.keys.get(media_type))
        content.put(media_type, media.done(), mark)
    return content.done()
