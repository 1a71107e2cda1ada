"""Bodies of parts, and files in them: read back by the email package of the standard library."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.client.bodies import Encoded, encode_body
from generator.runtime.client.calls import Body, Operation, Part
from generator.runtime.client.errors import RequestError
from generator.runtime.client.files import Upload
from generator.runtime.client.joined import AsyncJoined
from tests.support.request_bodies import Field, body_refused, encoded, parsed, sent

FILES = Body("multipart/form-data", files=frozenset({"file", "image"}))
JSON = Body()

BYTES = bytes(range(256)) + b"\r\n--a\r"


def test_parts_in_the_order_of_the_caller(tmp_path: Path) -> None:
    (tmp_path / "voice.wav").write_bytes(b"RIFF")
    parts = {"meta": Part("application/json"), "sdp": Part("application/sdp"), "opts": Part(style="brackets"), "image": Part("image/png")}
    body = Body("multipart/form-data", parts=parts, files=frozenset({"file", "image"}))
    result = encoded(
        body,
        {"n": 2.0, "none": None},
        file=tmp_path / "voice.wav",
        on=False,
        when=date(2024, 12, 31),
        image=[io.BytesIO(b"1"), Upload(b"2", filename="b.jpg"), ("c", b"3", "image/gif"), BYTES],
        objects=[{"a": (1, "é")}, {}],
        words=["x", "y"],
        meta="text",
        sdp="v=0",
        opts={"k": [1, {"l": "m"}], "f": Upload(b"in", media_type="a/b")},
    )
    assert parsed(result) == [
        Field("n", b"2.0"),
        Field("file", b"RIFF", "audio/x-wav", "voice.wav"),
        Field("on", b"false"),
        Field("when", b"2024-12-31"),
        Field("image", b"1", "image/png", "image"),
        Field("image", b"2", "image/png", "b.jpg"),
        Field("image", b"3", "image/gif", "c"),
        Field("image", BYTES, "image/png", "image"),
        Field("objects", '{"a":[1,"é"]}'.encode(), "application/json"),
        Field("objects", b"{}", "application/json"),
        Field("words", b"x"),
        Field("words", b"y"),
        Field("meta", b'"text"', "application/json"),
        Field("sdp", b"v=0", "application/sdp"),
        Field("opts[k][]", b"1"),
        Field("opts[k][][l]", b"m"),
        Field("opts[f]", b"in", "a/b", "opts"),
    ]


def test_arrays_in_brackets() -> None:
    body = Body("multipart/form-data", parts={"image": Part(style="brackets")}, files=frozenset({"image"}))
    assert [(field.name, field.filename) for field in parsed(encoded(body, image=[b"1", ("a.png", b"2")]))] == [
        ("image[]", "image"),
        ("image[]", "a.png"),
    ]
    assert [field.name for field in parsed(encoded(body, image=b"1"))] == ["image"]
    styled = Body("multipart/form-data", parts={"tags": Part(style="form", explode=False)})
    assert parsed(encoded(styled, tags=["a", "b"])) == [Field("tags", b"a,b")]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.png", "a.png"),
        ('a"b\r\nc.png', "a%22b%0D%0Ac.png"),
        ("ü\N{SNOWMAN}.png", "ü\N{SNOWMAN}.png"),
        ("a\\b%.png", "a\\b%.png"),
        ("", ""),
    ],
)
def test_names_cannot_leave_their_quotes(name: str, written: str) -> None:
    field = Upload(b"x", filename=name, media_type="image/png")
    assert parsed(encoded(FILES, {name: field})) == [Field(written, b"x", "image/png", written)]


def test_the_judge_of_parts_sees_what_is_wrong() -> None:
    good = encoded(FILES, a="1", file=b"2")
    assert isinstance(good.body, bytes)
    fields = parsed(good)
    for before, after in [
        (b"--b\r\n", b"--c\r\n"),
        (b'"a"', b'"z"'),
        (b"\r\n2\r\n", b"\r\n3\r\n"),
        (b"octet-stream", b"pdf"),
        (b"; filename", b"; x"),
    ]:
        assert before in good.body
        try:
            spoilt = parsed(Encoded(good.media_type, good.body.replace(before, after)))
        except AssertionError:
            continue
        assert spoilt != fields, (before, after)


def test_boundaries_are_new_each_time() -> None:
    kinds = {encode_body(Operation("things.make", "POST", "/", bodies=(FILES,)), {"a": 1}, {}).media_type for _ in range(3)}
    assert len(kinds) == 3 and all(re.fullmatch("multipart/form-data; boundary=[0-9a-f]{32}", kind) for kind in kinds)


# Files.


RAW_BODY = Body("application/octet-stream", whole=True)


def test_files_are_read_as_they_are_sent_and_can_be_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(BYTES * 1000)
    with path.open("rb") as file:
        file.seek(100)
        memory = io.BytesIO(b"0123456789")
        memory.seek(5)
        result = encoded(FILES, {"file": [path, file, memory, BYTES * 10000]})
        body = result.body
        assert body is not None and not isinstance(body, bytes) and body.replayable and body.length
        assert (file.tell(), memory.tell()) == (100, 5), "nothing was read"
        first = parsed(result)
        assert [field.content for field in first] == [BYTES * 1000, (BYTES * 1000)[100:], b"56789", BYTES * 10000]
        assert [field.filename for field in first] == ["big.bin", "big.bin", "file", "file"]
        assert parsed(result) == first
        assert not file.closed


def test_what_can_be_read_only_once() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"piped")
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        for source, content in [(iter([b"a", bytearray(b"b"), memoryview(b"c")]), b"abc"), (pipe, b"piped")]:
            result = encoded(RAW_BODY, source)
            body: Any = result.body
            assert (body.length, body.replayable) == (None, False)
            assert sent(result) == content
            with pytest.raises(RequestError, match="can be read only once"):
                sent(result)
    again = encoded(RAW_BODY, Upload([b"a", b"b"]))
    assert sent(again) == sent(again) == b"ab"


def test_a_named_pipe_is_opened_when_it_is_sent(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    result = encoded(RAW_BODY, path)
    writer = threading.Thread(target=path.write_bytes, args=(b"piped",))
    writer.start()
    assert sent(result) == b"piped"
    writer.join()


def test_compressed_files_are_sent_as_they_read() -> None:
    with gzip.open(io.BytesIO(gzip.compress(b"plain")), "rb") as file:
        assert sent(encoded(RAW_BODY, file)) == b"plain"


def test_asynchronous_sources() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    result = encoded(FILES, file=pieces(), more=io.BytesIO(b"c"))
    assert isinstance(result.body, AsyncJoined) and (result.body.length, result.body.replayable) == (None, False)
    assert [field.content for field in parsed(result)] == [b"ab", b"c"]
    assert sent(encoded(RAW_BODY, pieces())) == b"ab"


class ReadOnce(io.RawIOBase):
    """Neither writes nor reads."""


def test_files_that_cannot_be_read_are_refused_before(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("x")
    path: Any = str(tmp_path / "text")
    closed = io.BytesIO()
    closed.close()
    with (tmp_path / "text").open() as text, (tmp_path / "new").open("wb") as writing:
        for value, reason in [
            (tmp_path / "missing", f"cannot be read: No such file or directory: {tmp_path / 'missing'}"),
            (tmp_path, f"cannot be read: Is a directory: {tmp_path}"),
            (Path("a\0b"), "cannot be read: "),
            (closed, "cannot be read: "),
            (text, "is a file opened as text"),
            (io.StringIO("x"), "is a file opened as text"),
            (writing, "is a file that is not opened for reading"),
            (ReadOnce(), "is a file that is not opened for reading"),
            (Upload(path), "is of type str, which is no file"),
            (Upload(b"", media_type="a/b\r\nX: y"), "holds a control character"),
            (Upload(b"", filename="\udcff"), "has a name that is no Unicode"),
        ]:
            assert f"things.make: 'file' {reason}" in body_refused(FILES, file=value)
            if "Unicode" not in reason:
                assert f"things.make: the body {reason}" in body_refused(RAW_BODY, value)


def test_files_that_change_while_they_are_sent(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"12345")
    result = encoded(RAW_BODY, path)
    path.write_bytes(b"1234567")
    assert sent(result) == b"12345", "as long as was said"
    path.write_bytes(b"123")
    with pytest.raises(OSError, match="became shorter"):
        sent(result)
    with pytest.raises(RequestError, match="a piece of a body is of type int, not bytes"):
        sent(encoded(RAW_BODY, iter([1])))


def test_models_with_an_attribute_like_that_of_a_file() -> None:
    @dataclass
    class Receipt:
        read: bool

        def to_dict(self) -> dict[str, Any]:
            return {"read": self.read}

    assert encoded((JSON, FILES), receipt=Receipt(True)).body == json.dumps({"receipt": {"read": True}}, separators=(",", ":")).encode()


def test_nothing_shows_what_a_file_holds() -> None:
    assert "secret" not in repr(Upload(b"secret"))
    assert repr(Upload(b"secret", filename="a.txt")) == "<Upload 'a.txt', 6 bytes>"
    assert repr(Upload(iter([b"secret"]))) == "<Upload of no name>"
