"""What differs between the host languages of Speakeasy documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ....ir import Stream
from ..vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Language:
    """One host language: its words, and what its pages print of the wire."""

    name: str
    """As in the language of code fences."""
    cells: Vocabulary
    """The words of type cells."""
    headings: Vocabulary
    """The words of types that stand outside tables: the members of unions, and replies."""
    raw: frozenset[str]
    """Words for raw bytes: uploads, downloads and the responses of HTTP libraries."""
    additional: str
    """The name of the row that documents the other keys of an object."""
    prints_nullability: bool
    camel_case: bool
    """Names are printed in camel case, whatever they are on the wire; else only clashes with the language are marked, by a trailing ``_``."""
    streams: Mapping[str, Stream] = field(default_factory=dict[str, Stream])
    """Generic words around the type of one event or line of a reply."""
    transparent: frozenset[str] = frozenset()
    """Generic words around a reply that say nothing about it."""
    foreign_parameters: tuple[str, ...] = ()
    """Parameters of the SDK itself, at the end of a table; their sub-options (``options.retries``) go with them."""
    foreign_types: tuple[str, ...] = ()
    """Words in the type of the first of them."""
    envelope: frozenset[str] = frozenset()
    """Fields of a page that wraps an HTTP response; the page's other fields are the bodies."""
