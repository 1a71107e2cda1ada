"""The model ``ModelList``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ModelList(Base):
    """Every model that the network serves at the moment of the call"""

    data: list[Model]
    """The models, one object each"""

    object: Literal["list"] = "list"
    """Type tag, always "list" here"""
