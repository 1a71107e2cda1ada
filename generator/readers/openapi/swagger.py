"""A Swagger 2.0 document → the OpenAPI 3.0 document that says the same. Every part keeps the place where it was read."""

from __future__ import annotations

from functools import partial

from .nodes import Node, Object, text_of
from .swagger_operations import Original, convert_path_item, is_in_body, media_types, servers
from .swagger_parts import convert_parameter, convert_response
from .swagger_schemas import Draft, convert_schema, each_entry, text

_MOVED = {"definitions": "schemas", "parameters": "parameters", "responses": "responses", "securityDefinitions": "securitySchemes"}
_CHANGED = ("swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", *_MOVED)
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}


def convert(original: Original) -> Object:
    """The document as one of OpenAPI 3.0. References to parts that have moved stay as they are written (:func:`moved`)."""
    root = original.root
    draft = Draft(root.mark)
    draft.put("openapi", text("3.0.3", root.entries["swagger"].mark), root.keys["swagger"])
    draft.put("servers", servers(original, root))
    draft.take(root, *(key for key in root.entries if key not in _CHANGED))
    draft.change(root, "paths", lambda paths: each_entry(paths, lambda item: convert_path_item(item, original)))
    components = Draft(root.mark)
    for key, place in _MOVED.items():
        components.change(root, key, partial(_component, original, place), place)
    draft.put("components", components.done_if_any())
    return draft.done()


def moved(pointer: tuple[str, ...]) -> tuple[str, ...]:
    """Where what stood at a pointer of the original is in the converted document."""
    place = _MOVED.get(pointer[0]) if pointer else None
    return ("components", place, *pointer[1:]) if place else pointer


def _component(original: Original, place: str, parts: Node) -> Node:
    match place:
        case "schemas":
            return each_entry(parts, convert_schema)
        case "securitySchemes":
            return each_entry(parts, _security_scheme)
        case "responses":
            types = media_types(original, "produces", original.root)
            return each_entry(parts, lambda response: convert_response(original.resolve(response) or response, types))
        case _:
            return _parameters(parts, original)


def _parameters(parts: Node, original: Original) -> Node:
    """Those that are parameters in OpenAPI 3, too."""
    if not isinstance(parts, Object):
        return parts
    draft = Draft(parts.mark)
    for name, parameter in parts.entries.items():
        meant = original.resolve(parameter) or parameter
        if not is_in_body(meant):
            draft.put(name, convert_parameter(meant, original.findings), parts.keys[name])
    return draft.done()


def _security_scheme(scheme: Node) -> Node:
    if not isinstance(scheme, Object):
        return scheme
    draft = Draft(scheme.mark)
    kind, mark = text_of(scheme.entries.get("type")), scheme.keys.get("type", scheme.mark)
    match kind:
        case "basic":
            draft.put("type", text("http", mark))
            draft.put("scheme", text("basic", mark))
        case "oauth2":
            draft.take(scheme, "type")
            draft.put("flows", _flows(scheme))
        case _:
            draft.take(scheme, "type", "name", "in")
    draft.take(scheme, "description")
    draft.take_extensions(scheme)
    return draft.done()


def _flows(scheme: Object) -> Object:
    said = scheme.entries.get("flow")
    flow = Draft(scheme.mark)
    flow.take(scheme, "authorizationUrl", "tokenUrl", "scopes")
    flows = Draft(scheme.mark)
    name = text_of(said) or "implicit"
    flows.put(_FLOWS.get(name, name), flow.done(), said.mark if said else scheme.mark)
    return flows.done()
