"""The model ``JSONSchemaResponseFormat``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONSchemaResponseFormat(Base):
    """Names the JSON Schema that a reply has to satisfy.

    It is read only when the surrounding `type` is `json_schema`; the other two formats
    ignore it.
    """

    description: str | None | Unset = UNSET
    """Tells the model what the format is for, which helps it fill the fields
    sensibly.
    """

    name: str
    """Short label of the schema."""

    schema: Any = None
    """The JSON Schema itself; any schema object is passed on as it stands."""

    strict: bool | None | Unset = UNSET
    """Enforces the schema to the letter, at the price of supporting fewer schema
    keywords.
    """
