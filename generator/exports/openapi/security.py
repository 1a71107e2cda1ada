"""Servers and secrets as OpenAPI has them (OpenAPI 3.1.1, sections 4.8.5 and 4.8.27 to 4.8.30)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...ir import SecurityScheme, Server, Unknown
from ..trees import Branch, Tree
from .guesses import Guess, Guesses

_PLACES = ("header", "query", "cookie")


def server(told: Server) -> Branch:
    """A server with its variables."""
    node: Branch = {"url": told.url}
    if told.description:
        node["description"] = told.description
    variables: dict[str, Tree] = {}
    for each in told.variables:
        values: Branch = {"enum": list(each.values)} if each.values else {}
        described: Branch = {"description": each.description} if each.description else {}
        variables[each.name] = {**values, "default": each.default, **described}
    return {**node, "variables": variables} if variables else node


def scheme_names(schemes: Iterable[SecurityScheme]) -> dict[str, str]:
    """Names that components may have, for all schemes."""
    names: dict[str, str] = {}
    for scheme in schemes:
        name = re.sub(r"[^A-Za-z0-9._-]", "_", scheme.name) or "_"
        while name in names.values():
            name += "_"
        names.setdefault(scheme.name, name)
    return names


def security_scheme(told: SecurityScheme, guesses: Guesses) -> Branch:
    """A scheme; one whose kind is not known is a bearer token."""
    kind = "bearer" if isinstance(told.scheme, Unknown) else told.scheme
    if isinstance(told.scheme, Unknown):
        guesses.count(Guess.SCHEME, None)
    place, colon, name = kind.partition(":")
    if colon and place in _PLACES:
        return {"type": "apiKey", "in": place, "name": name}
    if kind == "oauth2":
        flow: Tree = {"tokenUrl": told.token_url, "scopes": {}}
        return {"type": "oauth2", "flows": {"clientCredentials": flow} if told.token_url else {}}
    return {"type": "http", "scheme": kind}


def requirements(told: Iterable[Iterable[str]], names: Mapping[str, str]) -> Tree:
    """Each way to be let in with the schemes that it takes."""
    return [{names.get(name, name): [] for name in way} for way in told]
