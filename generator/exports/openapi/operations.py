"""Operations as OpenAPI has them (OpenAPI 3.1.1, sections 4.8.8 to 4.8.18)."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...ir import Api, Body, Kind, Location, Operation, Parameter, Part, Presence, Reply, Scalar, Stream, Type, Unknown
from ...readers.openapi.extension import METHODS
from ..schemas import Schemas
from ..trees import Branch, Tree
from .guesses import Guess, Guesses
from .security import requirements, server

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_EVENTS, _LINES, _JSON, _BINARY, _MULTIPART = (
    "text/event-stream",
    "application/jsonl",
    "application/json",
    "application/octet-stream",
    "multipart/form-data",
)


@dataclass(frozen=True, slots=True)
class Operations:
    """Writes the operations of one API. ``found`` are its schemas by name, ``schemes`` what its security schemes are called there."""

    schemas: Schemas
    found: Mapping[str, Branch]
    schemes: Mapping[str, str]
    guesses: Guesses

    def paths(self, api: Api) -> dict[str, dict[str, Branch]]:
        """Path items by path; of two operations with one method and path, the later one has its name as a fragment of the path."""
        items: dict[str, dict[str, Branch]] = {}
        ids = operation_ids(api)
        for operation in filter(has_place, api.operations):
            path, method = str(operation.path), str(operation.method).lower()
            fragment = _words(operation.name)
            wanted = path
            while method in items.get(wanted, {}):
                wanted = f"{path}#{fragment}"
                fragment += "_"
            items.setdefault(wanted, {})[method] = self._operation(operation, ids[operation.key])
        return items

    def _operation(self, operation: Operation, identifier: str) -> Branch:
        placeholders = _PLACEHOLDER.findall(str(operation.path))
        parameters = [*self._parameters(operation, placeholders)]
        node: Branch = {"operationId": identifier}
        if operation.group:
            node["tags"] = [operation.group]
        if operation.summary:
            node["summary"] = operation.summary
        if operation.description:
            node["description"] = operation.description
        if operation.deprecated:
            node["deprecated"] = True
        if parameters:
            node["parameters"] = parameters
        if body := self._body(operation):
            node["requestBody"] = body
        node["responses"] = self._responses(operation.replies)
        if not isinstance(operation.security, Unknown):
            node["security"] = requirements(operation.security, self.schemes)
        elif self.schemes:
            self.guesses.count(Guess.SECURITY, operation.place)
        if operation.servers:
            node["servers"] = [server(each) for each in operation.servers]
        return node

    def _parameters(self, operation: Operation, placeholders: Iterable[str]) -> Iterator[Branch]:
        """The parameters that a document can have; each placeholder of the path has one."""
        missing = dict.fromkeys(placeholders)
        seen: set[tuple[str, str]] = set()
        for parameter in operation.parameters:
            name, location = parameter.name.text, parameter.location
            if isinstance(location, Unknown):
                location = Location.PATH if name in missing else Location.QUERY
                if location is Location.QUERY:
                    self.guesses.count(Guess.LOCATION, parameter.place)
            if not name or location is Location.BODY or (name, location) in seen or (location is Location.PATH and name not in missing):
                continue
            seen.add((name, location))
            if location is Location.PATH:
                del missing[name]
            required = location is Location.PATH or parameter.presence is Presence.REQUIRED
            yield {"name": name, "in": location.value, **self._parameter(parameter, location, required=required)}
        for name in missing:
            yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}

    def _parameter(self, parameter: Parameter, location: Location, *, required: bool) -> Branch:
        """A parameter or header, without its name and location."""
        node: Branch = {"description": parameter.description} if parameter.description else {}
        if required:
            node["required"] = True
        if parameter.deprecated:
            node["deprecated"] = True
        schema = self.schemas.field(parameter)
        self.schemas.default(schema, parameter, self.found)
        if parameter.media_type:
            return {**node, "content": {parameter.media_type: {"schema": schema}}}
        return {**node, **_style(parameter, location), "schema": schema}

    def _body(self, operation: Operation) -> Branch:
        keys = [parameter for parameter in operation.parameters if parameter.location is Location.BODY]
        content: dict[str, Tree] = {}
        for body in operation.bodies:
            media_type = self._media_type(body.media_type, body.type, body)
            if media_type not in content:
                content[media_type] = {"schema": self.schemas.type(body.type), **_encoding(body.parts)}
        if keys and not content:
            has_files = any(key.type == Scalar(Kind.BYTES) for key in keys)
            media_types = operation.form_media_types or (_MULTIPART if has_files else _JSON,)
            content = {media_type: {"schema": self._keys(keys)} for media_type in media_types}
        if not content:
            return {}
        described = next((body.description for body in operation.bodies if body.description), "")
        required = any(body.required is True for body in operation.bodies) or any(key.presence is Presence.REQUIRED for key in keys)
        return {
            **({"description": described} if described else {}),
            **({"required": True} if required else {}),
            "content": content,
        }

    def _keys(self, keys: Iterable[Parameter]) -> Branch:
        """The object of the keys that a source prints one by one."""
        properties: dict[str, Branch] = {}
        for key in keys:
            schema = properties[key.name.text] = self.schemas.field(key)
            self.schemas.default(schema, key, self.found)
            if key.description:
                schema["description"] = key.description
        required = [key.name.text for key in keys if key.presence is Presence.REQUIRED]
        return {"type": "object", "properties": properties, **({"required": required} if required else {})}

    def _responses(self, replies: Iterable[Reply]) -> dict[str, Tree]:
        """Responses by status, the replies of one status as media types of it."""
        responses: dict[str, Branch] = {}
        for reply in replies:
            if isinstance(reply.status, Unknown):
                self.guesses.count(Guess.STATUS, reply.place)
            status = ("default" if reply.error else "200") if isinstance(reply.status, Unknown) else reply.status
            response = responses.setdefault(status, {"description": reply.description})
            response["description"] = response["description"] or reply.description
            if reply.headers:
                headers = {
                    each.name.text: self._parameter(each, Location.HEADER, required=each.presence is Presence.REQUIRED)
                    for each in reply.headers
                }
                response.setdefault("headers", headers)
            if reply.type is not None or not isinstance(reply.media_type, Unknown):
                media_type = self._media_type(reply.media_type, reply.type, reply)
                content = response.setdefault("content", {})
                if isinstance(content, dict):
                    content.setdefault(media_type, {"schema": self.schemas.type(reply.type)} if reply.type is not None else {})
        return {**responses} or {"default": {"description": ""}}

    def _media_type(self, known: str | Unknown, type: Type | None, told: Body | Reply) -> str:
        """The media type of a body or a reply, a likely one where it is not known."""
        if not isinstance(known, Unknown):
            return known
        if type == Scalar(Kind.BYTES):
            return _BINARY
        self.guesses.count(Guess.MEDIA_TYPE, told.place)
        match told:
            case Reply(stream=Stream.EVENTS):
                return _EVENTS
            case Reply(stream=Stream.LINES):
                return _LINES
            case _:
                return _JSON


def has_place(operation: Operation) -> bool:
    """Whether ``paths`` can hold an operation: its address is known, and every placeholder of it can be a parameter."""
    path, method = operation.path, operation.method
    if isinstance(path, Unknown) or isinstance(method, Unknown) or method.lower() not in METHODS:
        return False
    try:
        placeholders = {name for _, name, _, _ in string.Formatter().parse(path) if name is not None}
    except ValueError:
        return False
    return path.startswith("/") and "#" not in path and placeholders == set(_PLACEHOLDER.findall(path))


def operation_ids(api: Api) -> Mapping[str, str]:
    """An operationId for each key of an operation in ``paths``: the known one unless another one has it, else group and name."""
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for operation in filter(has_place, api.operations):
        known = [operation.id] if isinstance(operation.id, str) and operation.id == operation.id.strip() else []
        named = _words(f"{operation.group}_{operation.name}".lstrip("_"))
        free = next((each for each in (*known, named, operation.key) if each and each not in taken), f"{operation.key}_")
        while free in taken:
            free += "_"
        ids[operation.key] = free
        taken.add(free)
    return ids


def _words(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name) or "_"


_STYLES = {
    Location.PATH: ("simple", "label", "matrix"),
    Location.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    Location.HEADER: ("simple",),
    Location.COOKIE: ("form",),
}


def _style(told: Parameter | Part, location: Location) -> Branch:
    """How a value is spelled, as far as values in this location can be."""
    style: Branch = {"style": told.style} if told.style in _STYLES.get(location, ()) else {}
    return style if isinstance(told.explode, Unknown) else {**style, "explode": told.explode}


def _encoding(parts: Iterable[Part]) -> Branch:
    told: Branch = {
        part.name: {**({"contentType": part.media_type} if part.media_type else {}), **_style(part, Location.QUERY)} for part in parts
    }
    return {"encoding": told} if told else {}
