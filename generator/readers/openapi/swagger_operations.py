"""The paths of Swagger 2.0 → those of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .findings import Findings
from .nodes import Array, Mark, Node, Object, Value, text_of
from .swagger_parts import convert_body, convert_form, convert_parameter, convert_response
from .swagger_schemas import Draft, each_entry, text

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})
_OF_OPERATIONS = ("parameters", "responses", "consumes", "produces", "schemes")
_SHARED_PARAMETER, _SHARED_RESPONSE = "#/parameters/", "#/responses/"


@dataclass(frozen=True, slots=True)
class Original:
    """A Swagger document. ``resolve`` tells what its references are to in the end."""

    root: Object
    resolve: Callable[[Node], Node | None]
    findings: Findings


def is_in_body(parameter: Node) -> bool:
    """Whether a parameter is a body, or a part of one."""
    return isinstance(parameter, Object) and text_of(parameter.entries.get("in")) in ("body", "formData")


def servers(original: Original, source: Object) -> Array | None:
    """Where the API is: ``source`` is the document, or an operation, which may have schemes of its own."""
    host, base = original.root.entries.get("host"), original.root.entries.get("basePath")
    schemes = _texts(source.entries.get("schemes"))
    if (host is None and base is None) or (source is not original.root and not (schemes and host)):
        return None
    path = "/".join(["", *filter(None, (text_of(base) or "").split("/"))])
    mark = (host or base or source).mark
    urls = [(f"{text_of(scheme)}://{text_of(host)}{path}", scheme.mark) for scheme in schemes] or [(f"https://{text_of(host)}{path}", mark)]
    return Array([_server(url, place) for url, place in (urls if host else [(path or "/", mark)])], mark)


def _server(url: str, mark: Mark) -> Object:
    draft = Draft(mark)
    draft.put("url", text(url, mark))
    return draft.done()


def media_types(original: Original, key: str, source: Object) -> Sequence[Value]:
    """The media types that an operation ``consumes`` or ``produces``, or else the document does."""
    own = _texts(source.entries.get(key)) or _texts(original.root.entries.get(key))
    return own or [text("application/json", source.mark)]


def convert_path_item(item: Node, original: Original) -> Node:
    """All operations of one path."""
    source = original.resolve(item)
    if not isinstance(source, Object):
        return item
    draft = Draft(source.mark)
    shared = _parameters(source, original)
    for key, inner in source.entries.items():
        if key in _METHODS and isinstance(inner, Object):
            draft.put(key, _operation(inner, shared, original), source.keys[key])
        elif key == "parameters":
            draft.put(key, _outside_body(shared, inner, original), source.keys[key])
        else:
            draft.take(source, key)
    return draft.done()


def _operation(operation: Object, shared: Sequence[Node], original: Original) -> Object:
    """One operation; ``shared`` are the parameters of its path."""
    draft = Draft(operation.mark)
    draft.take(operation, *(key for key in operation.entries if key not in _OF_OPERATIONS))
    own = _parameters(operation, original)
    draft.change(operation, "parameters", lambda parameters: _outside_body(own, parameters, original))
    draft.put("requestBody", _body(operation, own, shared, original))
    draft.change(operation, "responses", lambda responses: _responses(responses, operation, original))
    draft.put("servers", servers(original, operation))
    return draft.done()


def _parameters(source: Object, original: Original) -> Sequence[Node]:
    """The parameters, each in its place or as a reference to what all may share; parts of a body are always in their places."""
    said = source.entries.get("parameters")
    parameters = list[Node]()
    for parameter in said.items if isinstance(said, Array) else ():
        meant = original.resolve(parameter)
        stays = meant is None or (_refers_to(parameter, _SHARED_PARAMETER, original) and not is_in_body(meant))
        parameters.append(parameter if stays or meant is None else meant)
    return parameters


def _outside_body(parameters: Iterable[Node], said: Node, original: Original) -> Node | None:
    """The parameters that stay ones; what is ``said`` instead of a list of them stays what it is."""
    if not isinstance(said, Array):
        return said
    outside = [convert_parameter(item, original.findings) for item in parameters if not is_in_body(item)]
    return Array(outside, said.mark) if outside else None


def _body(operation: Object, own: Sequence[Node], shared: Sequence[Node], original: Original) -> Object | None:
    parts: dict[tuple[str, str], Object] = {}
    for parameter in (*shared, *own):
        if isinstance(parameter, Object) and is_in_body(parameter):
            kind, name = (text_of(parameter.entries.get(key)) or "" for key in ("in", "name"))
            parts[kind, "" if kind == "body" else name] = parameter
    consumes = media_types(original, "consumes", operation)
    whole = parts.get(("body", ""))
    if whole is not None:
        return convert_body(whole, consumes)
    return convert_form(tuple(parts.values()), consumes, original.findings) if parts else None


def _responses(responses: Node, operation: Object, original: Original) -> Node:
    types = media_types(original, "produces", operation)

    def converted(response: Node) -> Node:
        if _refers_to(response, _SHARED_RESPONSE, original) and "produces" not in operation.entries:
            return response
        return convert_response(original.resolve(response) or response, types)

    return each_entry(responses, converted)


def _refers_to(node: Node, place: str, original: Original) -> bool:
    """Whether a node is a reference into the document itself that begins so."""
    reference = node.entries.get("$ref") if isinstance(node, Object) else None
    return reference is not None and reference.mark.path == original.root.mark.path and (text_of(reference) or "").startswith(place)


def _texts(node: Node | None) -> list[Value]:
    return [item for item in node.items if isinstance(item, Value) and text_of(item) is not None] if isinstance(node, Array) else []
