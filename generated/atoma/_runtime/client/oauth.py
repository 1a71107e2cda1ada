"""Tokens of the client credentials grant (RFC 6749 §4.4), and where they are kept."""

from __future__ import annotations

import base64
import threading
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote_plus

from ..json_text import parse
from ..problems import DecodeError
from .secrets import Secret
from .wire import Credentials, Request

_MARGIN = 60.0


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token is asked for with. ``authorization`` is the value of the header that
    names the client, ``beside`` what requests carry besides the token.
    """

    token_url: str
    authorization: Secret
    beside: Credentials = Credentials()

    def credentials(self, token: Token) -> Credentials:
        """What requests are sent with."""
        headers = (*self.beside.headers, ("Authorization", token.authorization))
        return replace(self.beside, headers=headers)


@dataclass(frozen=True, slots=True)
class Token:
    """A token as the header that carries it. ``asked`` and ``ends`` are moments of the
    clock: of the request for it, and after which it is not used any more.
    """

    authorization: Secret
    asked: float
    ends: float


class TokenCache:
    """The tokens of a client, shared by all its calls, in any thread. Calls that find
    none may each fetch one rather than wait for one another; the one that was asked
    for last is kept.
    """

    __slots__ = ("_lock", "_tokens")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tokens: dict[tuple[str, Secret], Token] = {}

    def find(self, grant: Grant, now: float) -> Token | None:
        """The token of a grant, if there is one that has not ended."""
        token = self._tokens.get(_key(grant))
        return token if token and now < token.ends else None

    def keep(self, grant: Grant, token: Token) -> None:
        """Put a token in the place of one that was asked for earlier."""
        with self._lock:
            held = self._tokens.get(_key(grant))
            if held is None or held.asked <= token.asked:
                self._tokens[_key(grant)] = token

    def all(self) -> list[Token]:
        """Those of all grants."""
        with self._lock:
            return list(self._tokens.values())

    def drop(self, grant: Grant, used: Credentials) -> None:
        """Forget the token if it is the one that was used, and refused."""
        with self._lock:
            held = self._tokens.get(_key(grant))
            if held and held.authorization in dict(used.headers).values():
                del self._tokens[_key(grant)]


def _key(grant: Grant) -> tuple[str, Secret]:
    return grant.token_url, grant.authorization


def client_authorization(client_id: Secret, client_secret: Secret) -> Secret:
    """The header's value that names the client, each part form-encoded first
    (RFC 6749 §2.3.1).
    """
    pair = f"{quote_plus(client_id.reveal())}:{quote_plus(client_secret.reveal())}"
    return Secret("Basic " + base64.b64encode(pair.encode()).decode())


def token_request(grant: Grant) -> Request:
    """The request that asks for a token."""
    return Request(
        "POST",
        grant.token_url,
        (
            ("Accept", "application/json"),
            ("Accept-Encoding", "identity"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ),
        b"grant_type=client_credentials",
        Credentials(headers=(("Authorization", grant.authorization),)),
    )


def read_token(body: bytes, asked: float) -> Token | str:
    """The token of a good reply (RFC 6749 §5.1), or what is wrong with the reply, which
    is not quoted. It is used until shortly before it ends; without ``expires_in`` until
    it is refused.
    """
    value = _json(body)
    match value:
        case {"access_token": str(text)} if _TOKEN_CHARACTERS.issuperset(text) and text:
            pass
        case {"access_token": _}:
            return "access_token is not a token"
        case _:
            return "it is no JSON object with access_token"
    kind = value.get("token_type", "bearer")
    if not (isinstance(kind, str) and kind.lower() == "bearer"):
        return "token_type is not bearer"
    try:
        lasts = float(value.get("expires_in", "inf"))
    except (TypeError, ValueError, OverflowError):
        lasts = float("inf")
    return Token(
        Secret(f"Bearer {text}"), asked, asked + lasts - min(_MARGIN, lasts / 10)
    )


_TOKEN_CHARACTERS = frozenset(map(chr, range(0x21, 0x7F)))


def _json(body: bytes) -> Any:
    try:
        return parse(body)
    except DecodeError:
        return None
