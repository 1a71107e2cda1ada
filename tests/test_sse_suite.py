"""The suite of event streams, whole, byte by byte and at every split, by the decoder and by both kinds of stream."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from generator.runtime.client.errors import ApiStreamError, StreamCutError
from generator.runtime.client.events import Event, EventDecoder
from generator.runtime.client.options import Limits
from tests.support.streamed import Seen, Source, cut, see, see_async, splits

Decode: TypeAlias = Callable[[Iterable[bytes]], list[Event]]

SMALL = 6000


@dataclass(frozen=True, slots=True)
class Case:
    """A stream and its events; ``retry`` are the waits that are asked for, if the suite tells."""

    id: str
    data: bytes
    events: tuple[Event, ...]
    retry: list[int] | None

    @property
    def positions(self) -> Iterable[int]:
        """Where it is cut in two: everywhere, but long ones at both ends and now and then between."""
        length = len(self.data)
        if length < SMALL:
            return range(length + 1)
        return sorted({*range(20), *range(20, length, length // 20), *range(length - 20, length + 1)})

    @property
    def ways(self) -> Iterable[tuple[bytes, ...]]:
        yield (self.data,)
        yield cut(self.data, 1)
        yield from splits(self.data, self.positions)


@pytest.fixture(scope="module")
def cases(shared: Path) -> list[Case]:
    suite: list[dict[str, Any]] = json.loads((shared / "suites" / "sse" / "cases.json").read_bytes())
    return [_case(each) for each in suite]


def _case(case: dict[str, Any]) -> Case:
    events = tuple(Event(each["event"], each["data"], each["id"]) for each in case["events"])
    return Case(case["id"], base64.b64decode(case["bytes_base64"]), events, case["retry"])


def own(pieces: Iterable[bytes]) -> list[Event]:
    decoder = EventDecoder(Limits())
    return [event for piece in pieces for event in decoder.feed(piece)]


def test_the_decoder_gives_the_events(cases: list[Case]) -> None:
    assert len(cases) >= 60
    assert not failures(own, cases)


def test_the_decoder_gives_the_wait_that_is_asked_for(cases: list[Case]) -> None:
    for case in cases:
        decoder = EventDecoder(Limits())
        assert tuple(decoder.feed(case.data)) == case.events
        assert case.retry is None or case.retry == ([] if decoder.retry is None else [decoder.retry]), case.id


@pytest.mark.corpus
def test_the_decoder_gives_the_events_of_long_streams_at_every_split(cases: list[Case]) -> None:
    for case in cases:
        if SMALL <= len(case.data) < 100_000:
            for pieces in splits(case.data, range(len(case.data))):
                assert tuple(own(pieces)) == case.events, (case.id, len(pieces[0]))


def test_streams_give_the_events(cases: list[Case]) -> None:
    for case in cases:
        for pieces in case.ways:
            check(case, pieces, see(Source(pieces)))


def test_async_streams_give_the_events(cases: list[Case]) -> None:
    async def check_all() -> None:
        for case in cases:
            for pieces in case.ways:
                check(case, pieces, await see_async(Source(pieces)))

    asyncio.run(check_all())


def check(case: Case, pieces: tuple[bytes, ...], seen: Seen) -> None:
    """A stream gives the data up to an event called error, which it raises, as it does for an event without an end."""
    where = (case.id, [len(piece) for piece in pieces[:2]])
    names = [event.name for event in case.events]
    before = names.index("error") if "error" in names else len(names)
    assert seen.events == [event.data for event in case.events[:before]], where
    if before < len(names):
        assert type(seen.error) is ApiStreamError, where
    elif _begins_another(case):
        assert type(seen.error) is StreamCutError, where
    else:
        assert seen.error is None, where


def _begins_another(case: Case) -> bool:
    """Whether there is a line of a field after the last blank line."""
    text = case.data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return bool(text.rpartition(b"\n\n")[2].strip(b"\n"))


def failures(decode: Decode, cases: list[Case]) -> set[str]:
    """The cases that a decoder gets wrong, in whatever pieces."""
    return {case.id for case in cases if any(tuple(decode(pieces)) != case.events for pieces in case.ways)}


# Decoders that are wrong on purpose: the suite has to find them out.


def of_text(text: str, lines: list[str]) -> list[Event]:
    """What the lines say, by the plainest of decoders."""
    events: list[Event] = []
    data: list[str] = []
    name = id = ""
    for line in lines:
        if not line:
            events += [Event(name or "message", "\n".join(data), id)] if data else []
            data, name = [], ""
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match field:
            case "data":
                data.append(value)
            case "event":
                name = value
            case "id" if "\0" not in value:
                id = value
            case _:
                pass
    return events


def with_lines_of_text(pieces: Iterable[bytes]) -> list[Event]:
    """Takes U+2028 and the like for line ends."""
    text = b"".join(pieces).decode("utf-8-sig", "replace")
    return of_text(text, text.splitlines())


def with_newlines_only(pieces: Iterable[bytes]) -> list[Event]:
    """Knows LF alone as line end."""
    text = b"".join(pieces).decode("utf-8-sig", "replace")
    return of_text(text, text.split("\n")[:-1])


def with_text_of_pieces(pieces: Iterable[bytes]) -> list[Event]:
    """Decodes each piece by itself, and so breaks characters."""
    text = "".join(piece.decode("utf-8", "replace") for piece in pieces).removeprefix("\ufeff")
    return of_text(text, text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1])


def with_a_mark_in_each_piece(pieces: Iterable[bytes]) -> list[Event]:
    return own(piece.removeprefix(b"\xef\xbb\xbf") for piece in pieces)


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        (with_lines_of_text, {"S58"}),
        (with_newlines_only, {"S03", "S08", "S12"}),
        (with_text_of_pieces, {"S54", "S57"}),
        (with_a_mark_in_each_piece, {"S56"}),
    ],
)
def test_a_wrong_decoder_is_found_out(cases: list[Case], wrong: Decode, found: set[str]) -> None:
    assert found <= failures(wrong, [case for case in cases if len(case.data) < 100])
