"""That nothing is left of calls that end well, badly, early or not at all, and that calls at the same time do not meet."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest

from tests.support.concurrent_calls import concurrent_calls
from tests.support.live import KINDS, Kind
from tests.support.mixed_calls import mixed_calls

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(autouse=True)
def no_log() -> Iterator[None]:
    """What pytest keeps of the log would be taken for a leak."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("count", [350, pytest.param(3500, marks=pytest.mark.corpus)])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left(kind: Kind, count: int) -> None:
    left = mixed_calls(kind, count)
    assert left.clean, left


def test_what_is_left_is_seen() -> None:
    held: list[tuple[int, bytes]] = []
    try:
        files = mixed_calls("stdlib", 25, lambda: held.append((os.dup(0), bytes(20_000))))
        assert files.files == 25 and files.grown > 20 * 20_000 and not files.clean
    finally:
        for file, _ in held:
            os.close(file)


@pytest.mark.parametrize("kind", KINDS)
def test_every_call_gets_its_own_reply(kind: Kind) -> None:
    assert concurrent_calls(kind, 16, 6) == []
