"""The model ``ResponseFormatJsonObject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFormatJsonObject(Base):
    """Asks for some JSON object."""

    type: Literal["json_object"] = "json_object"
    """Always `json_object`: the reply is some JSON object, of no particular shape."""
