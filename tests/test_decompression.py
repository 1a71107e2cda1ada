"""Compressed bodies: every encoding however it is cut, never more in memory than is asked for, damage told."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable, Iterator

import pytest

from generator.runtime.client.decompression import ACCEPTED, Inflater
from generator.runtime.client.failures import Broken

TEXT = b"The kite rises. " * 40


def raw(data: bytes) -> bytes:
    """Deflate without the header of zlib."""
    deflate = zlib.compressobj(wbits=-15)
    return deflate.compress(data) + deflate.flush()


def inflated(encodings: str | None, pieces: list[bytes], limit: int = 1 << 16) -> bytes:
    inflater = Inflater(encodings)
    found = b"".join(part for piece in pieces for part in inflater.feed(piece, limit))
    inflater.finish()
    return found


CASES: dict[str, tuple[str | None, bytes]] = {
    "no encoding": (None, TEXT),
    "identity": ("identity", TEXT),
    "gzip": ("gzip", gzip.compress(TEXT)),
    "its old name, in capitals": ("X-GZIP", gzip.compress(TEXT)),
    "several members": ("gzip", gzip.compress(TEXT[:100]) + gzip.compress(b"") + gzip.compress(TEXT[100:])),
    "zeros after the end": ("gzip", gzip.compress(TEXT) + b"\0" * 9),
    "something else after the end": ("gzip", gzip.compress(TEXT) + b"\r\n"),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "deflate, bare": ("deflate", raw(TEXT)),
    "something after deflate": ("deflate", zlib.compress(TEXT) + b"more"),
    "one after the other": ("deflate, gzip", gzip.compress(zlib.compress(TEXT))),
    "with one that changes nothing": ("gzip,identity, deflate", zlib.compress(gzip.compress(TEXT))),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("size", [1, 2, 7, 10_000])
def test_every_encoding_in_pieces_of_any_size(case: str, size: int) -> None:
    encodings, data = CASES[case]
    assert inflated(encodings, [data[start : start + size] for start in range(0, len(data), size)]) == TEXT


@pytest.mark.parametrize("case", [case for case in CASES if CASES[case][0] not in (None, "identity")])
def test_a_body_that_ends_early_is_told_at_every_byte(case: str) -> None:
    """At no position less than the whole is taken for all of it, but for the end of a member and for nothing at all."""
    encodings, data = CASES[case]
    for end in range(1, len(data)):
        try:
            found = inflated(encodings, [data[:end]])
        except Broken:
            continue
        assert found == TEXT or (case == "several members" and found == TEXT[:100])


def test_no_body_is_no_damage() -> None:
    assert inflated("gzip", []) == inflated("deflate", [b""]) == b""


@pytest.mark.parametrize(
    ("encodings", "data"), [("gzip", TEXT), ("gzip", gzip.compress(TEXT, mtime=0)[:-4] + b"1234"), ("deflate", b"\xff" * 30)]
)
def test_damaged_data_is_told(encodings: str, data: bytes) -> None:
    with pytest.raises(Broken, match="damaged"):
        inflated(encodings, [data])


def test_an_unknown_encoding_is_told() -> None:
    with pytest.raises(Broken, match="'br'"):
        Inflater("gzip, br")
    assert inflated(ACCEPTED.replace("gzip, ", ""), [zlib.compress(TEXT)]) == TEXT


BOMBS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "twice": ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
}


@pytest.mark.parametrize("case", BOMBS)
def test_a_bomb_comes_in_small_pieces(case: str) -> None:
    encodings, compress = BOMBS[case]
    bomb = compress(bytes(60 << 20))
    tracemalloc.start()
    try:
        pieces: Iterator[bytes] = Inflater(encodings).feed(bomb, 5000)
        assert [len(next(pieces)) for _ in range(1000)] == [5000] * 1000
        assert sum(map(len, pieces)) == (60 << 20) - 5_000_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20
