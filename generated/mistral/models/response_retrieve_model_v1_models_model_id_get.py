"""The union ``ResponseRetrieveModelV1ModelsModelIDGet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .base_model_card import BaseModelCard
    from .ft_model_card import FTModelCard

ResponseRetrieveModelV1ModelsModelIDGet: TypeAlias = Union[
    "BaseModelCard", "FTModelCard", "Unknown"
]
"""The requested model, published or fine-tuned as its `type` says."""
