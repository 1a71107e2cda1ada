"""The values ``TicketState``."""

from __future__ import annotations

from typing import Literal, TypeAlias

TicketState: TypeAlias = Literal["open", "used"] | str
