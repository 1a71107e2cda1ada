"""What merging has to say: contradictions, and what only one source has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from ...diagnostics import Diagnostic, Severity
from ...places import Place
from .facts import Joined
from .texts import fact_text

_T = TypeVar("_T")
_SHOWN_NAMES = 20
_KINDS = ("declaration", "field", "operation")


@dataclass(slots=True)
class _Sighting:
    """A thing that ``sources`` sources have; the first of them is number ``source``."""

    kind: str
    name: str
    place: Place
    within: str
    source: int
    sources: int = 1


@dataclass(slots=True)
class Report:
    """Collects what there is to say while sources are joined, one after the other. ``source`` is the number of the current one."""

    source: int = 0
    conflicts: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _sightings: dict[tuple[str, str], _Sighting] = field(default_factory=dict[tuple[str, str], _Sighting])

    def check(self, joined: Joined[_T], subject: str, fact: str, place: Place, second: object, other: Place) -> _T:
        """The joined value; if it is a conflict, that the ``fact`` of ``subject`` is another one in another place is reported."""
        if joined.excluded:
            self.conflict(subject, fact, fact_text(joined.value), place, fact_text(second), other)
        return joined.value

    def conflict(self, subject: str, fact: str, first: str, place: Place, second: str, other: Place) -> None:
        """Report a conflict between two places."""
        message = f"{subject}: {fact} is {first} here, but {second} in {other}; the earlier source is followed"
        hint = "state the fact in provider.toml, or name the source that is right first"
        self.conflicts.append(Diagnostic(Severity.WARNING, "conflict", message, place, hint=hint))

    def see(self, kind: str, identity: str, name: str, place: Place, within: str = "") -> None:
        """Count a thing of the current source; ``within`` is the identity of the declaration that it is a part of."""
        sighting = self._sightings.get((kind, identity))
        if sighting is None:
            self._sightings[kind, identity] = _Sighting(kind, name, place, within, self.source)
        else:
            sighting.sources += 1

    def lonely(self) -> Iterator[Diagnostic]:
        """One note for each source that has something alone. The parts of a declaration that only it has are not told apart."""
        alone = [
            sighting
            for sighting in self._sightings.values()
            if sighting.sources == 1 and (not sighting.within or self._sightings["declaration", sighting.within].sources > 1)
        ]
        for source in range(self.source + 1):
            own = [sighting for sighting in alone if sighting.source == source]
            lists = [_listed(kind, [sighting.name for sighting in own if sighting.kind == kind]) for kind in _KINDS]
            if own:
                message = f"only in this source: {'; '.join(text for text in lists if text)}"
                hint = "the sources may document different versions of the API"
                yield Diagnostic(Severity.NOTE, "only-in-one-source", message, own[0].place, hint=hint)


def _listed(kind: str, names: list[str]) -> str:
    if not names:
        return ""
    shown = ", ".join(names[:_SHOWN_NAMES])
    more = f" and {len(names) - _SHOWN_NAMES} more" if len(names) > _SHOWN_NAMES else ""
    return f"{len(names)} {kind}{'s' if len(names) > 1 else ''} ({shown}{more})"
