"""The model ``RetrieveModelV1ModelsModelIDGetRequest``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RetrieveModelV1ModelsModelIDGetRequest(Base):
    """Path parameters of a model lookup."""

    model_id: str
    """Identifier or alias of the model, fine-tuned ones included."""
