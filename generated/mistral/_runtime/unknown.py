"""A union's value of a kind that the documentation does not list."""

from __future__ import annotations

from typing import Any


class Unknown:
    """Holds the received object as it came, in ``raw``, and encodes back to it."""

    __slots__ = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self.raw == other.raw

    def __repr__(self) -> str:
        return f"Unknown({self.raw!r})"
