"""A small API about kites, whose documented replies are made one by one."""

from __future__ import annotations

from typing import Any

from generator.runtime.client.calls import Operation, Outcome
from generator.runtime.decoding import At, Problems, misfit, note, read_object

from .fakes import Answer

KITE = b'{"name": "a"}'
IS_KITE = ("kite", {"name": "a"})

Kite = tuple[str, dict[str, Any]]
"""What the reader below makes of a JSON value."""


def read_kite(value: Any, at: At, problems: Problems) -> Kite:
    """An object with a string ``name``; another ``wind`` than west is noted."""
    found = read_object(value, at, problems)
    if not isinstance(found.get("name"), str):
        misfit("a string", found.get("name"), ("name", at), problems)
    if found.get("wind", "west") != "west":
        note("west", found["wind"], ("wind", at), problems)
    return "kite", found


def json(status: str = "200", error: bool = False) -> Outcome:
    return Outcome(status, "application/json", lambda: read_kite, error=error)


def operation(*outcomes: Outcome, method: str = "GET", streams: Any = "never") -> Operation[Any]:
    return Operation("kites.show", method, "/kite", outcomes=outcomes, streams=streams)


def answer(media: str, body: bytes, status: int = 200) -> Answer:
    return Answer(status, body, (("Content-Type", media),) if media else ())
