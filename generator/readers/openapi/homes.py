"""Where a schema stands, as far as its name and its facts go."""

from __future__ import annotations

from dataclasses import dataclass

from ...casing import pascal
from ...ir import UNKNOWN, Constraint, Json, Type, Unknown


@dataclass(frozen=True, slots=True)
class Home:
    """Names what is declared inline. ``owner`` is the key of the declaration or operation around it, ``name`` what the schema itself is called."""

    owner: str
    name: str

    def at(self, *names: str) -> Home:
        """The home of something within: of the property ``stop`` of ``ChatRequest``, it is called ``ChatRequestStop``."""
        return Home(self.owner, self.name + "".join(pascal(name) for name in names))


@dataclass(frozen=True, slots=True)
class SchemaFacts:
    """A schema as it is used in one place: its type, and what is said beside it.

    ``default`` is ``None`` where there is none. ``nullable`` also counts what the referenced schema says.
    """

    type: Type
    nullable: bool | Unknown = UNKNOWN
    description: str = ""
    default: Json | None = None
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    constraints: tuple[Constraint, ...] = ()
