"""How a caller identifies itself (OpenAPI 3.1, sections 4.8.27 to 4.8.30)."""

from __future__ import annotations

from collections.abc import Iterable

from ...diagnostics import Severity
from ...ir import UNKNOWN, SecurityScheme, Unknown
from .calls import Call
from .context import Context
from .nodes import Mark, Object

Requirements = tuple[tuple[str, ...], ...] | Unknown


def schemes_of(context: Context, calls: Iterable[Call]) -> tuple[SecurityScheme, ...]:
    """The security schemes of a document, in its order. Those that are only asked for come behind them (``unknown-scheme``)."""
    root = context.documents.root
    components = context.object(root, "components")
    found: dict[str, SecurityScheme] = {}
    for name, node, mark in context.members(context.object(components, "securitySchemes") if components else None):
        scheme = context.resolved(node, "a security scheme")
        if scheme is not None:
            found[name] = _scheme(context, scheme, name, mark)
    for holder in (root, *(call.node for call in calls)):
        for requirement in _requirements(context, holder) or ():
            for name, mark in requirement.keys.items():
                if name not in found:
                    hint = "add it to securitySchemes, below components"
                    context.findings.report("unknown-scheme", f"there is no security scheme {name!r}", mark, hint=hint, width=len(name))
                    found[name] = SecurityScheme(name)
    return tuple(found.values())


def default_security(context: Context, calls: Iterable[Call]) -> Requirements:
    """What operations need that do not say so themselves; unknown if the document says nothing of it anywhere."""
    root = context.documents.root
    if "security" in root.entries:
        return security_of(context, root, UNKNOWN)
    return () if any("security" in call.node.entries for call in calls) else UNKNOWN


def security_of(context: Context, holder: Object, default: Requirements) -> Requirements:
    """The ways to be let in, as an operation or the document itself states them. Each takes all its schemes; scopes are not told apart."""
    found = _requirements(context, holder)
    return default if found is None else tuple(tuple(requirement.entries) for requirement in found)


def _requirements(context: Context, holder: Object) -> list[Object] | None:
    listed = context.array(holder, "security")
    if listed is None:
        return None
    return [found for item in listed.items if (found := context.as_object(item, "a security requirement")) is not None]


def _scheme(context: Context, scheme: Object, name: str, mark: Mark) -> SecurityScheme:
    kind, place, key = (context.text(scheme, each) for each in ("type", "in", "name"))
    match kind, context.text(scheme, "scheme").lower():
        case "http", ("bearer" | "basic") as http:
            return SecurityScheme(name, http)
        case "apiKey", _ if place in ("header", "query", "cookie") and key:
            return SecurityScheme(name, f"{place}:{key}")
        case "oauth2", _:
            flows = context.object(scheme, "flows")
            flow = context.object(flows, "clientCredentials") if flows else None
            return SecurityScheme(name, "oauth2", token_url=context.text(flow, "tokenUrl") if flow else "")
        case "openIdConnect", _:  # an access token of OAuth 2, whoever gave it
            return SecurityScheme(name, "oauth2")
        case _, http:
            told = " ".join(filter(None, (kind, http, place)))
            message = f"the security scheme {name!r} is none that a client knows" + (f": {told}" if told else "")
            context.findings.report("security-scheme", message, mark, severity=Severity.NOTE, width=len(name))
            return SecurityScheme(name)
