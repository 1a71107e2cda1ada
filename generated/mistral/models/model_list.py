"""The model ``ModelList``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .model_list_data import ModelListData


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ModelList(Base):
    """All models visible to the API key."""

    object: str | None = None
    """Kind of object, always `list`.

    The server's default is ``"list"``.
    """

    data: list[ModelListData] | None = None
    """The models, in no guaranteed order."""
