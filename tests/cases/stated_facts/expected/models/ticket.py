"""The model ``Ticket``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rider import Rider
    from .ticket_state import TicketState


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ticket(Base):
    """A variant of ``Fare``."""

    kind: Literal["ticket"] = "ticket"

    seat: str
    """Row and number"""

    price: int
    """In cents

    The server's default is ``450``.
    """

    gate_no: int | None | Unset = UNSET
    """Counted from the sea."""

    state: TicketState

    rider: Rider | None = None
