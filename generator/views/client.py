"""The module ``client``: what is known of the provider, and a sync and an async client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..emitted import Emitted, compose, ours, string_literal
from ..ir import SecurityScheme, Server, Unknown
from ..layout import Atom, call
from ..layout_nested import Expression, Nested, definition, nested
from .imports import Imports
from .operations import display, keyword
from .prose import docstring
from .resources import PropertyView, Surface, property_view, resource_class
from .scope import Scope
from .servers import server_call

# What users of the client may need besides it, by the runtime's module that has it.
_ELSEWHERE: Mapping[str, tuple[str, ...]] = {
    "async_httpx_transport": ("AsyncHttpxTransport",),
    "failures": ("Broken", "Failure", "TimedOut"),
    "files": ("FileContent", "Upload"),
    "httpx_transport": ("HttpxTransport",),
    "options": ("Limits", "RequestOptions"),
    "reply": ("Reply",),
    "secrets": ("Secret",),
    "settings": ("After", "Before"),
    "stdlib_transport": ("StdlibTransport",),
    "streams": ("AsyncStream", "Stream"),
    "timeouts": ("Clock", "Timeout"),
    "wire": ("AsyncResponse", "AsyncTransport", "Headers", "Request", "Response", "Transport"),
}


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client: ``init`` is the signature of its constructor, ``statements`` what it does."""

    header: Emitted
    docstring: Emitted
    init: Emitted
    statements: tuple[Emitted, ...]
    resources: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class ClientModule:
    """The module ``client``; ``elsewhere`` are the lines of the table of names that are loaded when they are first asked for."""

    imports: tuple[Emitted, ...]
    checking: tuple[Emitted, ...]
    elsewhere: tuple[Emitted, ...]
    provider: Emitted
    clients: tuple[ClientView, ...]


def client_module(name: str, surface: Surface) -> ClientModule:
    """The view of the module ``client`` of the package called ``name``."""
    scope, imports = surface.scope, _imports(surface)
    api = scope.api
    title = api.title or name
    parts: list[Expression] = [string_literal(title)]
    if api.servers:
        imports.need(ours("._runtime.client.servers"), ours("Server"))
        parts.append(keyword("servers", display([server_call(server) for server in api.servers])))
    if api.security:
        imports.need(ours("._runtime.client.calls"), ours("Scheme"))
        parts.append(keyword("schemes", display([_scheme(scheme, scope) for scheme in _in_order(scope)])))
    parts.append(keyword("errors", ours("ERRORS")))
    if api.idempotency_header:
        parts.append(keyword("idempotency_header", string_literal(api.idempotency_header)))
    provider = nested(0, Nested(ours("PROVIDER: Final = Provider"), tuple(parts)))
    clients = tuple(_client(title, surface, imports, is_async=is_async) for is_async in (False, True))
    elsewhere = sorted((name, module) for module, names in _ELSEWHERE.items() for name in names)
    entries = tuple(compose("{}: {},", string_literal(name), string_literal(module)) for name, module in elsewhere)
    return ClientModule(imports.running(), imports.checking(), entries, provider, clients)


def _imports(surface: Surface) -> Imports:
    """What every client needs."""
    imports = Imports()
    imports.typing(ours("Any"), ours("Final"), ours("Unpack"))
    if surface.inner[()]:
        imports.need(ours("functools"), ours("cached_property"))
        imports.need(ours("."), ours("resources"))
    imports.need(ours(".errors"), ours("ERRORS"))
    clients = ("AsyncOptions", "BaseAsyncClient", "BaseClient", "Provider", "SyncOptions")
    imports.need(ours("._runtime.client.clients"), *map(Emitted, clients))
    for module, names in _ELSEWHERE.items():
        imports.check(compose("._runtime.client.{}", Emitted(module)), *(Emitted(f"{name} as {name}") for name in names))
    return imports


def _in_order(scope: Scope) -> Iterator[SecurityScheme]:
    """The schemes, that of most operations first: where nothing says which one an operation takes, it is the first that has its secret."""
    schemes = {scheme.name: scheme for scheme in scope.api.security}
    return (schemes[name] for name in scope.names.secrets)


def _scheme(scheme: SecurityScheme, scope: Scope) -> Expression:
    arguments = display([string_literal(name) for name in scope.names.secrets[scheme.name]])
    parts: list[Expression] = [string_literal(scheme.name), string_literal(_kind(scheme)), arguments]
    if scheme.environment:
        parts.append(string_literal(scheme.environment))
    if scheme.token_url:
        parts.append(keyword("token_url", string_literal(scheme.token_url)))
    return Nested(ours("Scheme"), tuple(parts))


def _kind(scheme: SecurityScheme) -> str:
    """How a secret is sent: whatever is not told, and what ends in a token that the caller has to get himself, as a bearer token."""
    if isinstance(scheme.scheme, Unknown) or (scheme.scheme == "oauth2" and not scheme.token_url):
        return "bearer"
    return scheme.scheme


def _client(title: str, surface: Surface, imports: Imports, *, is_async: bool) -> ClientView:
    names = surface.scope.names
    prefix, options = (ours("Async"), ours("AsyncOptions")) if is_async else (ours(""), ours("SyncOptions"))
    base = ours("BaseAsyncClient") if is_async else ours("BaseClient")
    secrets = [argument for arguments in names.secrets.values() for argument in arguments]
    keywords = [f"{argument}: str | Secret | None = None" for argument in secrets]
    star = ["*"] if keywords else []
    hiding = [compose("{} = secret({})", argument, argument) for argument in secrets]
    if secrets:
        hiding.insert(0, ours("# A traceback of what is raised below may show all variables."))
        imports.need(ours("._runtime.client.secrets"), ours("secret"))
    tops = surface.inner[()]
    for top in tops:
        name = names.resources[top]
        imports.check(compose(".resources.{}", name.stem), resource_class(name, is_async=is_async))
    held = display([compose("{}: {}", string_literal(argument), argument) for argument in secrets], "{}")
    return ClientView(
        header=call(0, f"class {prefix}Client", (base,), ":"),
        docstring=docstring(_text(title, surface.scope, is_async=is_async), 4),
        init=definition(4, "def __init__", ["self", *star, *keywords, f"**options: Unpack[{options}]"], Atom(ours("None"))),
        statements=(*hiding, nested(8, Nested(ours("super().__init__"), (ours("PROVIDER"), held, ours("options"))))),
        resources=tuple(property_view(top, names.resources[top], is_async=is_async) for top in tops),
    )


def _text(title: str, scope: Scope, *, is_async: bool) -> str:
    """What a client is for, what it needs to be let in, and where it calls."""
    api, lines = scope.api, [f"Calls {title}{' from the event loop' if is_async else ''}."]
    told = [text for scheme in _in_order(scope) if (text := _secret_text(scheme, scope))]
    if told:
        lines.append(" ".join(told))
    if len(api.servers) > 1:
        listed = "\n".join(f"- {index}: ``{server.url}``{_about(server)}" for index, server in enumerate(api.servers))
        lines.append(f"``server`` is the number of one of these:\n\n{listed}")
    return "\n\n".join(lines)


def _secret_text(scheme: SecurityScheme, scope: Scope) -> str:
    arguments = " and ".join(f"``{name}``" for name in scope.names.secrets[scheme.name])
    place = _PLACES.get(_kind(scheme).partition(":")[0], "")
    verb = "are" if " and " in arguments else "is"
    sent = f"{arguments} {verb} {place}".replace("NAME", _kind(scheme).partition(":")[2])
    colon = ", with a colon between them," if verb == "are" else ""
    variable = (
        f"; if not given,{colon} {'they are' if verb == 'are' else 'it is'} read from the environment variable ``{scheme.environment}``"
    )
    return f"{sent}{variable if scheme.environment else ''}."


_PLACES = {
    "bearer": "sent as a bearer token",
    "basic": "sent as basic authentication",
    "oauth2": "exchanged for a token",
    "header": "sent in the header ``NAME``",
    "query": "sent in the query as ``NAME``",
    "cookie": "sent in the cookie ``NAME``",
}


def _about(server: Server) -> str:
    return f" ({server.description})" if server.description else ""
