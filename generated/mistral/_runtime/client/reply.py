"""What is known of a reply besides its decoded value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..problems import Problem
from .veils import Veil
from .wire import Headers, header

_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid")


@dataclass(slots=True)
class Reply:
    """A received reply. Give an empty one as ``RequestOptions(reply=…)`` to have it
    filled by a call; every exception and every stream holds one.
    """

    status: int = 0
    headers: Headers = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    """As received, decompressed; empty for a stream."""
    problems: list[Problem] = field(default_factory=list[Problem])
    """Where the reply departs from what is documented."""
    url: str = ""
    """Where it came from, redirects followed, secrets left out."""
    attempts: int = 0
    """How many requests were sent until it came."""
    veil: Veil = field(default_factory=Veil, repr=False, compare=False)
    """What blots out of a text the secrets that the requests were sent with."""

    def note(self, found: Iterable[Problem]) -> list[Problem]:
        """Keep problems; gives them as they are kept, without secrets in their texts."""
        kept = [self.veil.problem(each) for each in found]
        self.problems.extend(kept)
        return kept

    unfollowed: str = field(default="", repr=False)
    """Why it was not followed, if it is a redirect."""

    @property
    def request_id(self) -> str | None:
        """What the provider calls the request."""
        return next(
            (found for name in _REQUEST_IDS if (found := self.header(name))), None
        )

    def header(self, name: str) -> str | None:
        """The first value of a header, whatever its casing."""
        return header(self.headers, name)
