"""What is measured, as lines of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_COLUMNS: Final = f"{'what':<76} {'ours':>9} {'peer':>9} {'ratio':>7}  {'bar':<8} met"


@dataclass(frozen=True, slots=True)
class Figure:
    """One comparison. ``ours`` and ``peer`` are seconds; ``bar`` is the highest ratio that is good enough (``None``: for information)."""

    what: str
    ours: float
    peer: float
    bar: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.peer

    @property
    def met(self) -> bool:
        return self.bar is None or self.ratio <= self.bar

    def __str__(self) -> str:
        bar, met = ("–", "") if self.bar is None else (f"≤ {self.bar:.3g}", "yes" if self.met else "NO")
        return f"{self.what:<76} {_duration(self.ours):>9} {_duration(self.peer):>9} {self.ratio:>7.3f}  {bar:<8} {met}"


@dataclass(frozen=True, slots=True)
class Excess:
    """The time that ours takes beyond a process that does the least; all in seconds."""

    what: str
    ours: float
    floor: float
    bar: float

    @property
    def met(self) -> bool:
        return self.ours - self.floor <= self.bar

    def __str__(self) -> str:
        more = _duration(self.ours - self.floor)
        bar = f"≤ {_duration(self.bar)}"
        return (
            f"{self.what:<76} {_duration(self.ours):>9} {_duration(self.floor):>9} {'+' + more:>7}  {bar:<8} {'yes' if self.met else 'NO'}"
        )


@dataclass(frozen=True, slots=True)
class Skipped:
    """What could not be measured, and why."""

    what: str
    why: str
    met: bool = True

    def __str__(self) -> str:
        return f"{self.what:<76} skipped: {self.why}"


Line = Figure | Excess | Skipped


def heading() -> str:
    """The names of the columns, underlined."""
    return f"{_COLUMNS}\n{'-' * len(_COLUMNS)}"


def _duration(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"
