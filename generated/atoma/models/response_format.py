"""The model ``ResponseFormat``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .json_schema_response_format import JSONSchemaResponseFormat
    from .response_format_type import ResponseFormatType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormat(Base):
    """Constrains the text that the model writes.

    Plain text is the default; JSON mode promises valid JSON, and schema mode promises
    JSON that fits `json_schema`.
    """

    json_schema: JSONSchemaResponseFormat | None | Unset = UNSET
    """Schema to obey; required by, and limited to, the `json_schema` type."""

    type: ResponseFormatType
    """Which of the three output modes the model follows."""
