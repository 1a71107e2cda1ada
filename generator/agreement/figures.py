"""Figures of a score, as all forms of the report print them."""

from __future__ import annotations

from .facts import Score

NONE = "–"


def share(part: int, whole: int) -> str:
    """A percentage with one decimal, rounded down, so that only all of them are 100 %; a dash of nothing."""
    if not whole:
        return NONE
    tenths = part * 1000 // whole
    return f"{tenths / 10:g} %"


def agreement(score: Score) -> str:
    """How much of what is comparable agrees."""
    return share(score.agree, score.comparable)


def coverage(score: Score) -> str:
    """How much of everything is comparable."""
    return share(score.comparable, score.total)


def counted(number: int, noun: str) -> str:
    """``1 fact``, ``2,000 facts``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
