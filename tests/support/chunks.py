"""Small models of the events of streams, as emitted ones are, and the streams that have them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, Union

from generator.runtime.base import Base
from generator.runtime.client.calls import Outcome
from generator.runtime.client.failures import Broken
from generator.runtime.decoding import ABSENT, At, Problems, new, read_integer, read_object, read_text, refuse, unknown, unknown_keys
from generator.runtime.unknown import Unknown

BROKEN = Broken("the connection was reset", sent=True)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Chunk(Base):
    """A chunk of a chat, as an emitted model has it."""

    id: str
    finish: str | None = None


def read_chunk(value: Any, at: At, problems: Problems) -> Chunk:
    raw = read_object(value, at, problems)
    chunk = new(Chunk)
    chunk.misfits, chunk.finish = None, None
    chunk.extra = unknown_keys(raw, {"id", "finish_reason"})
    if "finish_reason" in raw:
        chunk.finish = read_text(raw["finish_reason"], {"stop"}, ("finish_reason", at), problems)
    if raw.get("id", ABSENT).__class__ is str:
        chunk.id = raw["id"]
    else:
        refuse(chunk, "id", "id", raw, "a string", at, problems)
    return chunk


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Told(Base):
    """An event that is documented to tell of an error."""

    type: Literal["error"] = "error"


Either: TypeAlias = Union["Chunk", "Told", "Unknown"]


def read_either(value: Any, at: At, problems: Problems) -> Either:
    raw = read_object(value, at, problems)
    match raw.get("type"):
        case "error" if "message" in raw:
            told = new(Told)
            told.misfits, told.type = None, "error"
            told.extra = unknown_keys(raw, {"type", "message"})
            return told
        case "chunk" | "end":
            return read_chunk({key: raw[key] for key in raw if key != "type"}, at, problems)
        case _:
            return unknown(raw, at, problems, key="type")


CHUNKS = Outcome("200", "text/event-stream", lambda: read_chunk, stream="events", ends=("[DONE]",))
EITHER = Outcome("200", "text/event-stream", lambda: read_either, stream="events", ends=("end",))
OBJECTS = Outcome("200", "text/event-stream", lambda: read_object, stream="events")
NUMBERS = Outcome("200", "application/x-ndjson", lambda: read_integer, stream="lines")
LINES = Outcome("200", "application/x-ndjson", lambda: read_object, stream="lines")


def events(*data: str, end: str = "[DONE]") -> bytes:
    return "".join(f"data: {each}\n\n" for each in (*data, *([end] if end else []))).encode()
