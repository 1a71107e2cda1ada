"""An operation as data: all that the client needs to know to call it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from ..codecs import Read
from .servers import Server

T_co = TypeVar("T_co", covariant=True)

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
StreamKind: TypeAlias = Literal["events", "lines"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value outside the body. ``argument`` is its keyword, ``name`` what it is called
    on the wire.

    ``style`` and ``explode`` are OpenAPI's (none: the usual of the location);
    ``brackets`` beside them writes lists as ``name[]=a&name[]=b`` and objects as
    ``name[key]=value``. A ``media_type`` makes it a JSON text.
    """

    name: str
    location: Location
    argument: str = ""
    style: str = ""
    explode: bool | None = None
    media_type: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """How one key of a form or multipart body is written."""

    media_type: str = ""
    style: str = ""
    explode: bool | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A request body of one media type.

    ``whole``: it is no object, and given as the argument ``body``. Else its keys are
    arguments, ``names`` giving the wire name of those that are called differently, and
    ``constants`` the keys that can have but one value, added to keywords that leave
    them out. ``asking`` are keys that ask for the kind of reply that the method gives,
    added to every body without them. ``files`` are the keys that hold files.
    """

    media_type: str = "application/json"
    required: bool = True
    whole: bool = False
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    constants: Mapping[str, Any] = field(default_factory=dict[str, Any])
    asking: Mapping[str, Any] = field(default_factory=dict[str, Any])
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])
    files: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A documented reply: ``status`` is ``200``, ``2XX``, ``default`` or, if the source
    does not tell, empty; so is ``media_type`` (JSON then).

    ``read`` gives the reader of the JSON value, or of one event of a stream; there is
    none for an empty reply, text and bytes. ``ends`` are the data, or the types of the
    events, one of which a stream must end with.
    """

    status: str = ""
    media_type: str = ""
    read: Callable[[], Read[Any]] | None = None
    error: bool = False
    stream: StreamKind | None = None
    ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One operation whose plain reply decodes to ``T_co``.

    ``name`` is how it is called (``chat.create``). ``path`` has its placeholders in
    braces, and may hold a query of its own. ``security`` are the ways to be let in,
    each the names of all schemes it takes (``None``: whatever the client has).
    ``streams``: the reply is a stream ``always``, or if the key ``stream`` of the body
    is true. ``servers``: where it is served instead of the client's ``base_url``.
    ``arguments`` is a ``TypedDict`` of all keywords; without it they are the parameters
    and, if there is a body, any others.
    """

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    streams: Literal["never", "asked", "always"] = "never"
    final: Callable[[], Read[Any]] | None = None
    """Reads what the events of a stream add up to, where that is known."""
    servers: tuple[Server, ...] = ()
    arguments: type[object] | None = None


@dataclass(frozen=True, slots=True)
class Scheme:
    """A security scheme: ``kind`` is ``bearer``, ``basic``, ``oauth2``, or the place of
    a key, as ``header:X-Api-Key``, ``query:key`` and ``cookie:session``.

    ``arguments`` are those of the client that hold its secret: one, or for ``basic``
    and ``oauth2`` two. ``environment`` is the variable it is read from if not given.
    """

    name: str
    kind: str
    arguments: tuple[str, ...]
    environment: str = ""
    token_url: str = ""
