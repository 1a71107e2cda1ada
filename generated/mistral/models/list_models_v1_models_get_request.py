"""The model ``ListModelsV1ModelsGetRequest``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ListModelsV1ModelsGetRequest(Base):
    """Query of the model listing."""

    provider: str | None | Unset = UNSET
    """Only lists models of this provider."""

    model: str | None | Unset = UNSET
    """Only lists the model of this name."""
