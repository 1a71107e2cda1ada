"""The report of a comparison as a web page that needs nothing but itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ..render import render_html
from ..report import visible
from .facts import HEADLINE, Agreement, Difference, Facet, Lonely, Score, Told
from .figures import agreement, counted, coverage, share

_TEMPLATE = "agreement/page.html.jinja"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table of scores. The bar shows what agrees, what differs, and what only the first or the second source knows, in percent."""

    name: str
    figures: tuple[str, ...]
    parts: tuple[tuple[str, float], ...]
    empty: bool
    in_headline: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One difference, or two names of one declaration."""

    what: str
    facet: str
    first: str
    first_place: str
    second: str
    second_place: str


@dataclass(frozen=True, slots=True)
class Group:
    """What there is to say about one declaration, or for one cause."""

    title: str
    lines: tuple[Line, ...] = ()
    lonely: tuple[tuple[str, str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """All that the templates print."""

    names: tuple[str, str]
    verdict: str
    agrees: bool
    headline: str
    whole: bool
    headline_facets: str
    covered: str
    recall: str
    precision: str
    rows: tuple[Row, ...]
    differences: tuple[Group, ...]
    guesses: tuple[Group, ...]
    wrong: int
    renamed: tuple[Line, ...]
    only: tuple[tuple[str, int, tuple[Group, ...]], ...]


def as_page(found: Agreement, names: tuple[str, str]) -> str:
    """The page of a comparison. ``names`` are what the two sources are called."""
    facts = [each for each in found.differences if each.facet is not Facet.GUESSED_NAME]
    guesses = [each for each in found.differences if each.facet is Facet.GUESSED_NAME]
    first, second, both = found.fields
    page = Page(
        names=(visible(names[0]), visible(names[1])),
        verdict=counted(len(facts), "difference") if facts else "No difference in what both know",
        agrees=not facts,
        headline=agreement(found.headline),
        whole=found.headline.agree == found.headline.comparable,
        headline_facets=", ".join(facet.value for facet in HEADLINE),
        covered=coverage(found.headline),
        recall=f"{both:,} of the {counted(first, 'field')} of A are in B ({_unbroken(share(both, first))})",
        precision=f"{both:,} of the {counted(second, 'field')} of B are in A ({_unbroken(share(both, second))})",
        rows=tuple(_row(facet, score) for facet, score in found.scores.items()),
        differences=_grouped(facts),
        guesses=_grouped(guesses),
        wrong=len(guesses),
        renamed=tuple(_line("", "", each.first, each.second) for each in found.renamed),
        only=tuple((side, len(lonely), _by_cause(lonely)) for side, lonely in (("A", found.only_first), ("B", found.only_second))),
    )
    return render_html(_TEMPLATE, page=page)


def _row(facet: Facet, score: Score) -> Row:
    differ = score.comparable - score.agree
    figures = (score.agree, score.comparable, score.total, score.only_first, score.only_second)
    parts = (("agree", score.agree), ("differ", differ), ("first", score.only_first), ("second", score.only_second))
    shares = tuple((name, round(100 * count / score.total, 2)) for name, count in parts if count)
    return Row(
        facet.value, (*(f"{figure:,}" for figure in figures), agreement(score), coverage(score)), shares, not score.total, facet in HEADLINE
    )


def _grouped(differences: Iterable[Difference]) -> tuple[Group, ...]:
    """Differences by the declaration or operation that they are in."""
    groups: defaultdict[str, list[Line]] = defaultdict(list)
    for each in differences:
        of_operation = each.facet in (Facet.OPERATIONS, Facet.PARAMETERS, Facet.REPLIES)
        owner, dot, inner = (each.subject, "", "") if of_operation else each.subject.partition(".")
        owner, bracket, argument = owner.partition("(") if of_operation else (owner, "", "")
        what = argument.removesuffix(")") if bracket else inner if dot else ""
        groups[owner].append(_line(what, each.facet.value, each.first, each.second))
    return tuple(Group(visible(owner), tuple(lines)) for owner, lines in groups.items())


def _by_cause(lonely: Iterable[Lonely]) -> tuple[Group, ...]:
    """What has no counterpart by the reason for it, those of which no rule tells why first."""
    groups: defaultdict[str, list[tuple[str, str, str, str]]] = defaultdict(list)
    for each in sorted(lonely, key=lambda each: each.cause or ""):
        groups[_CAUSES[each.cause or ""]].append((each.kind, visible(each.name), visible(each.why), visible(str(each.place))))
    return tuple(Group(title, lonely=tuple(items)) for title, items in groups.items())


_CAUSES = {
    "": "No rule tells why",
    "A": "The other source cannot say it (cause A)",
    "B": "Left out, put in or moved by a generator (cause B)",
    "C": "Has another name there, or its name means something else (cause C)",
    "D/E": "The sources document different parts or versions of the API (cause D or E)",
}


def _line(what: str, facet: str, first: Told, second: Told) -> Line:
    texts = first.value, str(first.place or ""), second.value, str(second.place or "")
    return Line(visible(what), facet, *map(visible, texts))


def _unbroken(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")
