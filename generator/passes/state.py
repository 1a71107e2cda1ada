"""Applies the facts of ``provider.toml`` to what the sources tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..configuration import ClientFacts, Configuration, FieldFact, Text
from ..diagnostics import Diagnostic, Severity
from ..ir import UNKNOWN, Api, Declaration, Ref, SecurityScheme, Server, Type
from ..places import Place
from .merging.align import fold
from .merging.types import TypeJoiner
from .rewrite import rewrite_declaration, rewrite_operation
from .stating.arrays import spell_arrays
from .stating.context import Context, Finder
from .stating.declarations import state_declarations
from .stating.operations import state_operations

_NAMES = re.compile(r"[\w.]+")


def state(api: Api, facts: Configuration) -> tuple[Api, tuple[Diagnostic, ...]]:
    """The API with what is stated of it, and the problems with that, in the order of the file.

    Errors are facts of something that there is not (``unknown-fact``), that cannot be (``bad-fact``), or whose type expression is wrong
    (``bad-type``, ``unknown-type``). A fact that a source excludes is applied all the same, with a note (``contradicted-fact``).
    """
    finder = _finder(api.declarations)
    known = {declaration.key: declaration for declaration in api.declarations}
    context = Context(finder, frozenset(_new_names(api, facts, finder)), TypeJoiner(known))
    declarations = state_declarations(context, api.declarations, facts.declarations)
    operations = state_operations(context, api.operations, facts.operations)
    if facts.client.arrays:
        operations = spell_arrays(operations, _finder(declarations), facts.client.arrays)
    stated = replace(
        api,
        title=facts.title or api.title,
        summary=facts.summary or api.summary,
        declarations=declarations,
        operations=operations,
        servers=_servers(api.servers, facts.client, context),
        security=_security(api.security, facts.client, context),
        idempotency_header=_idempotency(api.idempotency_header, facts.client, context),
    )
    problems = sorted(context.diagnostics, key=lambda problem: (problem.place is None, problem.place or Place("")))
    return stated, tuple(problems)


def _finder(declarations: Iterable[Declaration]) -> Finder[Declaration]:
    return Finder("declaration", declarations, lambda declaration: (declaration.key, declaration.name), namespaced=True)


def _new_names(api: Api, facts: Configuration, finder: Finder[Declaration]) -> Iterator[str]:
    """Stated declarations that no page has and that something refers to. One that nothing refers to is a slip of the pen."""
    missing = [fact for fact in facts.declarations if not finder.find(fact.name.text) and (fact.type or any(f.type for f in fact.fields))]
    if not missing:
        return
    wanted = _referred(api) | {name for text in _type_texts(facts) for name in _NAMES.findall(text.text)}
    yield from (fact.name.text for fact in missing if fact.name.text in wanted)


def _referred(api: Api) -> set[str]:
    keys: set[str] = set()

    def leaf(type: Type, place: Place) -> Type:
        if isinstance(type, Ref):
            keys.add(type.key)
        return type

    for declaration in api.declarations:
        rewrite_declaration(declaration, leaf)
    for operation in api.operations:
        rewrite_operation(operation, leaf)
    return keys


def _type_texts(facts: Configuration) -> Iterator[Text]:
    """Every type expression of the file."""
    for declaration in facts.declarations:
        yield from (declaration.type,) if declaration.type else ()
        yield from _field_types(declaration.fields)
    for operation in facts.operations:
        yield from (operation.stream,) if operation.stream else ()
        yield from (reply.type for reply in (*operation.replies, *operation.errors))
        yield from _field_types(operation.parameters)


def _field_types(facts: Iterable[FieldFact]) -> Iterator[Text]:
    yield from (fact.type for fact in facts if fact.type)


def _servers(told: tuple[Server, ...], client: ClientFacts, context: Context) -> tuple[Server, ...]:
    """The stated servers, else those of the pages."""
    known = {server.url.rstrip("/"): server for server in told}
    for text in client.servers:
        if told and text.text.rstrip("/") not in known:
            context.contradict("client", "a server", text.text, text, tuple(server.url for server in told), "the pages")
    return tuple(known.get(text.text.rstrip("/")) or Server(text.text) for text in client.servers) or told


def _idempotency(told: str, client: ClientFacts, context: Context) -> str:
    """The stated header, else that of the pages."""
    stated = client.idempotency_header
    if stated is None:
        return told
    if told and told.casefold() != stated.text.casefold():
        context.contradict("client", "the idempotency header", stated.text, stated, told, "the pages")
    return stated.text


def _security(told: tuple[SecurityScheme, ...], client: ClientFacts, context: Context) -> tuple[SecurityScheme, ...]:
    """The schemes with the stated ones; the variable of the secret goes with each."""
    schemes = {fold(scheme.name): scheme for scheme in told}
    for fact in client.security:
        known = schemes.get(fold(fact.name.text), SecurityScheme(fact.name.text))
        if known.scheme is not UNKNOWN and known.scheme != fact.scheme.text:
            context.contradict(known.name, "the scheme", fact.scheme.text, fact.scheme, known.scheme, "the pages")
        schemes[fold(fact.name.text)] = replace(known, scheme=fact.scheme.text)
    if client.environment and not schemes:
        message = f"there is no security scheme that could take its secret from {client.environment}"
        hint = "name one below [client.security]"
        context.diagnostics.append(Diagnostic(Severity.ERROR, "bad-fact", message, hint=hint))
    return tuple(replace(scheme, environment=client.environment or scheme.environment) for scheme in schemes.values())
