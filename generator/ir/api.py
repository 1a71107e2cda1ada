"""One API, as one source or several together tell it."""

from __future__ import annotations

from dataclasses import dataclass

from .declarations import Declaration
from .operations import Operation, SecurityScheme, Server


@dataclass(frozen=True, slots=True)
class Api:
    """Everything known of an API, in source order. Keys of declarations and of operations are unique each.

    ``idempotency_header`` is the header whose value tells the server that two requests are one (empty: none is known).
    """

    title: str = ""
    summary: str = ""
    declarations: tuple[Declaration, ...] = ()
    operations: tuple[Operation, ...] = ()
    servers: tuple[Server, ...] = ()
    security: tuple[SecurityScheme, ...] = ()
    idempotency_header: str = ""
