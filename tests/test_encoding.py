"""What applications do with models: build, change, nest, encode, and send on what they received."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import orjson
import pytest

from tests.support.vendoring import PAGES, Vendored, prepared_pages, vendor


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Vendored:
    return vendor(prepared_pages(PAGES / "encoding", "encoding"), tmp_path_factory.mktemp("vendored"))


@pytest.fixture
def orjson_chosen(api: Vendored) -> Iterator[None]:
    """JSON text goes through orjson; afterwards through the standard library again."""
    text = api.module("_runtime.json_text")
    before = text._loads_chosen, text._dumps_chosen
    api["use_json"](orjson.loads, orjson.dumps)
    yield
    api["use_json"](*before)


def test_presence_and_null(api: Vendored) -> None:
    unset, order = api["UNSET"], api["Order"]
    assert not unset
    assert order(id="a", due=None).to_dict() == {"id": "a", "due": None}
    full = order(id="a", due=None, note=None, gift=None)
    assert full.to_dict() == {"id": "a", "due": None, "gift": None}, "None leaves out what is only optional, and is null where that may be"
    assert order(id="a", due=None).gift is unset
    assert order.from_dict({"id": "a", "due": None, "gift": None}).gift is None
    received = order.from_dict({"id": "a", "due": None, "note": None})
    assert (received.note, received.extra) == (None, {"note": None})
    assert received.to_dict() == {"id": "a", "due": None, "note": None}
    received.note = "later"
    assert received.to_dict() == {"id": "a", "due": None, "note": "later"}


def test_null_is_a_note_only_where_the_source_excludes_it(api: Vendored) -> None:
    problems: list[Any] = []
    api["Order"].from_dict({"id": "a", "due": None, "note": None}, problems=problems)
    assert [(problem.weight, str(problem)) for problem in problems] == [("note", "$.note: expected a string, found null")]
    problems.clear()
    api["Vague"].from_dict({"note": None}, problems=problems)
    assert not problems


def test_consts_are_filled_in_by_the_constructor_only(api: Vendored) -> None:
    assert api["Message"](content="hi").to_dict() == {"role": "user", "content": "hi"}
    problems: list[Any] = []
    message = api["Message"].from_dict({"content": "hi"}, problems=problems)
    assert [str(problem) for problem in problems] == ['$.role: expected "user", found nothing']
    assert message.to_dict() == {"content": "hi"}
    message.role = "user"
    assert message.to_dict() == {"role": "user", "content": "hi"}


def test_unset_required_attributes_are_all_named(api: Vendored) -> None:
    request = api["Request"](messages=[api["Message"](content="a"), api["Message"](content="b")], meta={"m": api["Message"](content="c")})
    del request.messages[1].content
    del request.meta["m"].role
    with pytest.raises(api["EncodeError"]) as caught:
        request.to_dict()
    assert caught.value.paths == ("$.messages[1].content", "$.meta.m.role")
    assert pickle.loads(pickle.dumps(caught.value)).paths == caught.value.paths
    with pytest.raises(api["EncodeError"]):
        request.to_json()


def test_attribute_wins_over_extra_and_keys_keep_their_order(api: Vendored) -> None:
    order = api["Order"].from_dict({"z": 1, "note": 5, "due": None, "b": {"y": 1, "x": 2}, "id": "a"}, problems=[])
    assert order.extra == {"z": 1, "b": {"y": 1, "x": 2}, "note": 5}
    assert json.dumps(order.to_dict()) == '{"id": "a", "due": null, "z": 1, "b": {"y": 1, "x": 2}, "note": 5}'
    order.note = "n"
    assert json.dumps(order.to_dict()) == '{"id": "a", "due": null, "note": "n", "z": 1, "b": {"y": 1, "x": 2}}'
    assert api["Order"](id="a", due=None, extra={"id": "b", "new": [api["Message"](content="c")]}).to_dict() == {
        **{"id": "a", "due": None},
        **{"new": [{"role": "user", "content": "c"}]},
    }


def test_typed_additional_properties(api: Vendored) -> None:
    labels = api["Labels"].from_dict({"b": 1, "name": "n", "a": 2.0, "bad": "x"}, problems=[])
    assert (labels.additional, labels.extra) == ({"b": 1, "a": 2}, {"bad": "x"})
    assert labels.to_dict() == {"name": "n", "b": 1, "a": 2, "bad": "x"}
    labels.additional |= {"name": 3, "bad": 4}
    assert labels.to_dict() == {"name": "n", "b": 1, "a": 2, "bad": 4}


def test_dicts_and_models_stand_in_for_each_other(api: Vendored) -> None:
    message, request = api["Message"], api["Request"]
    plain = {"role": "user", "content": "hi", "more": [1, None]}
    written = request(messages=[plain, message(content="there")], meta={"any": [message(content="x"), {"m": message(content="y")}, (1, 2)]})
    assert written.to_dict() == {
        "messages": [plain, {"role": "user", "content": "there"}],
        "meta": {"any": [{"role": "user", "content": "x"}, {"m": {"role": "user", "content": "y"}}, [1, 2]]},
    }
    assert json.loads(written.to_json()) == written.to_dict()


def test_what_was_received_goes_into_the_next_request(api: Vendored) -> None:
    parts = [{"kind": "new", "x": 1}, {"kind": "text", "text": 5}]
    choices = [{"role": "assistant", "parts": parts, "more": {"a": None}}, {"role": 7}]
    reply = api["Reply"].from_dict(copy.deepcopy({"choices": choices}), problems=[])
    request = api["Request"](messages=reply.choices, meta=reply.choices[0].parts)
    assert request.to_dict() == {"messages": choices, "meta": parts}
    assert repr(reply.choices[0].parts[0]) == "Unknown({'kind': 'new', 'x': 1})"


def test_copies_with_changes(api: Vendored) -> None:
    received = api["Order"].from_dict({"id": "a", "due": None, "note": None, "new": 1})
    assert replace(received, id="b").to_dict() == {"id": "b", "due": None, "note": None, "new": 1}
    assert received.id == "a"
    received.extra.clear()
    assert replace(received, note="n").to_dict() == {"id": "a", "due": None, "note": "n"}


def test_free_content_is_shared_and_never_changed(api: Vendored) -> None:
    free: dict[str, Any] = {"deep": [{"a": 1}]}
    request = api["Request"].from_dict({"messages": [], "meta": free})
    assert request.meta is free
    free["deep"].append(message := api["Message"](content="hi"))
    assert request.to_dict()["meta"] == {"deep": [{"a": 1}, {"role": "user", "content": "hi"}]}
    assert free["deep"][1] is message


@pytest.mark.parametrize(
    "text",
    ["2024-01-02T03:04:05", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05.123456789Z", "2024-01-02T03:04:05.5+05:30", "2024-01-02 03:04:05"],
)
def test_date_time_texts_are_kept(api: Vendored, text: str) -> None:
    times = api["Times"].from_dict({"at": text, "more": [text, None]})
    assert isinstance(times.at, datetime)
    for twin in (times, copy.copy(times), copy.deepcopy(times), pickle.loads(pickle.dumps(times))):
        assert twin.to_dict() == {"at": text, "more": [text, None]}
        assert twin.at == times.at
    assert times.at.replace(year=2025).year == 2025


def test_date_time_arithmetic_makes_new_texts(api: Vendored) -> None:
    times = api["Times"].from_dict({"at": "2024-12-31T23:59:59.000Z"})
    times.at = times.at + timedelta(seconds=1)
    assert times.to_dict() == {"at": "2025-01-01T00:00:00+00:00"}
    assert times.at - timedelta(seconds=1) == datetime.fromisoformat("2024-12-31T23:59:59+00:00")
    assert api["Times"](at=datetime(2024, 1, 2)).to_dict() == {"at": "2024-01-02T00:00:00"}


@pytest.mark.parametrize("text", ["2024-01-02", "20240102", "2024-W01-2", "yesterday", "", "2024-13-01T00:00:00Z", "2016-12-31T23:59:60Z"])
def test_what_is_no_date_time(api: Vendored, text: str) -> None:
    with pytest.raises(api["DecodeError"], match="a date and time"):
        api["Times"].from_dict({"at": text})


@pytest.mark.parametrize("text", ["2024-W01-2", "20240102", "2024-1-2", "2024-01-02T00:00:00"])
def test_what_is_no_date(api: Vendored, text: str) -> None:
    assert str(api["Times"].from_dict({"day": "2024-01-02"}).day) == "2024-01-02"
    with pytest.raises(api["DecodeError"], match="a date"):
        api["Times"].from_dict({"day": text})


def test_json_text_is_utf_8(api: Vendored) -> None:
    assert api["Message"](content="é😀").to_json() == '{"role":"user","content":"é😀"}'.encode()
    lone = api["Message"].from_json(r'{"role": "user", "content": "\ud800"}')
    assert json.loads(lone.to_json()) == {"role": "user", "content": "\ud800"}


def test_numbers_too_large_for_a_float(api: Vendored) -> None:
    problems: list[Any] = []
    measure = api["Measure"].from_json(b'{"value": 1e999, "unknown": -1e999, "big": 123456789012345678901234567890}', problems=problems)
    assert [str(problem) for problem in problems] == ["$.value: expected a number, found inf"]
    assert measure.to_json() == b'{"big":123456789012345678901234567890,"unknown":-1e999,"value":1e999}'


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_has_not(api: Vendored, value: float) -> None:
    for measure in (api["Measure"](value=value), api["Measure"](values=[1.0, value])):
        with pytest.raises(api["EncodeError"]):
            measure.to_json()


def test_what_json_cannot_hold(api: Vendored) -> None:
    loop: list[Any] = []
    loop.append(loop)
    for wrong in (object(), {1, 2}, b"bytes", loop):
        with pytest.raises(api["EncodeError"]):
            api["Request"](messages=[], meta={"wrong": wrong}).to_json()


@pytest.mark.usefixtures("orjson_chosen")
def test_a_chosen_codec(api: Vendored) -> None:
    message = api["Message"].from_json('{"role": "user", "content": "é"}')
    assert message.to_json() == '{"role":"user","content":"é"}'.encode()
    for broken in (b"{", b"\xff", b'{"role": NaN}', "", b"\xef\xbb\xbf{}"):
        with pytest.raises(api["DecodeError"]):
            api["Message"].from_json(broken)
    with pytest.raises(api["EncodeError"]):
        api["Request"](messages=[], meta={"wrong": object()}).to_json()
    assert api["Message"].from_dict({"role": "user", "content": "\ud800"}).to_json() == rb'{"role":"user","content":"\ud800"}'
    assert api["Measure"](big=2**70).to_json() == b'{"big":1180591620717411303424}'


@pytest.mark.parametrize("wrong", [(5, 6), (json.loads, "dumps"), (None, json.dumps)])
def test_only_functions_are_chosen(api: Vendored, wrong: tuple[Any, Any]) -> None:
    with pytest.raises(TypeError, match="use_json: (loads|dumps) is .*, which is no function"):
        api["use_json"](*wrong)
    assert api["Message"](content="a").to_json().endswith(b'"content":"a"}')


def test_errors_of_any_class_a_chosen_codec_may_raise(api: Vendored, orjson_chosen: None) -> None:
    class Odd(Exception):
        pass

    def refuse(_: object) -> Any:
        raise Odd("no")

    api["use_json"](refuse, refuse)
    with pytest.raises(api["DecodeError"], match="no"):
        api["Message"].from_json("{}")
    assert api["Message"](content="the standard library writes what the chosen codec refuses").to_json().startswith(b"{")
