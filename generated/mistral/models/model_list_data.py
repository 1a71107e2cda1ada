"""The union ``ModelListData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .base_model_card import BaseModelCard
    from .ft_model_card import FTModelCard

ModelListData: TypeAlias = Union["BaseModelCard", "FTModelCard", "Unknown"]
"""A published or a fine-tuned model, as its `type` says."""
