"""The report of a comparison as JSON.

A document is ``{"format": "typewright-agreement", "version": 1, …}`` with these keys:

* ``a``, ``b``: what the two sources are called.
* ``headline``: the score of all facets that have ``"headline": true``, taken together.
* ``fields``: how many fields the objects that both have have in ``a``, in ``b`` and in ``both``, and precision and recall (``a`` taken for right).
* ``facets``: for each kind of fact ``agree``, ``comparable``, ``total``, ``only_a`` and ``only_b`` (known there alone, or more exactly).
* ``differences``: ``facet``, ``subject``, and in ``a`` and ``b`` the ``value`` and the ``place`` (null where the source has no such thing at all).
* ``renamed``: declarations with two names: in ``a`` and ``b`` the ``value`` (the name) and the ``place``.
* ``only_a``, ``only_b``: ``kind`` (``declaration``, ``operation``), ``name``, ``place``, ``why``, and ``cause``, a letter, or null where no rule tells it:
  A the other source cannot say it, B a rule of a generator, C another name, D/E another part or version of the API.

Places are strings, ``path:line:column``. Later versions may add keys.
"""

from __future__ import annotations

import json

from .facts import HEADLINE, Agreement, Lonely, Score, Told

FORMAT = "typewright-agreement"
VERSION = 1


def as_json(found: Agreement, names: tuple[str, str]) -> str:
    """The document of a comparison, with a line end. ``names`` are what the two sources are called."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "a": names[0],
        "b": names[1],
        "headline": _score(found.headline),
        "fields": {
            "a": found.fields[0],
            "b": found.fields[1],
            "both": found.fields[2],
            "precision": round(found.precision, 4),
            "recall": round(found.recall, 4),
        },
        "facets": {facet.value: _score(score) | {"headline": facet in HEADLINE} for facet, score in found.scores.items()},
        "differences": [
            {"facet": each.facet.value, "subject": each.subject, "a": _told(each.first), "b": _told(each.second)}
            for each in found.differences
        ],
        "renamed": [{"a": _told(each.first), "b": _told(each.second)} for each in found.renamed],
        "only_a": [_lonely(each) for each in found.only_first],
        "only_b": [_lonely(each) for each in found.only_second],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _score(score: Score) -> dict[str, object]:
    return {
        "agree": score.agree,
        "comparable": score.comparable,
        "total": score.total,
        "only_a": score.only_first,
        "only_b": score.only_second,
    }


def _told(told: Told) -> dict[str, object]:
    return {"value": told.value, "place": str(told.place) if told.place else None}


def _lonely(lonely: Lonely) -> dict[str, object]:
    return {
        "kind": lonely.kind,
        "name": lonely.name,
        "place": str(lonely.place),
        "why": lonely.why,
        "cause": lonely.cause.value if lonely.cause else None,
    }
