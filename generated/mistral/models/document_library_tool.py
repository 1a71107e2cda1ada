"""The model ``DocumentLibraryTool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_configuration import ToolConfiguration


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DocumentLibraryTool(Base):
    """Lets the model search documents stored in libraries."""

    tool_configuration: ToolConfiguration | None | Unset = UNSET
    """Includes or excludes single tools of this connector; null applies no
    restriction.
    """

    type: Literal["document_library"] = "document_library"
    """Selects search in document libraries."""

    library_ids: list[str]
    """Identifiers of the libraries that may be searched."""
