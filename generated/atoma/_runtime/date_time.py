"""Dates and times that keep the form they were received in."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import SupportsIndex

# What ``fromisoformat`` takes beyond this differs from one Python to the next.
_RFC_3339 = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?\Z", re.ASCII
)


class DateTime(datetime):
    """A ``datetime`` whose received text differs from ``isoformat()`` (``Z``, more
    digits …); it encodes back to that text.

    Arithmetic and ``replace`` give values without a text of their own.
    """

    __slots__ = ("received",)
    received: str

    @property
    def text(self) -> str:
        """What goes on the wire."""
        try:
            return self.received
        except AttributeError:
            return self.isoformat()

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        plain = datetime.combine(self.date(), self.timetz())
        return revived, (plain, getattr(self, "received", None))


def parse_date(text: str) -> date:
    """The day that ``2024-12-31`` names. Raises ``ValueError`` for any other form, ISO
    weeks among them.
    """
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError("another form of date")
    return day


def parse_date_time(text: str) -> datetime:
    """The moment that an RFC 3339 text names, with or without its zone: a plain
    ``datetime`` where its own form is the text. Raises ``ValueError``.
    """
    if not _RFC_3339.match(text):
        raise ValueError("another form of date and time")
    plain = datetime.fromisoformat(text)
    if plain.isoformat() == text:
        return plain
    return revived(plain, text)


def revived(plain: datetime, received: str | None) -> DateTime:
    """A :class:`DateTime` of the same moment, with the text it was received as."""
    value = DateTime.combine(plain.date(), plain.timetz())
    if received is not None:
        value.received = received
    return value
