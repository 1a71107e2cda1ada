"""The model ``ResponseFormat``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .json_schema import JSONSchema
    from .response_format_type import ResponseFormatType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormat(Base):
    """Constrains what the text of the answer looks like."""

    type: ResponseFormatType | None = None
    """Free text, any valid JSON object, or JSON that follows a schema."""

    json_schema: JSONSchema | None = None
    """The schema to follow; needed when `type` is `json_schema` and ignored
    otherwise.
    """
