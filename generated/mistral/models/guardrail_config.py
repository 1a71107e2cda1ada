"""The model ``GuardrailConfig``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .moderation_llmv1_config import ModerationLlmv1Config
    from .moderation_llmv2_config import ModerationLlmv2Config


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GuardrailConfig(Base):
    """Moderation applied to a request, by one or both generations of the moderation
    model.
    """

    block_on_error: bool | None = None
    """Refuses the request with status 403 if the moderation itself fails; otherwise it
    goes through unchecked.

    The server's default is ``false``.
    """

    moderation_llm_v1: ModerationLlmv1Config | None | Unset = UNSET
    """Runs the first moderation model with these settings; null leaves it out."""

    moderation_llm_v2: ModerationLlmv2Config | None | Unset = UNSET
    """Runs the second moderation model with these settings; null leaves it out."""
