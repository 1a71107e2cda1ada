"""Webhooks and callbacks: calls that the service makes. Nothing here can be called, so only what they carry is read."""

from __future__ import annotations

from ...casing import pascal
from ...ledger import Unit
from .bodies import bodies_of
from .calls import Call, calls_of
from .context import Context
from .homes import Home
from .nodes import Object
from .replies import replies_of


def read_webhooks(context: Context) -> None:
    """Declare the payloads of all webhooks (OpenAPI 3.1, section 4.8.1)."""
    for name, node, mark in context.members(context.object(context.documents.root, "webhooks")):
        _read(context, list(calls_of(context, [(name, node, mark)])), f"webhook {name}", Home("", pascal(name)))


def read_callbacks(context: Context, operation: Object, key: str, home: Home) -> None:
    """Declare the payloads of an operation's callbacks (section 4.8.18), whose keys are expressions that a URL comes out of."""
    for name, node, _ in context.members(context.object(operation, "callbacks")):
        callback = context.resolved(node, "a callback")
        if callback is not None:
            calls = list(calls_of(context, context.patterned(callback)))
            _read(context, calls, f"callback {name} of {key}", context.home(node, home.at(name)))


def _read(context: Context, calls: list[Call], shown: str, home: Home) -> None:
    """The payload is called ``…Payload``; where there are several methods, they stand before that."""
    for call in calls:
        name = shown if len(calls) == 1 else f"{shown} {call.key}"
        own = home if len(calls) == 1 else home.at(call.method.lower())
        bodies_of(context, call.node, own.at("Payload"))
        replies_of(context, call, own)
        context.findings.settle(Unit.OPERATION, name, call.mark)
