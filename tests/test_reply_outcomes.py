"""From what a server answers to a value or an exception, by clients of both kinds over scripted transports."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from generator.runtime.client.calls import Outcome
from generator.runtime.client.errors import ApiDecodeError, ApiError
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.reply import Reply
from generator.runtime.decoding import At, Problems, read_list, read_string
from tests.support.calling import World
from tests.support.fakes import Answer
from tests.support.kite_replies import IS_KITE, KITE, answer, json, operation, read_kite


def read_names(value: Any, at: At, problems: Problems) -> list[str]:
    return read_list(value, read_string, at, problems)


NAMES = Outcome("200", "application/json", lambda: read_names)
TEXT, CSV, AUDIO, FILE = (Outcome("200", each) for each in ("text/plain", "text/csv", "audio/mpeg", "application/octet-stream"))
ANY = Outcome("200", "*/*", lambda: read_kite)
SDP = Outcome("200", "application/sdp", lambda: read_string)
# What is emitted where JSON is documented as a string: a file, sent as it is.
STRING = (Outcome("200", "application/json", lambda: read_string), Outcome("200", "text/*"), Outcome("200", "*/*"))
UNKNOWN_STATUS = Outcome("", "", lambda: read_kite)
STREAM = Outcome("200", "text/event-stream", lambda: read_kite, stream="events")
LINES = Outcome("200", "application/x-ndjson", lambda: read_kite, stream="lines")
EMPTY = Outcome("204")


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param, options={"max_retries": 0})


GOOD: list[tuple[tuple[Outcome, ...], Answer, Any]] = [
    ((json(),), answer("application/json", KITE), IS_KITE),
    ((json(),), answer("Application/JSON; charset=utf-8", KITE), IS_KITE),
    ((json(),), answer("application/problem+json", KITE), IS_KITE),
    ((json(),), answer("", KITE), IS_KITE),
    # Servers that do not say what they send, or say something else.
    ((json(),), answer("text/plain", KITE), IS_KITE),
    ((json(),), answer("application/octet-stream", KITE), IS_KITE),
    ((json(),), answer("text/html", KITE), IS_KITE),
    ((json(),), answer("application/json", b"\xef\xbb\xbf" + KITE), IS_KITE),
    ((json(),), answer("application/json; charset=latin-1", b'{"name": "\xe9"}'), ("kite", {"name": "é"})),
    ((json(),), answer("application/json; charset=nonsense", KITE), IS_KITE),
    ((json(),), answer("application/json; charset=a\0b", KITE), IS_KITE),
    ((json("2XX"),), answer("application/json", KITE, 201), IS_KITE),
    ((json("default"),), answer("application/json", KITE, 202), IS_KITE),
    ((UNKNOWN_STATUS,), answer("application/json", KITE), IS_KITE),
    ((json("200"),), answer("application/json", KITE, 201), IS_KITE),
    ((NAMES, json("201"), json("default", error=True)), answer("application/json", KITE, 201), IS_KITE),
    ((NAMES, json("201")), answer("application/json", b'["a"]'), ["a"]),
    ((EMPTY,), answer("", b"", 204), None),
    ((json("204"),), answer("", b"", 204), None),
    ((Outcome("200"),), answer("", b""), None),
    ((Outcome("200"),), answer("text/plain", b"OK"), None),
    ((json(), EMPTY), answer("", b"", 204), None),
    ((Outcome("302"),), answer("", b"", 302), None),
    ((TEXT,), answer("text/plain", b"caf\xc3\xa9"), "café"),
    ((TEXT,), answer('text/plain; charset="ISO-8859-1"', b"caf\xe9"), "café"),
    ((TEXT,), answer("text/plain", b""), ""),
    ((TEXT,), answer("application/openmetrics-text", b"up 1"), "up 1"),
    ((Outcome("200", "application/xml"),), answer("application/xml", b"<a/>"), "<a/>"),
    ((AUDIO,), answer("audio/wav", b"\x00\xff"), b"\x00\xff"),
    ((AUDIO,), answer("", b"\x00\xff"), b"\x00\xff"),
    ((FILE,), answer("application/json", KITE), KITE),
    ((FILE,), answer("application/json", b'{"error": null}'), b'{"error": null}'),
    ((FILE,), answer("application/json", b'["error"]'), b'["error"]'),
    ((FILE,), answer("application/octet-stream", b'{"error": 1}'), b'{"error": 1}'),
    ((FILE,), answer("text/csv", b"a,b"), b"a,b"),
    ((FILE,), answer("", b""), b""),
    ((Outcome("200", "image/*"), json()), answer("image/png", b"\x89"), b"\x89"),
    ((Outcome("200", "image/*"), json()), answer("application/json", KITE), IS_KITE),
    ((json(), TEXT), answer("text/plain", KITE), KITE.decode()),
    ((json(), CSV), answer("text/vtt", b"WEBVTT"), "WEBVTT"),
    ((CSV, TEXT), answer("text/plain", b"a"), "a"),
    ((ANY,), answer("application/json", KITE), IS_KITE),
    ((ANY,), answer("application/vnd.kites", KITE), IS_KITE),
    ((SDP,), answer("application/sdp", b"v=0"), "v=0"),
    (STRING, answer("application/json", b'"caf\xc3\xa9"'), "café"),
    (STRING, answer("text/plain", b'"a"'), '"a"'),
    (STRING, answer("text/html; charset=latin-1", b"caf\xe9"), "café"),
    (STRING, answer("application/octet-stream", b"\x00\xff"), b"\x00\xff"),
    (STRING, answer("application/jsonl", b"{}\n"), b"{}\n"),
    (STRING, answer("", b"\x00\xff"), b"\x00\xff"),
    ((json(), STREAM), answer("application/json", KITE), IS_KITE),
    ((), answer("application/json", KITE), {"name": "a"}),
    ((), answer("text/plain", b"a"), "a"),
    ((), answer("image/png", b"\x89"), b"\x89"),
    ((), answer("", b"", 204), None),
]


@pytest.mark.parametrize("outcomes, reply, value", GOOD)
def test_good_replies(world: World, outcomes: tuple[Outcome, ...], reply: Answer, value: Any) -> None:
    assert world.call(operation(*outcomes), reply) == value


PAGE = b"<html>\n\t<h1>Sign\x07 in</h1>" + b" padding" * 100
BAD: list[tuple[tuple[Outcome, ...], Answer, str]] = [
    (
        (json(),),
        answer("text/html; charset=utf-8", PAGE),
        "200 OK: application/json was expected, text/html; charset=utf-8 came: <html> <h1>Sign\\x07 in</h1> padding",
    ),
    ((json(),), answer("text/plain", b"try later"), "200 OK: application/json was expected, text/plain came: try later"),
    ((json(),), answer("application/json", b'{"name": "a'), "200 OK: the body is no JSON text (Unterminated string"),
    ((json(),), answer("", b"oops"), "the body is no JSON text"),
    ((json(),), answer("application/json", b""), "application/json was expected, the body is empty"),
    ((json(),), answer("", b"", 204), "204 No Content: application/json was expected, the body is empty"),
    ((json(),), answer("application/json", b"[1]"), "200 OK: not what is documented: $: expected an object, found an array"),
    ((json(),), answer("text/plain", b"12"), "not what is documented: $: expected an object, found 12"),
    (STRING, answer("application/json", b"{}"), "200 OK: not what is documented: $: expected a string, found an object"),
    ((NAMES,), answer("application/json", b"[1, 2]"), "$[0]: expected a string, found 1 (and 1 more)"),
    ((json(),), answer("text/event-stream", b"data: {}\n\n"), "application/json was expected, text/event-stream came: data: {}"),
    ((ANY,), answer("text/html", PAGE), "*/* was expected, text/html came: <html>"),
    ((FILE,), answer("text/html", PAGE), "application/octet-stream was expected, text/html came: <html>"),
    ((AUDIO,), answer("application/json", b'{"error": 1}'), 'audio/mpeg was expected, application/json came: {"error": 1}'),
    ((TEXT, CSV), answer("application/json", KITE), 'text/plain or text/csv was expected, application/json came: {"name": "a"}'),
    ((TEXT,), answer("text/plain", b"\xff"), "200 OK: the body is no text in utf-8: \ufffd"),
    ((TEXT,), answer("text/plain; charset=zip", b"a"), "the body is no text in zip: a"),
    ((TEXT,), answer("text/plain; charset=a\0b", b"a"), "the body is no text in a\\x00b: a"),
    ((FILE,), answer("application/json", b'{"error": 1}'), 'application/octet-stream was expected, application/json came: {"error": 1}'),
    ((Outcome("200"),), answer("text/html", PAGE), "nothing was expected, text/html came: <html>"),
    ((), answer("text/html", PAGE), "text/html came: <html>"),
]


@pytest.mark.parametrize("outcomes, reply, message", BAD)
def test_replies_that_are_something_else(world: World, outcomes: tuple[Outcome, ...], reply: Answer, message: str) -> None:
    with pytest.raises(ApiDecodeError) as caught:
        world.call(operation(*outcomes), reply)
    error = caught.value
    assert message in str(error) and len(str(error)) < 400 and str(error).isprintable()
    assert (error.status, error.body) == (reply.status, reply.body)
    assert error.__cause__ is None and error.__context__ is None


@pytest.mark.parametrize(
    "outcomes, reply, message",
    [
        ((json(), STREAM), answer("application/json", KITE), 'text/event-stream was expected, application/json came: {"name": "a"}'),
        ((json(), STREAM), answer("text/plain", b"data: 1\n\n"), "text/event-stream was expected, text/plain came: data: 1"),
        ((json(), LINES), answer("application/json", KITE), "application/x-ndjson was expected, application/json came"),
        ((json(), LINES), answer("text/html", PAGE), "application/x-ndjson was expected, text/html came: <html>"),
        ((json(), LINES), answer("text/event-stream", b"data: 1"), "application/x-ndjson was expected, text/event-stream came"),
    ],
)
def test_streams_that_are_none(world: World, outcomes: tuple[Outcome, ...], reply: Answer, message: str) -> None:
    with pytest.raises(ApiDecodeError) as caught:
        world.call(operation(*outcomes, streams="always"), reply)
    assert message in str(caught.value)
    assert caught.value.body == reply.body


@pytest.mark.parametrize("media", ["application/x-ndjson", "application/jsonl", "text/plain", ""])
def test_lines_of_any_name(world: World, media: str) -> None:
    assert world.call(operation(json(), LINES, streams="always"), answer(media, KITE + b"\n")) == [IS_KITE]


# Departures


def test_departures_are_told_and_kept(world: World, caplog: pytest.LogCaptureFixture) -> None:
    reply = Reply()
    body = b'{"name": 5, "wind": "canary", "more": 1}'
    value = world.call(operation(json()), answer("application/json", body), options=RequestOptions(reply=reply))
    assert value == ("kite", {"name": 5, "wind": "canary", "more": 1})
    assert [str(each) for each in reply.problems] == ["$.name: expected a string, found 5", "$.wind: expected west, found 'canary'"]
    (record,) = [each for each in caplog.records if each.levelno == logging.WARNING]
    told = "kites.show: the reply departs from what is documented, 2 times; first at $.name: expected a string"
    assert record.getMessage() == told
    world.call(operation(json()), answer("application/json", b'{"name": 5}'))
    assert caplog.messages[-1] == told.replace("2 times", "once")


def test_json_in_place_of_bytes_is_told(world: World, caplog: pytest.LogCaptureFixture) -> None:
    reply = Reply()
    assert world.call(operation(FILE), answer("application/json", KITE), options=RequestOptions(reply=reply, strict=True)) == KITE
    assert [str(each) for each in reply.problems] == ["$: expected application/octet-stream, found 'application/json'"]
    assert [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]


@pytest.mark.parametrize("by_call", [True, False])
def test_strict_raises_for_misfits(world: World, by_call: bool) -> None:
    if not by_call:
        world.options = {"strict": True}
    options = RequestOptions(strict=True) if by_call else RequestOptions()
    with pytest.raises(ApiDecodeError) as caught:
        world.call(operation(json()), answer("application/json", b'{"name": 5}'), options=options)
    assert str(caught.value) == "200 OK: not what is documented: $.name: expected a string, found 5"
    assert [each.path for each in caught.value.problems] == ["$.name"]
    noted = b'{"name": "a", "wind": "east"}'
    assert world.call(operation(json()), answer("application/json", noted), options=options) == ("kite", {"name": "a", "wind": "east"})
    assert world.call(operation(json()), answer("application/json", b'{"name": 5}'), options=RequestOptions(strict=False))


# Replies at hand


def test_the_reply_is_filled(world: World) -> None:
    reply = Reply(status=500, body=b"old", attempts=9)
    seen: list[Reply] = []
    world.options["after"] = [seen.append]
    fields = (("Content-Type", "application/json"), ("X-Request-Id", "r-1"))
    world.call(operation(json()), Answer(200, KITE, fields), options=RequestOptions(reply=reply))
    assert (reply.status, reply.body, reply.request_id, reply.attempts, reply.problems) == (200, KITE, "r-1", 1, [])
    assert reply.url == "https://api.test/v1/kite"
    assert seen == [reply] and seen[0] is reply


@pytest.mark.parametrize(
    "streams, reply",
    [
        ("always", answer("text/event-stream", b"data: {}\n\n")),
        ("always", answer("application/json", KITE)),
        ("never", answer("text/html", PAGE)),
        ("never", answer("", b"gone", 404)),
    ],
)
def test_hooks_see_the_reply_of_every_call(world: World, streams: str, reply: Answer) -> None:
    seen: list[int] = []
    world.options["after"] = [lambda reply: seen.append(reply.status)]
    try:
        world.call(operation(json(), STREAM, streams=streams), reply)
    except ApiError:
        pass
    assert seen == [reply.status]


def test_a_hook_that_raises_leaves_nothing_open(world: World) -> None:
    def object_to(reply: Reply) -> None:
        raise KeyError(reply.status)

    world.options["after"] = [object_to]
    with pytest.raises(KeyError):
        world.call(operation(json()), answer("application/json", KITE))
