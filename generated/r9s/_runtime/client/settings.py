"""Everything that a client is told once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .calls import Scheme
from .errors import ApiStatusError
from .oauth import TokenCache
from .options import Limits
from .reply import Reply
from .retries import Budget
from .secrets import Secret
from .timeouts import Clock, SystemClock, Timeout
from .wire import Request

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

Before: TypeAlias = Callable[[Request], Request | None]
"""Sees each request before it is sent, and may put another in its place."""
After: TypeAlias = Callable[[Reply], None]
"""Sees the reply that a call ends with, of whatever status, after its body came (or its
stream began); not those before it, which led elsewhere or were asked for again.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What all calls of a client share. ``name`` is the provider's, for messages;
    ``secrets`` are by the client's argument that gave them, ``errors`` the provider's
    own exceptions by status. ``base_url_given``: the application chose the URL, so that
    operations which are documented to be served elsewhere are called there too; else
    ``server`` and ``variables``, by which it was made, choose where that is.
    """

    name: str
    base_url: str
    base_url_given: bool = False
    server: int = 0
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    schemes: tuple[Scheme, ...] = ()
    errors: Mapping[int, type[ApiStatusError]] = field(
        default_factory=dict[int, type[ApiStatusError]]
    )
    secrets: Mapping[str, Secret] = field(default_factory=dict[str, Secret])
    timeout: Timeout = Timeout()
    max_retries: int = 2
    max_retry_wait: float = 60.0
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    query: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    limits: Limits = Limits()
    strict: bool = False
    before: tuple[Before, ...] = ()
    after: tuple[After, ...] = ()
    cookies: CookieJar | None = None
    clock: Clock = SystemClock()
    idempotency_header: str = "Idempotency-Key"
    budget: Budget = field(default_factory=Budget, repr=False)
    tokens: TokenCache = field(default_factory=TokenCache, repr=False)
