"""Facts a source may or may not state. What it cannot express is ``UNKNOWN``, never false."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Unknown(enum.Enum):
    """The source cannot express this fact, or did not."""

    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        return False


UNKNOWN = Unknown.UNKNOWN


class Presence(enum.StrEnum):
    """Whether an object must have a key; says nothing about null."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    OMITTABLE = "omittable"
    """May be left out of a request: it is optional, or required with a default on the server; the source does not tell which."""


class Origin(enum.StrEnum):
    """How a wire name is known."""

    GIVEN = "given"
    """The source prints the name as it stands on the wire."""
    INFERRED = "inferred"
    """Worked out from a host-language name by the rule named beside it."""
    OVERRIDDEN = "overridden"
    """Stated in ``provider.toml``."""


@dataclass(frozen=True, slots=True)
class WireName:
    """The key of a field or parameter in JSON, a URL or a header.

    ``printed`` is the host-language name that the source shows; ``rule`` names the inference (empty where the name is given).
    """

    text: str
    origin: Origin = Origin.GIVEN
    rule: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Constraint:
    """One assertion of JSON Schema that no type expresses: ``minimum``, ``maxLength``, ``pattern`` …

    ``keyword`` is the keyword's, behind ``items.`` or ``additionalProperties.`` where it holds for what is inside.
    """

    keyword: str
    value: Json


@dataclass(frozen=True, slots=True)
class Json:
    """A JSON value as text (compact, keys in source order), so that it can be hashed, compared and printed exactly."""

    text: str
