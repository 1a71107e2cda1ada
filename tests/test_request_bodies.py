"""What a call's arguments become in its body: JSON, forms, texts and bytes, and which of several bodies is chosen."""

from __future__ import annotations

import enum
import io
from collections import OrderedDict, deque
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.runtime.client.bodies import NO_BODY, Encoded, encode_body
from generator.runtime.client.calls import Body, Operation, Parameter, Part
from generator.runtime.client.errors import RequestError
from generator.runtime.client.files import Upload
from generator.runtime.unset import UNSET
from tests.support.request_bodies import body_refused, encoded, sent
from tests.support.vendoring import PAGES, prepared_pages, vendor

FORM = "application/x-www-form-urlencoded"
FILES = Body("multipart/form-data", files=frozenset({"file", "image"}))


class Color(str, enum.Enum):
    RED = "red"


class Model:
    def to_dict(self) -> dict[str, Any]:
        return {"R": 100, "due": "2024-12-31"}


NAMED = Body(names={"class_": "class"}, constants={"type": "item", "n": 1})


@pytest.mark.parametrize(
    ("given_", "arguments", "text"),
    [
        (UNSET, {"b": 1, "id": "7", "a": 2.0, "class_": None}, '{"b":1,"a":2.0,"class":null,"type":"item","n":1}'),
        (UNSET, {"n": 2, "b": UNSET}, '{"n":2,"type":"item"}'),
        ({}, {}, "{}"),
        ({"b": 1}, {"n": 2}, '{"b":1,"n":2}'),
        (UNSET, {"id": "7"}, '{"type":"item","n":1}'),
        (
            {"z": 1, "class": 2, "u": UNSET, "n": 3, "type": "x"},
            {"class_": "é", "y": True},
            '{"z":1,"class":"é","n":3,"type":"x","y":true}',
        ),
        (Model(), {"R": 1}, '{"R":1,"due":"2024-12-31"}'),
        (MappingProxyType({"n": 1}), {"type": date(2024, 1, 2)}, '{"n":1,"type":"2024-01-02"}'),
        (
            {"n": 1, "type": deque([MappingProxyType({"m": Model(), "u": UNSET})])},
            {},
            '{"n":1,"type":[{"m":{"R":100,"due":"2024-12-31"}}]}',
        ),
        (OrderedDict[str, Any](n=12345678901234567890, type=("a", Color.RED)), {}, '{"n":12345678901234567890,"type":["a","red"]}'),
    ],
)
def test_json_bodies(given_: Any, arguments: dict[str, Any], text: str) -> None:
    assert encoded(NAMED, given_, **arguments) == Encoded("application/json", text.encode())


@pytest.mark.parametrize(
    ("given_", "arguments", "text"),
    [
        (UNSET, {"a": 1}, '{"a":1,"stream":true}'),
        ({"a": 1}, {}, '{"a":1,"stream":true}'),
        ({"stream": False}, {}, '{"stream":false}'),
        (Model(), {}, '{"R":100,"due":"2024-12-31","stream":true}'),
    ],
)
def test_keys_that_ask_for_the_reply_of_a_method(given_: Any, arguments: dict[str, Any], text: str) -> None:
    assert encoded(Body(asking={"stream": True}), given_, **arguments) == Encoded("application/json", text.encode())


def test_real_models_as_bodies(tmp_path: Path) -> None:
    order = vendor(prepared_pages(PAGES / "encoding", "encoding"), tmp_path)["Order"]
    assert sent(encoded(Body(), order(id="a", due=None), note="n")) == b'{"id":"a","due":null,"note":"n"}'
    broken = order(id="a", due=None)
    del broken.id
    assert "things.make: the body cannot be written: required attributes are not set: $.id" in body_refused(Body(), broken)
    assert "things.make: 'orders' cannot be written: required attributes are not set: $.id" in body_refused(Body(), orders=[broken])


@pytest.mark.parametrize(
    ("body", "given_", "arguments", "lines"),
    [
        (Body(whole=True), UNSET, {}, ["things.make: needs a body"]),
        (Body(), UNSET, {"a": b"", "b": 1, "c": {2}}, ["things.make: 'a' ", "things.make: 'c' "]),
        (Body(), UNSET, {"a": [float("inf")], "b": float("nan")}, ["things.make: 'a' cannot be written: infinite", "things.make: 'b' "]),
        (Body(), [1], {}, ["things.make: the body is neither a model nor a mapping"]),
        (Body(), None, {}, ["things.make: the body is neither a model nor a mapping"]),
        (Body(), {1: 2}, {}, ["things.make: the body has a key that is no text"]),
        (Body("application/xml"), {}, {}, ["things.make: application/xml is a media type that no object is written as"]),
        (Body(whole=True), UNSET, {"body": 1, "b": 1}, ["things.make: takes no argument 'b'"]),
        (Body("image/png", whole=True), "a.png", {}, ["things.make: the body is of type str, and no file: give bytes, or a pathlib.Path"]),
        (Body("text/plain; charset=ascii", whole=True), "é", {}, ["things.make: the body holds a character that ascii has not"]),
        (Body("application/jsonl", whole=True), {}, {}, ["things.make: the body is of type dict, and no list of values"]),
        (Body(FORM), UNSET, {"a": b"", "b": {"c": []}}, ["things.make: 'a' is of type bytes", "things.make: 'b' is nested"]),
        (FILES, UNSET, {"file": "a.txt", "n": float("nan")}, ["things.make: 'file' is a text, which could be", "things.make: 'n' "]),
    ],
)
def test_bodies_that_cannot_be_sent(body: Body, given_: Any, arguments: dict[str, Any], lines: list[str]) -> None:
    found = body_refused(body, given_, **arguments).splitlines()
    assert len(found) == len(lines) and all(line.startswith(start) for line, start in zip(found, lines, strict=True)), found


def test_values_without_end_are_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    assert "contains itself" in body_refused(Body(), {"a": endless})


def test_no_body() -> None:
    assert encode_body(Operation("things.make", "GET", "/{id}", (Parameter("id", "path"),)), UNSET, {"id": "7"}) == NO_BODY
    assert encoded(Body(required=False), id="7", a=UNSET) == NO_BODY
    assert encoded(Body(required=False), {}) == Encoded("application/json", b"{}")
    with pytest.raises(RequestError, match="takes no body"):
        encode_body(Operation("things.make", "GET", "/"), {}, {})


@pytest.mark.parametrize(
    ("media_type", "value", "sent_type", "content"),
    [
        ("application/json", [1, {"a": None}], "application/json", b'[1,{"a":null}]'),
        ("application/json", None, "application/json", b"null"),
        ("application/problem+json; v=1", "é", "application/problem+json; v=1", '"é"'.encode()),
        ("text/plain", "é", "text/plain; charset=utf-8", "é".encode()),
        ("text/plain; charset=latin-1", "é", "text/plain; charset=latin-1", b"\xe9"),
        ("application/sdp", "v=0", "application/sdp", b"v=0"),
        ("text/plain", b"\xe9", "text/plain", b"\xe9"),
        ("application/octet-stream", b"\0", "application/octet-stream", b"\0"),
        ("application/octet-stream", bytearray(b"\0"), "application/octet-stream", b"\0"),
        ("application/octet-stream", Upload(b"", media_type="audio/wav"), "audio/wav", b""),
        ("image/*", ("a.png", b"\0"), "image/png", b"\0"),
        ("*/*", iter([b"a", b"b"]), "application/octet-stream", b"ab"),
        ("application/jsonl", [{"a": 1}, "é"], "application/jsonl", '{"a":1}\n"é"\n'.encode()),
        ("application/x-ndjson", (value for value in (1, None)), "application/x-ndjson", b"1\nnull\n"),
        ("application/x-ndjson", b"1\n", "application/x-ndjson", b"1\n"),
        ("application/json-seq", [1], "application/json-seq", b"\x1e1\n"),
        (FORM, {"a": "b c"}, FORM, b"a=b%20c"),
        (FORM, "a=b+c", FORM, b"a=b+c"),
    ],
)
def test_whole_bodies(media_type: str, value: Any, sent_type: str, content: bytes) -> None:
    result = encoded(Body(media_type, whole=True), body=value)
    assert (result.media_type, sent(result)) == (sent_type, content)


JSON, UPLOAD, FIELDS = Body(), FILES, Body(FORM)
RAW, TEXT, LIST = Body("application/octet-stream", whole=True), Body("text/plain", whole=True), Body(whole=True)


@pytest.mark.parametrize(
    ("bodies", "given_", "arguments", "chosen"),
    [
        ((FIELDS, UPLOAD, JSON), UNSET, {"a": 1}, "application/json"),
        ((UPLOAD, FIELDS), UNSET, {"a": 1}, FORM),
        ((JSON, UPLOAD), UNSET, {"a": 1, "file": b""}, "multipart/form-data; boundary=b"),
        ((JSON, UPLOAD), {"a": [io.BytesIO()]}, {}, "multipart/form-data; boundary=b"),
        ((JSON, UPLOAD), UNSET, {"image": ("a.png", b"")}, "multipart/form-data; boundary=b"),
        ((JSON, UPLOAD), UNSET, {"image": "https://there"}, "application/json"),
        ((JSON, RAW, TEXT), b"", {}, "application/octet-stream"),
        ((JSON, RAW, TEXT), "text", {}, "text/plain; charset=utf-8"),
        ((RAW, LIST, UPLOAD), [1], {}, "application/json"),
        ((RAW, LIST, UPLOAD), UNSET, {"body": io.BytesIO()}, "application/octet-stream"),
        ((RAW, JSON), {"a": 1}, {}, "application/json"),
        ((Body("application/vnd.a+json"), JSON), {}, {}, "application/vnd.a+json"),
    ],
)
def test_the_body_that_suits(bodies: tuple[Body, ...], given_: Any, arguments: dict[str, Any], chosen: str) -> None:
    assert encoded(bodies, given_, **arguments).media_type == chosen


def test_forms() -> None:
    parts = {"tags": Part(explode=False), "meta": Part(style="brackets"), "data": Part("application/json")}
    result = encoded(
        Body(FORM, parts=parts), z="a+b c&é", on=True, none=None, tags=["x,y", "z"], ids=[1, 2], meta={"k": [1.5]}, data={"a": 1}
    )
    assert result == Encoded(FORM, b"z=a%2Bb%20c%26%C3%A9&on=true&tags=x%2Cy,z&ids=1&ids=2&meta%5Bk%5D%5B%5D=1.5&data=%7B%22a%22%3A1%7D")
    assert parse_qsl(sent(result).decode(), strict_parsing=True) == [
        *(("z", "a+b c&é"), ("on", "true"), ("tags", "x,y,z"), ("ids", "1"), ("ids", "2"), ("meta[k][]", "1.5"), ("data", '{"a":1}'))
    ]
    assert encoded(Body(FORM), {}) == Encoded(FORM, b"")
