"""The model ``CodeInterpreterTool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_configuration import ToolConfiguration


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CodeInterpreterTool(Base):
    """Lets the model run code in a sandbox hosted by Mistral."""

    tool_configuration: ToolConfiguration | None | Unset = UNSET
    """Includes or excludes single tools of this connector; null applies no
    restriction.
    """

    type: Literal["code_interpreter"] = "code_interpreter"
    """Selects the code interpreter."""
