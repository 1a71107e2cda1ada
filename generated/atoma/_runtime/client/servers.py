"""Where an API, or one operation of it, is served."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .errors import RequestError


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL. ``variables`` are its placeholders: the value each has if nothing else
    is said, and all it may have (none: any).
    """

    url: str
    variables: Mapping[str, tuple[str, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[str, tuple[str, ...]]]
    )


def filled(server: Server, values: Mapping[str, str]) -> str:
    """The URL of a server with its placeholders filled. Values of other names are
    passed over. Raises :class:`RequestError`.
    """
    url = server.url
    for name, (default, _) in server.variables.items():
        url = url.replace(f"{{{name}}}", values.get(name, default))
    if problems := "\n".join(_problems(server, values)):
        raise RequestError(problems)
    return url


def _problems(server: Server, values: Mapping[str, str]) -> Iterator[str]:
    for name, (default, allowed) in server.variables.items():
        value = values.get(name, default)
        if allowed and value not in allowed:
            choice = ", ".join(map(repr, allowed))
            yield f"the variable {name!r} is {value!r}, not one of {choice}"
