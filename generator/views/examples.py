"""The calls that a package's README shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import LiteralString

from ..emitted import Emitted, compose, join, json_literal, ours, string_literal
from ..ir import Body
from ..layout import call
from .bodies import Argument
from .inputs import Streams
from .methods import Call
from .resources import Surface, calls
from .sample_values import Value, sample, sample_of
from .scope import Scope

_TOP, _INNER = 4, 8


@dataclass(frozen=True, slots=True)
class Examples:
    """Statements that call operations, each within the block that its example needs; empty where the API has nothing of the kind.

    ``whole`` and ``awaited`` are one call without and with a stream's overloads left aside, ``streamed`` one that gives a stream,
    ``adds_up`` whether its events have a final value, ``caught`` and ``tuned`` the first one in other surroundings, ``sent`` one that takes a file,
    ``listed`` the head of a loop over all pages. ``environment`` names the variable that holds the key, and where there is none ``secrets``
    are the arguments of a client.
    """

    whole: Emitted
    awaited: Emitted
    caught: Emitted
    tuned: Emitted
    streamed: Emitted
    streamed_async: Emitted
    adds_up: bool
    sent: Emitted
    listed: Emitted
    environment: Emitted
    secrets: Emitted


def examples(surface: Surface) -> Examples:
    """The examples of an API: chat comes first where there is any, and short calls before long ones."""
    scope = surface.scope
    offered = sorted(calls(surface), key=lambda each: ("chat" not in each.path, not each.events, len(_required(each))))
    plain = next((each for each in offered if each.plain), None)
    stream = next((each for each in offered if each.events), None)
    upload = next((each for each in offered if any(argument.files for argument in _required(each))), None)
    listing = next((each for each in offered if each.operation.key in scope.paging and not each.events and not _required(each)), None)
    nothing = ours("")
    environment = next((scheme.environment for scheme in scope.api.security if scheme.environment.isidentifier()), "")
    return Examples(
        whole=_statement(_TOP, "answer = ", plain, scope) if plain else nothing,
        awaited=_statement(_INNER, "answer = await ", plain, scope) if plain else nothing,
        caught=_statement(_INNER, "answer = ", plain, scope) if plain else nothing,
        tuned=_statement(_TOP, "answer = ", plain, scope, ("options=options",)) if plain else nothing,
        streamed=_statement(_TOP, "with ", stream, scope, _asked(stream), " as stream:") if stream else nothing,
        streamed_async=_statement(_INNER, "stream = await ", stream, scope, _asked(stream)) if stream else nothing,
        adds_up=stream is not None and stream.adds_up,
        sent=_statement(_TOP, "", upload, scope) if upload else nothing,
        listed=compose("for item in client.{}():", _paged(listing, scope)) if listing else nothing,
        environment=Emitted(environment),
        secrets=nothing if environment else _secrets(scope),
    )


def _secrets(scope: Scope) -> Emitted:
    """What the first security scheme takes."""
    names = next((scope.names.secrets[scheme.name] for scheme in scope.api.security if scheme.name in scope.names.secrets), ())
    return join(", ", (compose('{}="..."', each) for each in names))


def _paged(each: Call, scope: Scope) -> Emitted:
    return compose("{}.{}", Emitted(each.path.rpartition(".")[0]), scope.paging[each.operation.key].method)


def _asked(each: Call) -> tuple[LiteralString, ...]:
    return ("stream=True",) if each.inputs.streams is Streams.ASKED else ()


def _statement(
    indent: int, head: LiteralString, each: Call, scope: Scope, more: Iterable[LiteralString] = (), tail: LiteralString = ""
) -> Emitted:
    """``head client.path(arguments)tail``, laid out for a block of so many columns."""
    arguments = [*_arguments(each, scope), *more]
    return call(indent, f"{head}client.{each.path}", arguments, tail)


def _arguments(each: Call, scope: Scope) -> Iterator[Emitted]:
    for argument in _required(each):
        yield compose("{}={}", argument.name, _value(argument, scope))


def _value(argument: Argument, scope: Scope) -> Emitted:
    if argument.files:
        return compose("Path({})", string_literal("notes.txt"))
    told = argument.told
    value: Value = sample(told.type, scope) if isinstance(told, Body) else sample_of(told, scope)
    return json_literal(json.dumps(value))


def _required(each: Call) -> list[Argument]:
    return [argument for argument in (*each.inputs.outside, *each.inputs.inside) if argument.required]
