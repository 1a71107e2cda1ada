"""Names of the arguments of the client that hold its secrets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ...emitted import Identifier
from ...ir import Api, SecurityScheme, Unknown
from .spelling import attribute_name, first_free

# The other arguments of a client, which are the same for all providers.
CLIENT_OPTIONS = frozenset(
    "after base_url before clock cookies headers limits max_retries options query self server strict timeout transport variables".split()
)


def secrets(api: Api) -> Mapping[str, tuple[Identifier, ...]]:
    """By its scheme: the one that most operations take is ``api_key``, others are called as the source calls them.

    User names and passwords, and the secrets of OAuth 2 clients, are two arguments each.
    """
    used = Counter(
        name
        for operation in api.operations
        if not isinstance(operation.security, Unknown)
        for names in operation.security
        for name in names
    )
    taken: set[str] = set(CLIENT_OPTIONS)
    found: dict[str, tuple[Identifier, ...]] = {}
    for scheme in sorted(api.security, key=lambda scheme: -used[scheme.name]):
        spelled = tuple(_free(taken, wanted, scheme) for wanted in _wanted(scheme, main=not found))
        taken.update(spelled)
        found[scheme.name] = tuple(map(Identifier, spelled))
    return found


def _wanted(scheme: SecurityScheme, *, main: bool) -> tuple[str, ...]:
    match scheme.scheme:
        case "basic":
            return "username", "password"
        case "oauth2" if scheme.token_url:
            return "client_id", "client_secret"
        case "oauth2":
            return ("access_token",)
        case _:
            return ("api_key",) if main else (attribute_name(scheme.name),)


def _free(taken: set[str], wanted: str, scheme: SecurityScheme) -> str:
    return first_free(taken, wanted, attribute_name(f"{scheme.name}_{wanted}"))
