"""Bodies that are cut, compressed, or longer than they may be, by clients of both kinds over scripted transports."""

from __future__ import annotations

import gzip

import pytest

from generator.runtime.client.calls import Outcome
from generator.runtime.client.errors import ApiConnectionError, ApiDecodeError
from generator.runtime.client.failures import Broken
from generator.runtime.client.options import Limits
from tests.support.calling import World
from tests.support.fakes import Answer
from tests.support.kite_replies import KITE, json, operation

FILE = Outcome("200", "application/octet-stream")
LONG = b'{"name": "' + b"a" * 1000 + b'"}'


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param, options={"max_retries": 0})


@pytest.mark.parametrize("encoding, body", [("", LONG), ("gzip", gzip.compress(LONG, mtime=0))])
def test_a_reply_cut_anywhere_is_never_taken_for_whole(world: World, encoding: str, body: bytes) -> None:
    fields = (("Content-Type", "application/json"), *([("Content-Encoding", encoding)] if encoding else []))
    for length in ((("Content-Length", str(len(body))),), ()):
        assert world.call(operation(json()), Answer(200, body, (*fields, *length)))[0] == "kite"
        for cut in range(0, len(body), 1 if encoding else 97):
            with pytest.raises((ApiConnectionError, ApiDecodeError)) as caught:
                world.call(operation(json()), Answer(200, body[:cut], (*fields, *length)))
            assert (type(caught.value) is ApiConnectionError) == bool(length or (encoding and cut))
            if isinstance(caught.value, ApiConnectionError):
                assert caught.value.sent and LONG.startswith(caught.value.body)
            assert caught.value.__context__ is None


def test_the_head_alone_has_no_body(world: World) -> None:
    fields = (("Content-Length", "100"), ("Content-Encoding", "gzip"), ("Content-Type", "application/json"))
    assert world.call(operation(json(), method="HEAD"), Answer(200, b"", fields)) is None


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_body_is_limited_after_decompression(world: World, encoding: str) -> None:
    world.options = {"limits": Limits(body=500)}
    body = gzip.compress(LONG) if encoding else LONG
    with pytest.raises(ApiDecodeError, match="the body is longer than the limit of 500 bytes"):
        world.call(operation(json()), Answer(200, body, (("Content-Encoding", encoding),)))


def test_a_gzip_bomb_is_never_in_memory(world: World) -> None:
    world.options = {"limits": Limits(body=1 << 20)}
    bomb = gzip.compress(b"\0" * (1 << 26))
    with pytest.raises(ApiDecodeError) as caught:
        world.call(operation(FILE), Answer(200, bomb, (("Content-Encoding", "gzip"),)))
    assert len(caught.value.body) <= 1 << 20


def test_a_body_that_broke_off_is_not_asked_for_again(world: World) -> None:
    world.options = {"max_retries": 5}
    with pytest.raises(ApiConnectionError) as caught:
        world.call(operation(json()), Answer(200, (KITE[:5], Broken("reset", sent=True))))
    assert (caught.value.status, caught.value.body, str(caught.value)) == (200, KITE[:5], "reset")
    assert caught.value.sent
