"""What can be called, and how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..places import Place
from .facts import UNKNOWN, Json, Presence, Unknown, WireName
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
    """One value that the caller gives. Facts as in :class:`~generator.ir.declarations.Field`."""

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


@dataclass(frozen=True, slots=True)
class Body:
    """A whole request body of one media type (where the source flattens it, its keys are ``BODY`` parameters instead)."""

    type: Type
    place: Place
    media_type: str | Unknown = UNKNOWN
    required: bool | Unknown = UNKNOWN
    description: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """A documented reply. ``status`` is ``200``, ``4XX``, ``default`` …; ``type`` is ``None`` for an empty one.

    For a stream, ``type`` is that of one event or line.
    """

    type: Type | None
    place: Place
    status: str | Unknown = UNKNOWN
    media_type: str | Unknown = UNKNOWN
    stream: Stream = Stream.NONE
    error: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One callable thing. ``key`` is unique in the API; ``group`` and ``name`` are those the source's headings give.

    ``method`` is in capitals; ``path`` has placeholders in braces and no fragment; ``id`` is the provider's operationId where it is known.
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
    security: tuple[str, ...] | Unknown = UNKNOWN
    deprecated: bool = False
    form_media_types: tuple[str, ...] = ()
    """The media types of a body whose keys are ``BODY`` parameters, where the source tells them."""


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL; placeholders in braces stand for the variables."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How a caller identifies itself.

    ``scheme`` is ``bearer``, ``basic``, ``header:NAME``, ``query:NAME``, ``cookie:NAME`` or ``oauth2``; ``environment`` the variable that an
    SDK reads the secret from.
    """

    name: str
    scheme: str | Unknown = UNKNOWN
    environment: str = ""
