"""The report of a comparison as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..report import table, visible
from .facts import HEADLINE, Agreement, Difference, Facet, Lonely, Renamed, Told
from .figures import agreement, counted, coverage

_HEADER = ("", "agree", "comparable", "total", "agreement", "coverage", "only A", "only B")


def as_text(found: Agreement, names: tuple[str, str]) -> str:
    """A table of the scores, every difference, and what has no counterpart. ``names`` are what the two sources are called."""
    lines = [f"A: {names[0]}", f"B: {names[1]}", "", *table(_rows(found)).splitlines(), "", *_sums(found)]
    guesses = [difference for difference in found.differences if difference.facet is Facet.GUESSED_NAME]
    facts = [difference for difference in found.differences if difference.facet is not Facet.GUESSED_NAME]
    lines += _part(counted(len(facts), "difference"), _differences(facts), facts)
    lines += _part("Wrong guesses", _differences(guesses), guesses)
    lines += _part("Under another name in B", map(_renamed, found.renamed), found.renamed)
    lines += _part("Only in A", map(_lonely, found.only_first), found.only_first)
    lines += _part("Only in B", map(_lonely, found.only_second), found.only_second)
    return "".join(f"{visible(line)}\n" for line in lines)


def _rows(found: Agreement) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [_HEADER]
    for facet, score in found.scores.items():
        figures = (score.agree, score.comparable, score.total), (score.only_first, score.only_second)
        rows.append((facet.value, *map(str, figures[0]), agreement(score), coverage(score), *map(str, figures[1])))
    return rows


def _sums(found: Agreement) -> Iterator[str]:
    first, second, both = found.fields
    yield f"B has {both:,} of the {counted(first, 'field')} of A (recall {found.recall:.3f})."
    yield f"A has {both:,} of the {counted(second, 'field')} of B (precision {found.precision:.3f})."
    yield headline(found)


def headline(found: Agreement) -> str:
    """The one figure, with what it is a figure of."""
    score, facets = found.headline, ", ".join(facet.value for facet in HEADLINE)
    return (
        f"Of all facts on {facets}, {coverage(score)} are comparable; "
        f"of these, {agreement(score)} agree ({score.agree:,} of {score.comparable:,})."
    )


def _part(title: str, lines: Iterable[str], items: tuple[object, ...] | list[Difference]) -> list[str]:
    """A part of the report; none if there is nothing in it."""
    return ["", title, "", *lines] if items else []


def _differences(found: Iterable[Difference]) -> Iterator[str]:
    for difference in found:
        yield f"{difference.subject}: {difference.facet}"
        yield f"  A  {_told(difference.first)}"
        yield f"  B  {_told(difference.second)}"


def _told(told: Told) -> str:
    return f"{told.value}  ({told.place})" if told.place else told.value


def _renamed(renamed: Renamed) -> str:
    return f"{_told(renamed.first)} is {_told(renamed.second)}"


def _lonely(lonely: Lonely) -> str:
    cause = f" [{lonely.cause}]" if lonely.cause else ""
    return f"{lonely.kind} {lonely.name}  ({lonely.place}): {lonely.why}{cause}"
