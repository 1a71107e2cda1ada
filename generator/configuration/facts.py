"""What ``provider.toml`` says, as values. Every text keeps its place, so that whoever interprets it can point at it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from ..ir import UNKNOWN, Json, Unknown
from ..places import Place


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with the source line that it points into."""

    place: Place
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A string of the file. ``runs`` tells where its characters stand: offsets into the text from which on they follow each other in one line."""

    text: str
    spot: Spot
    runs: tuple[tuple[int, Spot], ...] = ()

    def at(self, offset: int) -> Spot:
        """Where the character at ``offset`` (from 0) stands in the file."""
        if not self.runs:
            return self.spot
        start, spot = self.runs[max(0, bisect_right(self.runs, offset, key=lambda run: run[0]) - 1)]
        place = spot.place
        return Spot(Place(place.path, place.line, place.column + max(0, offset - start)), spot.excerpt)


@dataclass(frozen=True, slots=True)
class Upstream:
    """Where a source's pages come from: a repository, the folder in it, and the commit."""

    repository: str = ""
    path: str = ""
    commit: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One source, in order of precedence. ``path`` is as written, ``location`` the file or folder on disk, ``shown`` how messages call it."""

    path: Text
    location: Path
    shown: str
    dialect: Text | None = None
    upstream: Upstream = Upstream()


@dataclass(frozen=True, slots=True)
class SchemeFact:
    """A security scheme: ``bearer``, ``basic``, ``header:NAME``, ``query:NAME``, ``cookie:NAME`` or ``oauth2``."""

    name: Text
    scheme: Text


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What a client needs beside the operations. ``environment`` names the variable that holds the secret.

    ``arrays`` is how lists and objects are spelled in queries and forms (``brackets``), where nothing else is told.
    """

    servers: tuple[Text, ...] = ()
    environment: str = ""
    security: tuple[SchemeFact, ...] = ()
    arrays: str = ""
    idempotency_header: Text | None = None


@dataclass(frozen=True, slots=True)
class FieldFact:
    """What is stated of a field or parameter. ``name`` is its wire name, or the name on the page where ``wire`` gives another one.

    ``type`` is a type expression; what is not stated is ``None``, empty or unknown.
    """

    name: Text
    type: Text | None = None
    wire: Text | None = None
    required: bool | Unknown = UNKNOWN
    nullable: bool | Unknown = UNKNOWN
    default: Json | Unknown = UNKNOWN
    description: str = ""


@dataclass(frozen=True, slots=True)
class DeclarationFact:
    """What is stated of a declaration; ``type`` replaces what the pages say, the rest adds to it."""

    name: Text
    type: Text | None = None
    discriminator: Text | None = None
    description: str = ""
    fields: tuple[FieldFact, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyFact:
    """The type expression of one reply, by its status (``404``, ``4XX``, ``default``)."""

    status: Text
    type: Text


@dataclass(frozen=True, slots=True)
class OperationFact:
    """What is stated of an operation. ``stream`` is the type expression of one event of its stream, ``ends`` are what ends that."""

    name: Text
    group: Text | None = None
    method_name: Text | None = None
    stream: Text | None = None
    ends: tuple[Text, ...] = ()
    replies: tuple[ReplyFact, ...] = ()
    errors: tuple[ReplyFact, ...] = ()
    parameters: tuple[FieldFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Configuration:
    """One ``provider.toml``. ``skips`` are the names of things that may be missing from the package without failing the run."""

    name: str
    title: str
    summary: str
    sources: tuple[Source, ...]
    client: ClientFacts = ClientFacts()
    declarations: tuple[DeclarationFact, ...] = ()
    operations: tuple[OperationFact, ...] = ()
    skips: tuple[Text, ...] = ()
