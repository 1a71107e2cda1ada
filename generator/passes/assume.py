"""Settles what is still unknown after all sources have spoken, by named policies, each reported once with a count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from ..diagnostics import Diagnostic, Severity
from ..ir import Api, Declaration, Field, Kind, Operation, Origin, Parameter, Presence, Record, Reply, Scalar, Type
from ..places import Place
from .merging.facts import RULES_OF_THUMB
from .rewrite import rewrite_declaration, rewrite_operation, same_or

_N = TypeVar("_N", Field, Parameter)

_KINDS = {Kind.TEXT: Kind.STRING, Kind.NUMERIC: Kind.NUMBER}
_POLICIES = {
    "assumed-string": "no source says more of {} than that it is a string: taken for plain text",
    "assumed-number": "no source says of {} whether it is an integer: taken for any number",
    "assumed-optional": "no source says of {} whether it is optional or required with a default: taken for optional",
}
_INFERRED = "inferred-name"


def assume(api: Api) -> tuple[Api, tuple[Diagnostic, ...]]:
    """The API without coarse kinds and presences, and one note for each policy that was needed.

    A string of unknown kind is a plain string (``assumed-string``), a number of unknown kind any number (``assumed-number``), and what may
    be omitted is optional (``assumed-optional``). Wire names that no source shows as they are sent are told by the rule they were worked out
    by (``inferred-name``). Unknown nullability, defaults and the like stay unknown: not stated is how they are used.
    """
    assuming = _Assuming()
    api = replace(
        api,
        declarations=tuple(assuming.declaration(declaration) for declaration in api.declarations),
        operations=tuple(assuming.operation(operation) for operation in api.operations),
    )
    return api, tuple(assuming.notes())


@dataclass(slots=True)
class _Assuming:
    """Applies the policies, and counts how often and where first."""

    counts: Counter[str] = field(default_factory=Counter[str])
    places: dict[str, Place] = field(default_factory=dict[str, Place])
    scalars: dict[Scalar, Scalar] = field(default_factory=dict[Scalar, Scalar])

    def declaration(self, declaration: Declaration) -> Declaration:
        declaration = rewrite_declaration(declaration, self.leaf)
        if not isinstance(declaration, Record):
            return declaration
        fields = same_or(declaration.fields, tuple(self.named(each) for each in declaration.fields))
        return declaration if fields is declaration.fields else replace(declaration, fields=fields)

    def operation(self, operation: Operation) -> Operation:
        operation = rewrite_operation(operation, self.leaf)
        parameters = same_or(operation.parameters, tuple(self.named(each) for each in operation.parameters))
        replies = same_or(operation.replies, tuple(self.reply(each) for each in operation.replies))
        if parameters is operation.parameters and replies is operation.replies:
            return operation
        return replace(operation, parameters=parameters, replies=replies)

    def reply(self, reply: Reply) -> Reply:
        headers = same_or(reply.headers, tuple(self.named(each) for each in reply.headers))
        return reply if headers is reply.headers else replace(reply, headers=headers)

    def leaf(self, type: Type, place: Place) -> Type:
        if not isinstance(type, Scalar) or (kind := _KINDS.get(type.kind)) is None:
            return type
        self.count("assumed-string" if kind is Kind.STRING else "assumed-number", place)
        return self.scalars.setdefault(type, Scalar(kind, type.format))

    def named(self, named: _N) -> _N:
        if named.name.origin is Origin.INFERRED and named.name.rule in RULES_OF_THUMB:
            self.count(named.name.rule, named.place)
        if named.presence is not Presence.OMITTABLE:
            return named
        self.count("assumed-optional", named.place)
        return replace(named, presence=Presence.OPTIONAL)

    def count(self, policy: str, place: Place) -> None:
        self.counts[policy] += 1
        self.places.setdefault(policy, place)

    def notes(self) -> Iterator[Diagnostic]:
        hint = "where that is wrong, state the fact in provider.toml or add a source that tells it"
        for policy, message in _POLICIES.items():
            if count := self.counts[policy]:
                things = "one value" if count == 1 else f"{count} values"
                yield Diagnostic(Severity.NOTE, policy, message.format(things), self.places[policy], hint=hint)
        for rule in RULES_OF_THUMB:
            if count := self.counts[rule]:
                things = "one wire name" if count == 1 else f"{count} wire names"
                message = f"no source shows {things} as sent: worked out by the rule {rule!r}"
                yield Diagnostic(
                    Severity.NOTE, _INFERRED, message, self.places[rule], hint="where one is wrong, state `wire` in provider.toml"
                )
