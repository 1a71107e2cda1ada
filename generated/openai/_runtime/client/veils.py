"""The secrets of a call, and texts without them: whatever is told of a reply goes
through here first, for servers quote what they were sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote, quote_plus, unquote_plus

from ..problems import Problem
from .secret_names import sensitive_in_queries
from .secrets import Secret
from .wire import Request

_BLOT: Final = "***"
_SHORTEST: Final = 8
_SHORTEST_BEGINNING: Final = 4


class Veil:
    """Blots the secrets out that it was told of. A copy or a pickle knows none, so that
    errors can be written down.
    """

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: set[Secret] = set()

    def add(self, secrets: Iterable[Secret]) -> None:
        """Know these secrets too."""
        self._known.update(secrets)

    def see(self, request: Request) -> None:
        """Know all secrets of a request: as they are sent, without the word before them
        that names the scheme, and those in its URL.
        """
        held = request.credentials
        for _, secret in (*held.headers, *held.query, *held.cookies):
            self.add((secret, Secret(secret.reveal().partition(" ")[2])))
        self.add(_in_query(request.url))

    def over(self, text: str, *, cut: bool = False) -> str:
        """The text without the secrets, however they are quoted. Very short ones stay:
        they are words. Of a text that was ``cut`` off a longer one the end is taken too
        if a secret may begin there.
        """
        found = {
            spelling
            for secret in self._known
            for spelling in _spellings(secret.reveal())
            if len(spelling) >= _SHORTEST
        }
        for each in sorted(found, key=len, reverse=True):
            text = text.replace(each, _BLOT)
        begun = max((_begun(text, each) for each in found), default=0) if cut else 0
        return text[:-begun] + _BLOT if begun else text

    def problem(self, problem: Problem) -> Problem:
        """The problem with no secrets in its texts."""
        match problem.found:
            case str() as text:
                found: object = self.over(text)
            case bytes() as body:  # that are no JSON text
                found = self.over(body.decode("utf-8", "replace"))
            case value:
                found = value
        path, expected = self.over(problem.path), self.over(problem.expected)
        return Problem(path, expected, found, problem.weight)

    def __reduce__(self) -> tuple[type[Veil], tuple[()]]:
        return type(self), ()


def _in_query(url: str) -> Iterator[Secret]:
    for pair in url.partition("?")[2].partition("#")[0].split("&"):
        name, _, value = pair.partition("=")
        if sensitive_in_queries(unquote_plus(name)):
            yield Secret(value)
            yield Secret(unquote_plus(value))


def _spellings(text: str) -> Iterator[str]:
    """A text as it is, in URLs and forms, and in JSON."""
    yield text
    yield quote(text, safe="", errors="replace")
    yield quote_plus(text, errors="replace")
    yield json.dumps(text, ensure_ascii=False)[1:-1]
    yield json.dumps(text)[1:-1]


def _begun(text: str, secret: str) -> int:
    """How many characters at the end of a text are the beginning of a secret."""
    lengths = range(len(secret) - 1, _SHORTEST_BEGINNING - 1, -1)
    return next((most for most in lengths if text.endswith(secret[:most])), 0)
