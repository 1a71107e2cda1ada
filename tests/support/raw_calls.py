"""What an OpenAPI document serves, and what a request of each must have: read without any of the program's own readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from generator.runtime.client.wire import Request

from .json_values import list_of, object_of
from .raw_documents import RawDocument
from .raw_operations import RawOperation, behind, operations

_PLACEHOLDER = re.compile(r"\{([^}]*)\}")


@dataclass(frozen=True, slots=True)
class RawCall:
    """A method of a path. ``required`` are the places and names of parameters, and the keys of the body (``body``), that must be there."""

    method: str
    path: str
    required: frozenset[tuple[str, str]] = frozenset()


def raw_calls(document: RawDocument) -> Iterator[RawCall]:
    """Everything below ``paths``; what a server calls itself (webhooks, callbacks) is not served."""
    for operation in operations(document):
        if operation.path.startswith("/") and operation.path in document.root.get("paths", {}):
            yield RawCall(operation.method.upper(), bare(operation.path), frozenset(_required(document, operation)))


def _required(document: RawDocument, operation: RawOperation) -> Iterator[tuple[str, str]]:
    item = object_of(behind(document, document.root["paths"][operation.path]))
    for given in (*list_of(item.get("parameters")), *list_of(operation.node.get("parameters"))):
        parameter = object_of(behind(document, given))
        if parameter.get("required") is True:
            yield str(parameter["in"]), str(parameter["name"])
    content = object_of(object_of(behind(document, operation.node.get("requestBody"))).get("content"))
    keys = [_required_keys(document, object_of(each).get("schema"), set()) for each in content.values()]
    yield from (("body", key) for key in (set[str].intersection(*keys) if keys else ()))


def bare(path: str) -> str:
    """A path without what is no part of it on the wire, as ``#stream``."""
    return path.partition("#")[0].partition("?")[0]


def _required_keys(document: RawDocument, schema: Any, seen: set[int]) -> set[str]:
    """The keys that a body must have whatever alternative is taken."""
    found = object_of(behind(document, schema))
    if id(found) in seen:
        return set()
    seen.add(id(found))
    properties = {key: object_of(behind(document, each)) for key, each in object_of(found.get("properties")).items()}
    own = {str(key) for key in list_of(found.get("required")) if key in properties and properties[str(key)].get("readOnly") is not True}
    return own.union(*(_required_keys(document, each, seen) for each in list_of(found.get("allOf"))))


def departures(call: RawCall, request: Request, body: bytes) -> Iterator[str]:
    """In what a request is not what the document asks for."""
    url = urlsplit(request.url)
    pattern = "".join("[^/?]+" if index % 2 else re.escape(text) for index, text in enumerate(_PLACEHOLDER.split(call.path)))
    if request.method != call.method:
        yield f"the method is {request.method}, not {call.method}"
    if not re.fullmatch(f"(/.*)?{pattern}", url.path) or re.search("[{}]|%7[BbDd]", url.path):
        yield f"the path is {url.path}, which is not {call.path}"
    query = {name for name, _ in parse_qsl(url.query, keep_blank_values=True)}
    headers = {name.lower() for name, _ in request.headers}
    for place, name in sorted(call.required):
        present = {"query": name in query, "header": name.lower() in headers, "body": _has_key(body, name)}
        if not present.get(place, True):
            yield f"{name} is missing in the {place}"


def _has_key(body: bytes, name: str) -> bool:
    """Whether a body, in JSON, as a form or in parts, has a key."""
    starts = (f'"{name}":', f'name="{name}', f"{name}=")
    return any(start.encode() in body for start in starts)
