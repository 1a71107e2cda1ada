"""Operations as the constants that the client calls them by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import LiteralString

from ..calling import location_of
from ..emitted import Emitted, Identifier, compose, ours, string_literal
from ..ir import Anything, Kind, Location, Opaque, Operation, Parameter, Part, Presence, Reply, Scalar, Stream, Type, Unknown
from ..layout import Node
from ..layout_nested import Expression, Nested
from .annotations import either
from .bodies import BodyKeys, is_json, media_type
from .call_types import NONE, CallTypes
from .imports import Imports
from .inputs import Inputs, Streams
from .readers import Module
from .servers import server_call

_CALLS = ours(".._runtime.client.calls")
_TEXTS = ("+xml", "/xml", "+yaml", "/yaml", "/x-yaml")
_JSON, _BYTES = "application/json", "application/octet-stream"


@dataclass(frozen=True, slots=True)
class CallModule:
    """What the constants of one module share; ``readers`` holds the helpers that decode replies."""

    types: CallTypes
    imports: Imports
    readers: Module


def keyword(name: LiteralString, value: Expression) -> Expression:
    """``name=value``."""
    if isinstance(value, Nested):
        return Nested(compose("{}={}", ours(name), value.head), value.items, value.brackets, value.is_call)
    return compose("{}={}", ours(name), value)


def display(items: Sequence[Expression], brackets: LiteralString = "()") -> Nested:
    """A tuple, or what else the brackets are of."""
    return Nested(ours(""), tuple(items), ours(brackets), is_call=False)


def operation_call(
    operation: Operation,
    path: Emitted,
    inputs: Inputs,
    arguments: Emitted | None,
    replies: Sequence[Reply],
    final: Reply | None,
    module: CallModule,
) -> Nested:
    """``Operation(…)`` for an operation that is called as ``path``, of which ``replies`` are expected besides errors.

    ``arguments`` is the class of its keywords.
    """
    module.imports.need(_CALLS, ours("Operation"))
    parts: list[Expression] = [path, _text(operation.method), _text(operation.path)]
    if parameters := [
        _parameter(each, operation, module) for each in operation.parameters if location_of(each, operation) is not Location.BODY
    ]:
        parts.append(keyword("parameters", display(parameters)))
    if inputs.bodies:
        parts.append(keyword("bodies", display([_body(each, module) for each in inputs.bodies])))
        if arguments:
            parts.append(keyword("arguments", arguments))
    method = module.types.scope.names.methods[operation.key]
    outcomes = [each for reply in replies for each in _outcomes(reply, method, module)]
    outcomes += [outcome(reply, method, module) for reply in operation.replies if reply.error]
    if outcomes:
        parts.append(keyword("outcomes", display(outcomes)))
    if not isinstance(operation.security, Unknown):
        ways = [display([string_literal(name) for name in names]) for names in operation.security]
        parts.append(keyword("security", display(ways)))
    if any(reply.stream is not Stream.NONE for reply in replies):
        how = "asked" if inputs.streams is Streams.ASKED else "always"
        parts.append(keyword("streams", string_literal(how)))
    if final is not None and (read := _read(final, compose("{}_reply", method), module)):
        parts.append(keyword("final", read))
    parts += _elsewhere(operation, module)
    return Nested(ours("Operation"), tuple(parts))


def _elsewhere(operation: Operation, module: CallModule) -> Iterator[Expression]:
    if operation.servers:
        module.imports.need(ours(".._runtime.client.servers"), ours("Server"))
        yield keyword("servers", display([server_call(server) for server in operation.servers]))


def _text(value: str | Unknown) -> Emitted:
    return string_literal(str(value))


def _parameter(parameter: Parameter, operation: Operation, module: CallModule) -> Nested:
    module.imports.need(_CALLS, ours("Parameter"))
    wire, where = parameter.name.text, location_of(parameter, operation)
    argument = module.types.scope.names.arguments[operation.key, where, wire]
    parts: list[Expression] = [string_literal(wire), string_literal(where)]
    if argument != wire:
        parts.append(string_literal(argument))
    parts += _spelling(parameter)
    if parameter.media_type:
        parts.append(keyword("media_type", string_literal(parameter.media_type)))
    if parameter.presence is Presence.REQUIRED or where is Location.PATH:
        parts.append(keyword("required", ours("True")))
    return Nested(ours("Parameter"), tuple(parts))


def _spelling(told: Parameter | Part) -> Iterator[Expression]:
    if told.style:
        yield keyword("style", string_literal(told.style))
    if not isinstance(told.explode, Unknown):
        yield keyword("explode", ours("True") if told.explode else ours("False"))


def _body(body: BodyKeys, module: CallModule) -> Nested:
    module.imports.need(_CALLS, ours("Body"))
    parts: list[Expression] = [] if body.media_type == _JSON else [string_literal(body.media_type)]
    if not body.required:
        parts.append(keyword("required", ours("False")))
    if body.whole:
        parts.append(keyword("whole", ours("True")))
    names = [compose("{}: {}", string_literal(argument), string_literal(wire)) for argument, wire in body.names.items()]
    if names:
        parts.append(keyword("names", display(names, "{}")))
    if body.constants:
        parts.append(keyword("constants", _values(body.constants)))
    if body.asking:
        parts.append(keyword("asking", _values(body.asking)))
    if body.parts:
        module.imports.need(_CALLS, ours("Part"))
        parts.append(keyword("parts", display([_part(each) for each in body.parts], "{}")))
    if body.files:
        files = display([string_literal(wire) for wire in body.files], "{}")
        parts.append(keyword("files", Nested(ours("frozenset"), (files,))))
    return Nested(ours("Body"), tuple(parts))


def _values(keys: Mapping[str, Emitted]) -> Nested:
    return display([compose("{}: {}", string_literal(wire), value) for wire, value in keys.items()], "{}")


def _part(part: Part) -> Expression:
    media = [string_literal(part.media_type)] if part.media_type else []
    return Nested(compose("{}: Part", string_literal(part.name)), (*media, *_spelling(part)))


def _outcomes(reply: Reply, method: Identifier, module: CallModule) -> Iterator[Nested]:
    """The outcome of a reply; one more for texts and one for bytes where JSON is documented and a file may come."""
    yield outcome(reply, method, module)
    if _is_careless(reply):
        status = "" if isinstance(reply.status, Unknown) else reply.status
        for media in ("text/*", "*/*"):
            yield Nested(ours("Outcome"), (string_literal(status), string_literal(media)))


def outcome(reply: Reply, method: Identifier, module: CallModule) -> Nested:
    """``Outcome(…)``."""
    module.imports.need(_CALLS, ours("Outcome"))
    is_stream = reply.stream is not Stream.NONE
    kind = ours("error") if reply.error else ours("event") if is_stream else ours("reply")
    status = "" if isinstance(reply.status, Unknown) else reply.status
    media = "" if reply.type is None else media_type(reply, _BYTES if _is_bytes(reply.type) else "")
    read = _read(reply, compose("{}_{}", method, kind), module)
    parts: list[Expression] = [string_literal(status)] if status or media else []
    if media:
        parts.append(string_literal(media))
    if read:
        parts.append(read if media else keyword("read", read))
    if reply.error:
        parts.append(keyword("error", ours("True")))
    if is_stream:
        parts.append(keyword("stream", string_literal(reply.stream)))
    if reply.ends:
        parts.append(keyword("ends", display([string_literal(end) for end in reply.ends])))
    return Nested(ours("Outcome"), tuple(parts))


def _read(reply: Reply, name: Emitted, module: CallModule) -> Emitted | None:
    """What gives the reader of the JSON value; ``None`` for what is no JSON."""
    if reply.type is None or (reply.stream is Stream.NONE and not is_read(reply)):
        return None
    function = module.readers.named(reply.type, name)
    for used in (function, *(helper.statement for helper in module.readers.helpers.values())):
        if "serializers." in used:
            module.imports.need(ours(".."), ours("serializers"))
        if "decoding." in used:
            module.imports.need(ours(".._runtime"), ours("decoding"))
    return compose("lambda: {}", function)


def is_read(reply: Reply) -> bool:
    """Whether the value of a reply is decoded: it is JSON, or a text that may be."""
    media = media_type(reply, _JSON)
    if reply.type is None or _is_bytes(reply.type):
        return False
    return is_json(media) or not (_is_text(media) or isinstance(reply.type, Anything | Opaque))


def _is_careless(reply: Reply) -> bool:
    """Whether a reply is documented as a string in JSON, which is what documents say of files that are sent as they are."""
    is_string = isinstance(reply.type, Scalar) and reply.type.kind in (Kind.STRING, Kind.TEXT)
    return is_string and reply.stream is Stream.NONE and is_json(media_type(reply, ""))


def _is_bytes(type: Type) -> bool:
    return isinstance(type, Scalar) and type.kind is Kind.BYTES


def _is_text(media: str) -> bool:
    return media.startswith("text/") or media.endswith(_TEXTS)


def value_type(replies: Sequence[Reply], types: CallTypes, hidden: frozenset[str]) -> Node:
    """The type of the values of these replies; ``Any`` if there are none."""
    nodes = [_value_type(reply, types, hidden) for reply in replies]
    return either(*nodes) if nodes else types.any()


def _value_type(reply: Reply, types: CallTypes, hidden: frozenset[str]) -> Node:
    if reply.type is None:
        return NONE
    if _is_careless(reply):
        return either(types.received(Scalar(Kind.STRING), hidden), types.received(Scalar(Kind.BYTES), hidden))
    if is_read(reply) or reply.stream is not Stream.NONE:
        return types.received(reply.type, hidden)
    return types.received(Scalar(Kind.STRING if _is_text(media_type(reply, _JSON)) else Kind.BYTES), hidden)
