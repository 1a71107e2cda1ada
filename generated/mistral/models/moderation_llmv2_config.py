"""The model ``ModerationLlmv2Config``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .moderation_llm_action import ModerationLLMAction
    from .moderation_llmv2_category_thresholds import ModerationLlmv2CategoryThresholds


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ModerationLlmv2Config(Base):
    """Settings of the second moderation model."""

    model_name: str | None = None
    """Moderation model to use in place of the built-in choice; best left out."""

    custom_category_thresholds: ModerationLlmv2CategoryThresholds | None | Unset = UNSET
    """Limits that replace the service's own for the categories named."""

    ignore_other_categories: bool | None = None
    """Checks only the categories listed in `custom_category_thresholds` and skips all
    the rest.

    The server's default is ``false``.
    """

    action: ModerationLLMAction | None = None
    """What to do once any category passes its limit.

    The server's default is ``"none"``.
    """
