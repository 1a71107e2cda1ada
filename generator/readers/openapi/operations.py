"""The operations of a document, and what else it says of the API beside its schemas."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...casing import pascal, words
from ...ir import Operation, SecurityScheme, Server
from ...places import Place
from .bodies import bodies_of
from .calls import Call, calls_of
from .context import Context
from .documents import Documents
from .findings import Findings
from .homes import Home
from .operation_names import Named, name_operations
from .parameters import parameters_of
from .replies import replies_of
from .schemas import Schemas
from .security import Requirements, default_security, schemes_of, security_of
from .servers import servers_of
from .webhooks import read_callbacks, read_webhooks

_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Described:
    """A document without its schemas."""

    title: str
    summary: str
    operations: tuple[Operation, ...]
    servers: tuple[Server, ...]
    security: tuple[SecurityScheme, ...]


def read_operations(documents: Documents, schemas: Schemas, findings: Findings) -> Described:
    """Everything that can be called. Schemas that stand inline in operations, webhooks and callbacks are read on the way."""
    context = Context(documents, schemas, findings)
    root = documents.root
    info = context.object(root, "info")
    calls = tuple(calls_of(context, context.patterned(context.object(root, "paths"))))
    default = default_security(context, calls)
    operations = tuple(_operation(context, named, default) for named in name_operations(context, calls))
    read_webhooks(context)
    return Described(
        context.text(info, "title") if info else "",
        (context.text(info, "description") or context.text(info, "summary")) if info else "",
        operations,
        servers_of(context, root),
        schemes_of(context, calls),
    )


def _operation(context: Context, named: Named, default: Requirements) -> Operation:
    """One operation. What its path item says of all its operations goes behind what it says itself."""
    call = named.call
    home = Home(named.key, _stem(named))
    summary, description = _texts(context, call)
    operation = Operation(
        named.key,
        named.group,
        named.name,
        Place(*call.mark),
        named.id,
        call.method,
        call.path,
        summary,
        description,
        parameters_of(context, call, home),
        bodies_of(context, call.node, home.at("Request")),
        replies_of(context, call, home),
        security_of(context, call.node, default),
        context.flag(call.node, "deprecated") is True,
        servers_of(context, call.node) or servers_of(context, call.item),
    )
    read_callbacks(context, call.node, named.key, home)
    return operation


def _stem(named: Named) -> str:
    """What the names of inline schemas begin with: group and name in PascalCase, words that end the one and begin the other only once."""
    group, name = words(named.group), words(named.name)
    folded = [[word.lower() for word in each] for each in (group, name)]
    common = next((size for size in range(min(len(group), len(name)), 0, -1) if folded[0][-size:] == folded[1][:size]), 0)
    return pascal("_".join((*group, *name[common:])))


def _texts(context: Context, call: Call) -> tuple[str, str]:
    """Summary and description. A summary of several paragraphs is its first one; the others go before the description."""
    summary = context.text(call.node, "summary") or context.text(call.item, "summary")
    description = context.text(call.node, "description") or context.text(call.item, "description")
    first, *more = _PARAGRAPHS.split(summary)
    return first, "\n\n".join(filter(None, (*more, description)))
