"""A few bytes that decompress to very many: refused at the limit, and never in memory."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from generator.runtime.client.calls import Operation
from generator.runtime.client.errors import ApiDecodeError, ApiError, BadRequestError
from generator.runtime.client.options import Limits
from tests.support.calling import World
from tests.support.fakes import Answer
from tests.support.live import CHAT, FLY, TAIL

MEGABYTE = 1 << 20
BOMBS: Mapping[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "gzip, gzip": lambda data: gzip.compress(gzip.compress(data)),
}
CASES: Mapping[str, tuple[Operation[Any], int, str, type[ApiError]]] = {
    "plain": (FLY, 200, "application/json", ApiDecodeError),
    "error": (FLY, 400, "application/json", BadRequestError),
    "events": (CHAT, 200, "text/event-stream", ApiDecodeError),
    "lines": (TAIL, 200, "application/jsonl", ApiDecodeError),
    "a plain reply to a stream": (CHAT, 200, "application/json", ApiDecodeError),
}


@pytest.fixture(scope="module")
def bombs() -> dict[str, bytes]:
    data = b'data: "' + bytes(60 * MEGABYTE)
    return {encoding: compress(data) for encoding, compress in BOMBS.items()}


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("encoding", BOMBS)
def test_a_bomb_is_refused(encoding: str, case: str, kind: str, bombs: Mapping[str, bytes], traced: None) -> None:
    operation, status, media, wanted = CASES[case]
    world = World(kind, options={"limits": Limits(body=MEGABYTE, line=MEGABYTE, event=MEGABYTE)})
    answer = Answer(status, bombs[encoding], (("Content-Type", media), ("Content-Encoding", encoding)))
    arguments = {"stream": True} if operation is CHAT else {}
    with pytest.raises(ApiError) as raised:
        world.call(operation, answer, id="a", **arguments)
    assert type(raised.value) is wanted
    assert raised.value.status == status and len(raised.value.body) < 2 * MEGABYTE
    assert tracemalloc.get_traced_memory()[1] < 20 * MEGABYTE


def test_a_bomb_that_is_let_in_is_seen(bombs: Mapping[str, bytes], traced: None) -> None:
    answer = Answer(200, bombs["gzip"], (("Content-Type", "application/json"), ("Content-Encoding", "gzip")))
    with pytest.raises(ApiDecodeError):
        World("sync").call(FLY, answer, id="a")
    assert tracemalloc.get_traced_memory()[1] > 60 * MEGABYTE


def test_what_is_within_the_limit_is_no_bomb() -> None:
    world = World("sync", options={"limits": Limits(body=MEGABYTE)})
    text = b'{"a": "%b"}' % (b"a" * (MEGABYTE - 9))
    headers = (("Content-Type", "application/json"), ("Content-Encoding", "gzip"))
    assert len(world.call(FLY, Answer(200, gzip.compress(text), headers), id="a")["a"]) == MEGABYTE - 9
    with pytest.raises(ApiDecodeError, match="longer than the limit of 1,048,576 bytes"):
        world.call(FLY, Answer(200, gzip.compress(text + b" "), headers), id="a")
