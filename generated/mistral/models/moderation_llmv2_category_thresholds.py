"""The model ``ModerationLlmv2CategoryThresholds``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ModerationLlmv2CategoryThresholds(Base):
    """Score limits for the categories of the second moderation model, which splits
    danger from crime and adds jailbreaking. A category left out or null keeps the
    threshold of the service.
    """

    sexual: float | None | Unset = UNSET
    """Limit for sexual content, from 0 (strictest) to 1."""

    hate_and_discrimination: float | None | Unset = UNSET
    """Limit for hatred and discrimination, from 0 (strictest) to 1."""

    violence_and_threats: float | None | Unset = UNSET
    """Limit for violence and threats, from 0 (strictest) to 1."""

    dangerous: float | None | Unset = UNSET
    """Limit for dangerous content, from 0 (strictest) to 1."""

    criminal: float | None | Unset = UNSET
    """Limit for criminal content, from 0 (strictest) to 1."""

    selfharm: float | None | Unset = UNSET
    """Limit for content about self-harm, from 0 (strictest) to 1."""

    health: float | None | Unset = UNSET
    """Limit for unqualified medical advice, from 0 (strictest) to 1."""

    financial: float | None | Unset = UNSET
    """Limit for unqualified financial advice, from 0 (strictest) to 1."""

    law: float | None | Unset = UNSET
    """Limit for unqualified legal advice, from 0 (strictest) to 1."""

    pii: float | None | Unset = UNSET
    """Limit for personal data, from 0 (strictest) to 1."""

    jailbreaking: float | None | Unset = UNSET
    """Limit for attempts to bypass the model's safeguards, from 0 (strictest) to 1."""
