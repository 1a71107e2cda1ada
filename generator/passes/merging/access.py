"""Joining what two sources tell of how an API is reached: its servers, and the ways to be let in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...ir import SecurityScheme, Server, ServerVariable, Unknown
from .align import fold
from .facts import Joined, join_known

Security = tuple[tuple[str, ...], ...]


def join_servers(first: Iterable[Server], second: Iterable[Server]) -> tuple[Server, ...]:
    """By URL; a slash at the end makes no difference."""
    joined = {server.url.rstrip("/"): server for server in first}
    for server in second:
        known = joined.setdefault(server.url.rstrip("/"), server)
        if known is not server:
            description = known.description or server.description
            variables = _variables(known.variables, server.variables)
            joined[server.url.rstrip("/")] = replace(known, description=description, variables=variables)
    return tuple(joined.values())


def _variables(first: Iterable[ServerVariable], second: Iterable[ServerVariable]) -> tuple[ServerVariable, ...]:
    joined = {variable.name: variable for variable in first}
    for variable in second:
        known = joined.setdefault(variable.name, variable)
        values, description = known.values or variable.values, known.description or variable.description
        joined[variable.name] = replace(known, values=values, description=description)
    return tuple(joined.values())


def join_schemes(first: Iterable[SecurityScheme], second: Iterable[SecurityScheme]) -> Mapping[str, SecurityScheme]:
    """Joined schemes by folded name."""
    joined = {fold(scheme.name): scheme for scheme in first}
    for scheme in second:
        known = joined.setdefault(fold(scheme.name), scheme)
        if known is not scheme:
            joined[fold(scheme.name)] = replace(
                known,
                scheme=join_known(known.scheme, scheme.scheme).value,
                environment=known.environment or scheme.environment,
                token_url=known.token_url or scheme.token_url,
            )
    return joined


def join_security(first: Security | Unknown, second: Security | Unknown) -> Joined[Security | Unknown]:
    """The ways to be let in; their order makes no difference."""
    if isinstance(first, Unknown) or isinstance(second, Unknown):
        return join_known(first, second)
    return Joined(first, _ways(first) != _ways(second))


def security_text(security: Security | Unknown) -> str:
    """The ways as messages print them."""
    if isinstance(security, Unknown):
        return "unknown"
    return ", or ".join(" with ".join(names) or "none" for names in security) or "none"


def _ways(security: Security) -> frozenset[frozenset[str]]:
    return frozenset(map(frozenset, security)) or frozenset({frozenset()})
