"""Calls every method of a package's clients with what it must be given, over transports that exist in memory only."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path as File
from typing import Any, NamedTuple, assert_never

from generator.ir import Body, Declaration, Presence, Record, Reply, Stream
from generator.paging import Path
from generator.runtime.client.calls import Operation
from generator.runtime.client.wire import Request
from generator.views.bodies import Argument
from generator.views.inputs import Streams
from generator.views.methods import Call
from generator.views.operations import is_read
from generator.views.resources import calls, surface
from generator.views.sample_values import sample, sample_of
from generator.views.scope import Scope

from .canary import CANARY
from .fakes import Answer, FakeAsyncTransport, FakeClock, FakeTransport, Script
from .workshop import Package

FILE = b"some bytes"
"""What is given for files, and replied where bytes are documented."""
_JSON = "application/json"
FAILED = Answer(500, b'{"error": {"message": "down"}}', (("Content-Type", _JSON),))


class Sent(NamedTuple):
    """What one call came to: its request with the bytes of its body, and what was raised or returned."""

    request: Request | None
    body: bytes
    result: Any


def _at(client: Any, path: str) -> Any:
    return reduce(getattr, path.split("."), client)


@dataclass(frozen=True, slots=True)
class Clients:
    """The clients of a package as its user has them. ``operations`` are the constants of all modules of ``resources``, in their order."""

    module: Any
    folder: File
    operations: tuple[Operation[Any], ...]

    def method(self, path: str, *, is_async: bool) -> Any:
        """The method that a dotted path leads to. Raises ``AttributeError``."""
        return _at(self._client(is_async, Script()), path)

    def call(self, path: str, answer: Answer, arguments: Mapping[str, Any], *, is_async: bool) -> Sent:
        """Call a method; a stream is read to its end, and of all pages the first item."""
        script = Script(answer)
        try:
            result = asyncio.run(self._awaited(path, script, arguments)) if is_async else self._called(path, script, arguments)
        except Exception as error:
            result = error
        assert not script.open, f"{path} leaves its reply open"
        request = script.requests[0] if script.requests else None
        return Sent(request, (script.bodies[0] or b"") if script.bodies else b"", result)

    def _called(self, path: str, script: Script, arguments: Mapping[str, Any]) -> Any:
        result = _at(self._client(False, script), path)(**arguments)
        if isinstance(result, self.module.Stream):
            return list(result)
        return next(result) if inspect.isgenerator(result) else result

    async def _awaited(self, path: str, script: Script, arguments: Mapping[str, Any]) -> Any:
        result = _at(self._client(True, script), path)(**arguments)
        if inspect.isasyncgen(result):
            return await anext(result)
        result = await result
        return [event async for event in result] if isinstance(result, self.module.AsyncStream) else result

    def _client(self, is_async: bool, script: Script) -> Any:
        secrets = {argument: CANARY for scheme in self.module.PROVIDER.schemes for argument in scheme.arguments}
        settings: dict[str, Any] = {"max_retries": 0, "strict": True, "clock": FakeClock(), **secrets}
        if is_async:
            return self.module.AsyncClient(transport=FakeAsyncTransport(script), **settings)
        return self.module.Client(transport=FakeTransport(script), **settings)


def clients(package: Package) -> Clients:
    """Imports the clients of a package."""
    root = str(package.root)
    if root not in sys.path:
        sys.path.append(root)
    name = f"generated.{package.name}"
    module = importlib.import_module(f"{name}.client")
    folder = package.folder
    stems = sorted(path.stem for path in (folder / "resources").glob("*.py") if path.stem != "__init__")
    kind = importlib.import_module(f"{name}._runtime.client.calls").Operation
    held = [value for stem in stems for value in vars(importlib.import_module(f"{name}.resources.{stem}")).values()]
    return Clients(module, folder, tuple(value for value in held if isinstance(value, kind)))


def required_arguments(found: Clients, path: str) -> set[str]:
    """The keywords that a type checker demands for the method: the required keys of the ``TypedDict`` that it unpacks last."""
    function = inspect.unwrap(found.method(path, is_async=False)).__func__
    tree = ast.parse(File(inspect.getfile(function)).read_text("utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    forms = [
        node
        for owner in classes.values()
        if owner.name == function.__qualname__.partition(".")[0]
        for node in owner.body
        if isinstance(node, ast.FunctionDef) and node.name == function.__name__ and node.args.kwarg
    ]
    unpacked = [form.args.kwarg.annotation for form in forms if form.args.kwarg and isinstance(form.args.kwarg.annotation, ast.Subscript)]
    keys = _required(ast.unparse(unpacked[-1].slice), classes) if unpacked else set[str]()
    return keys


def _required(name: str, classes: Mapping[str, ast.ClassDef]) -> set[str]:
    node = classes[name]
    inherited = [_required(base.id, classes) for base in node.bases if isinstance(base, ast.Name) and base.id in classes]
    own = {
        ast.unparse(each.target)
        for each in node.body
        if isinstance(each, ast.AnnAssign)
        and isinstance(each.annotation, ast.Subscript)
        and ast.unparse(each.annotation.value) == "Required"
    }
    return own.union(*inherited)


def methods(scope: Scope) -> dict[str, Call]:
    """All methods by the dotted path that they are called by."""
    return {str(each.path): each for each in calls(surface(scope))}


def listing_methods(scope: Scope) -> dict[str, str]:
    """The paths of the methods that go through all pages, and of those that give one page."""
    found = {
        path: scope.paging[call.operation.key] for path, call in methods(scope).items() if call.plain and call.operation.key in scope.paging
    }
    return {f"{path.rpartition('.')[0]}.{paging.method}": path for path, paging in found.items()}


def small_arguments(call: Call, keys: Iterable[str], scope: Scope) -> dict[str, Any]:
    """A small value for each of some keywords."""
    known = {str(each.name): each for each in (*call.inputs.outside, *call.inputs.inside)}
    return {key: _small(known[key], scope) for key in keys}


def _small(argument: Argument, scope: Scope) -> Any:
    if argument.files:
        return FILE
    return sample(argument.told.type, scope) if isinstance(argument.told, Body) else sample_of(argument.told, scope)


def answers(call: Call, scope: Scope) -> Iterator[tuple[dict[str, Any], Answer]]:
    """Every documented reply with a small value, and what to ask for it with. Lists that come in pages have an item."""
    items = scope.paging[call.operation.key].items if call.operation.key in scope.paging else ()
    written = replace(scope, declarations={key: _shown(each, items) for key, each in scope.declarations.items()})
    for reply in call.replies:
        asked = {"stream": True} if reply.stream is not Stream.NONE and call.inputs.streams is Streams.ASKED else {}
        status = reply.status if isinstance(reply.status, str) and reply.status.isdigit() else "200"
        media, body = _written(reply, written)
        yield asked, Answer(int(status), body, (("Content-Type", media),) if media else ())


def _shown(declaration: Declaration, items: Path) -> Declaration:
    """A declaration as servers write it: what is read only is there, and so are the keys on the way to the items of a page."""
    if not isinstance(declaration, Record):
        return declaration
    steps = [(each, (declaration.key, each.name.text) in items) for each in declaration.fields]
    fields = (replace(each, read_only=False, presence=Presence.REQUIRED if step else each.presence) for each, step in steps)
    return replace(declaration, fields=tuple(fields))


def _written(reply: Reply, scope: Scope) -> tuple[str, bytes]:
    """The media type and the body."""
    media = reply.media_type.partition(";")[0] if isinstance(reply.media_type, str) else ""
    if reply.type is None:
        return "", b""
    value = json.dumps(sample(reply.type, scope))
    match reply.stream:
        case Stream.EVENTS:
            return "text/event-stream", _events(reply, value)
        case Stream.LINES:
            return media or "application/x-ndjson", f"{value}\n".encode()
        case Stream.NONE if is_read(reply):
            return media or _JSON, value.encode()
        case Stream.NONE:
            return media or "application/octet-stream", FILE
        case _:
            assert_never(reply.stream)


def _events(reply: Reply, data: str) -> bytes:
    """One event, and the end of the stream: a marker, or an event of a type that ends it."""
    ends = reply.ends or ("[DONE]",)
    last = ends[0] if ends[0].startswith("[") else json.dumps({**json.loads(data), "type": ends[0]})
    return f"data: {data}\n\ndata: {last}\n\n".encode()
