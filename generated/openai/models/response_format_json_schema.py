"""The model ``ResponseFormatJsonSchema``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormatJsonSchema(Base):
    """Asks for JSON that follows a schema."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`: the reply is JSON that follows the schema beside it."""

    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The schema together with its name and how strictly to apply it."""
