"""The model ``ResponseFormat``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .json_schema import JSONSchema
    from .response_formats import ResponseFormats


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormat(Base):
    """Shape of the answer: free text, any JSON value, or JSON that follows a given
    schema. With `json_object` the prompt itself must also ask for JSON.
    """

    type: ResponseFormats | None = None
    """Which of the shapes is wanted.

    The server's default is ``"text"``.
    """

    json_schema: JSONSchema | None | Unset = UNSET
    """The schema to follow; needed with type `json_schema`, of no use with the
    others.
    """
