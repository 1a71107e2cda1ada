"""The model ``ImageGenerationTool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_configuration import ToolConfiguration


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationTool(Base):
    """Lets the model create images."""

    tool_configuration: ToolConfiguration | None | Unset = UNSET
    """Includes or excludes single tools of this connector; null applies no
    restriction.
    """

    type: Literal["image_generation"] = "image_generation"
    """Selects image generation."""
