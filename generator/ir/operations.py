"""What can be called, and how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..places import Place
from .facts import UNKNOWN, Constraint, Json, Presence, Unknown, WireName
from .types import Type


class Location(StrEnum):
    """Where a parameter travels. ``BODY``: it is a key of the JSON (or form) body."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"


class Stream(StrEnum):
    """How a reply arrives."""

    NONE = "none"
    EVENTS = "events"
    """text/event-stream, one value per event."""
    LINES = "lines"
    """JSON lines."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value that the caller gives, or one header of a reply. Facts as in :class:`~generator.ir.declarations.Field`.

    ``style`` and ``explode`` are those of OpenAPI 3.1, section 4.8.12 (no style: that of the location); ``media_type`` is set where the value
    travels as a document of its own, as in a query parameter that holds JSON.
    """

    name: WireName
    type: Type
    presence: Presence
    place: Place
    location: Location | Unknown = UNKNOWN
    nullable: bool | Unknown = UNKNOWN
    default: Json | None | Unknown = UNKNOWN
    description: str = ""
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    constraints: tuple[Constraint, ...] = ()
    style: str = ""
    explode: bool | Unknown = UNKNOWN
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """How one key of a form or multipart body is sent, where that is not the usual way. ``name`` is its wire name."""

    name: str
    media_type: str = ""
    style: str = ""
    explode: bool | Unknown = UNKNOWN


@dataclass(frozen=True, slots=True)
class Body:
    """A whole request body of one media type (where the source flattens it, its keys are ``BODY`` parameters instead)."""

    type: Type
    place: Place
    media_type: str | Unknown = UNKNOWN
    required: bool | Unknown = UNKNOWN
    description: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A documented reply. ``status`` is ``200``, ``4XX``, ``default`` …; ``type`` is ``None`` for an empty one.

    For a stream, ``type`` is that of one event or line. ``ends`` are what ends it, where that is told, each being the whole data of its last
    event (``[DONE]``) or the type of that event (``response.completed``); one of them must come.
    """

    type: Type | None
    place: Place
    status: str | Unknown = UNKNOWN
    media_type: str | Unknown = UNKNOWN
    stream: Stream = Stream.NONE
    error: bool = False
    description: str = ""
    headers: tuple[Parameter, ...] = ()
    ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One callable thing. ``key`` is unique in the API; ``group`` and ``name`` are those the source's headings give.

    ``method`` is in capitals; ``path`` has placeholders in braces and no fragment; ``id`` is the provider's operationId where it is known.
    ``security`` are the ways to be let in, each the names of all schemes that it takes (none: no secret is needed).
    """

    key: str
    group: str
    name: str
    place: Place
    id: str | Unknown = UNKNOWN
    method: str | Unknown = UNKNOWN
    path: str | Unknown = UNKNOWN
    summary: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    replies: tuple[Reply, ...] = ()
    security: tuple[tuple[str, ...], ...] | Unknown = UNKNOWN
    deprecated: bool = False
    servers: tuple[Server, ...] = ()
    """Where this operation alone is served; empty: where the API is."""
    form_media_types: tuple[str, ...] = ()
    """The media types of a body whose keys are ``BODY`` parameters, where the source tells them."""


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A placeholder of a server's URL. ``values``: the only ones it may take (none: any)."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL; placeholders in braces stand for the variables."""

    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How a caller identifies itself.

    ``scheme`` is ``bearer``, ``basic``, ``header:NAME``, ``query:NAME``, ``cookie:NAME`` or ``oauth2``; ``environment`` the variable that an
    SDK reads the secret from; ``token_url`` is where OAuth 2 client credentials are exchanged for a token.
    """

    name: str
    scheme: str | Unknown = UNKNOWN
    environment: str = ""
    token_url: str = ""
