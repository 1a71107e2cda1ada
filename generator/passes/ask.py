"""Finds streams that can be asked for although no source documents them.

A body may have the boolean key ``stream`` where only a plain reply is documented. Servers that have the key heed it, so that a client which
offers the key has to take a stream. Its events are those of another operation of the same method and path, if one has a stream; else they
are taken for any objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..calling import can_ask, is_callable
from ..diagnostics import Diagnostic, Severity
from ..ir import Anything, Api, MapOf, Operation, Reply, Stream


def ask(api: Api) -> tuple[Mapping[str, Reply], tuple[Diagnostic, ...]]:
    """The streams by the keys of their operations, and a note (``unknown-events``) on each of whose events nothing is told."""
    declarations = {declaration.key: declaration for declaration in api.declarations}
    told = {(each.method, each.path): reply for each in api.operations for reply in _good(each) if reply.stream is not Stream.NONE}
    found: dict[str, Reply] = {}
    notes: list[Diagnostic] = []
    for each in api.operations:
        replies = _good(each)
        if not replies or not is_callable(each) or {reply.stream for reply in replies} != {Stream.NONE}:
            continue
        if not can_ask(each, declarations):
            continue
        known = told.get((each.method, each.path))
        usual = Reply(MapOf(Anything()), each.place, media_type="text/event-stream", stream=Stream.EVENTS)
        found[each.key] = replace(known or usual, status=replies[0].status)
        if known is None:
            message = (
                f"{each.method} {each.path} can be asked for a stream, of whose events nothing is told: they are taken for any objects"
            )
            hint = "state its reply in provider.toml, or add a source that tells it"
            notes.append(Diagnostic(Severity.NOTE, "unknown-events", message, each.place, hint=hint))
    return found, tuple(notes)


def _good(operation: Operation) -> list[Reply]:
    return [reply for reply in operation.replies if not reply.error]
