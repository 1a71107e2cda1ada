"""What a method takes: arguments that stand for parameters, and arguments that are keys of the body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from ..calling import STREAM, asks, body_record, can_ask, location_of
from ..emitted import string_literal
from ..ir import Body, Enumeration, Location, Nullable, OneOfValues, Operation, Parameter, Presence, Ref, Stream, Type
from .bodies import Argument, BodyKeys, body_keys, flattened_bodies, holds_bytes
from .scope import Scope


class Streams(StrEnum):
    """When a reply is a stream. ``APART``: both kinds are documented, and no key of the body asks for one of them."""

    NEVER = "never"
    ASKED = "asked"
    ALWAYS = "always"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Inputs:
    """The arguments outside and inside of the body, the bodies, and the types that are taken for the body as a whole besides mappings.

    ``positional``: the body may be given as a whole.
    """

    outside: tuple[Argument, ...]
    inside: tuple[Argument, ...]
    bodies: tuple[BodyKeys, ...]
    models: tuple[Type, ...]
    positional: bool
    streams: Streams


def inputs(operation: Operation, scope: Scope) -> Inputs:
    """What the method of an operation takes."""
    how = streams(operation, scope)
    located = [(location_of(each, operation), each) for each in operation.parameters]
    outside = tuple(_of_parameter(each, where, operation, scope) for where, each in located if where is not Location.BODY)
    flattened = [each for where, each in located if where is Location.BODY]
    if flattened and not operation.bodies:
        keys = [each for each in flattened if how not in (Streams.ALWAYS, Streams.ASKED) or each.name.text != STREAM or not asks(each)]
        inside = tuple(_of_parameter(each, Location.BODY, operation, scope) for each in keys)
        told = how is Streams.ALWAYS and len(keys) < len(flattened)
        return Inputs(outside, inside, flattened_bodies(operation, keys, inside, streams=told), (), True, how)
    arguments: dict[str, Argument] = {}
    settled = how is Streams.ALWAYS if how in (Streams.ALWAYS, Streams.ASKED) else None
    bodies = tuple(body_keys(body, operation, scope, arguments, streams=settled) for body in operation.bodies)
    inside = tuple(replace(each, required=each.required and each.bodies == len(bodies)) for each in arguments.values())
    records = [body for body in operation.bodies if body_record(body.type, scope.declarations)]
    models = tuple(dict.fromkeys(_bare(body.type) for body in records))
    return Inputs(outside, inside, bodies, models, bool(records), how)


def streams(operation: Operation, scope: Scope) -> Streams:
    """When the reply is a stream: decided by the key ``stream`` of the body, where it is a boolean."""
    kinds = {reply.stream is not Stream.NONE for reply in operation.replies if not reply.error}
    if True not in kinds:
        return Streams.NEVER
    if False not in kinds:
        return Streams.ALWAYS
    return Streams.ASKED if can_ask(operation, scope.declarations) else Streams.APART


def event_inputs(given: Inputs, scope: Scope) -> Inputs | None:
    """What the method takes that gives the stream where both kinds are ``APART``: all but the one key of the body that has a value for it.

    ``None`` where no key has such a value, or several have.
    """
    found = [
        (each, each.told.name.text, value)
        for each in given.inside
        if not isinstance(each.told, Body) and (value := _event_value(each, scope))
    ]
    if len(found) != 1:
        return None
    argument, wire, value = found[0]
    asking = {wire: string_literal(value)}
    bodies = tuple(body if body.whole else replace(body, asking=asking) for body in given.bodies)
    inside = tuple(each for each in given.inside if each is not argument)
    return replace(given, inside=inside, bodies=bodies, streams=Streams.ALWAYS)


def _event_value(argument: Argument, scope: Scope) -> str:
    """The value of an enumeration that asks for events; empty if there is none."""
    values = {value for type in argument.types for value in _values(type, scope)}
    wanted = ("sse", "event", "events") if STREAM in argument.name else ("sse",)
    return next((value for value in wanted if json.dumps(value) in values), "")


def _values(type: Type, scope: Scope) -> Iterator[str]:
    """The values of an enumeration, as JSON texts."""
    match type:
        case Nullable(type=inner):
            yield from _values(inner, scope)
        case OneOfValues(values=values):
            yield from (value.text for value in values)
        case Ref(key=key):
            declaration = scope.declarations[key]
            yield from (each.value.text for each in declaration.values) if isinstance(declaration, Enumeration) else ()
        case _:
            return


def _of_parameter(parameter: Parameter, where: Location, operation: Operation, scope: Scope) -> Argument:
    name = scope.names.arguments[operation.key, where, parameter.name.text]
    files = where is Location.BODY and holds_bytes(parameter.type, scope)
    required = parameter.presence is Presence.REQUIRED or where is Location.PATH
    return Argument(name, parameter, (parameter.type,), required, parameter.nullable is True, files)


def _bare(type: Type) -> Type:
    return _bare(type.type) if isinstance(type, Nullable) else type
