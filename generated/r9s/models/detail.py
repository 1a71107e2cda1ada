"""The values ``Detail``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Detail: TypeAlias = Literal["auto", "low", "high"] | str
"""Resolution at which a picture is read: `low` is cheap and coarse, `high` costs more
tokens, `auto` leaves it to the model.
"""
