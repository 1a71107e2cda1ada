"""What the events of a stream add up to."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, replace
from typing import Any

import pytest

from generator.runtime.base import Base
from generator.runtime.client.assembly import Assembler, text_of
from generator.runtime.client.calls import Operation
from generator.runtime.client.completing import completed
from generator.runtime.client.errors import ApiStreamError, StreamCutError
from generator.runtime.decoding import ABSENT, At, Problems, misfit, new, refuse, unknown_keys
from generator.runtime.unknown import Unknown
from tests.support.chunks import BROKEN, CHUNKS, OBJECTS, Chunk, events, read_chunk
from tests.support.streamed import Source


def chat(*deltas: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    """Chunks of one choice."""
    head = {"id": "c", "object": "chat.completion.chunk"}
    return [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}], **more} for delta in deltas]


@pytest.mark.parametrize(
    ("deltas", "message"),
    [
        ([{"role": "assistant"}, {"content": "a"}, {"content": "b"}, {}], {"role": "assistant", "content": "ab"}),
        ([{"role": "assistant", "content": ""}, {"role": ""}], {"role": "assistant", "content": ""}),
        ([{"content": None, "refusal": "n"}, {"refusal": "o"}], {"content": None, "refusal": "no"}),
        ([{"content": "a"}, {"content": None, "refusal": None}], {"content": "a", "refusal": None}),
        (
            [{"reasoning_content": "h"}, {"reasoning_content": "m", "mood": "x"}, {"mood": "y"}],
            {"content": None, "reasoning_content": "hm", "mood": "y"},
        ),
        (
            [{"content": [{"type": "text", "text": "a"}]}, {"content": "b"}, {"content": [{"type": "new"}]}],
            {"content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}, {"type": "new"}]},
        ),
        ([{"content": "a"}, {"content": [{"type": "new"}]}], {"content": [{"type": "text", "text": "a"}, {"type": "new"}]}),
        (
            [{"audio": {"id": "x", "data": "AA"}}, {"audio": {"data": "BB", "expires_at": 1}}],
            {"content": None, "audio": {"id": "x", "data": "AABB", "expires_at": 1}},
        ),
        (
            [{"function_call": {"name": "f", "arguments": ""}}, {"function_call": {"arguments": "{}"}}],
            {"content": None, "function_call": {"name": "f", "arguments": "{}"}},
        ),
    ],
)
def test_deltas_add_up_to_a_message(deltas: list[dict[str, Any]], message: dict[str, Any]) -> None:
    before = json.dumps(deltas)
    result = assembled(chat(*deltas))
    assert result is not None and result["object"] == "chat.completion"
    assert result["choices"] == [{"index": 0, "message": message, "finish_reason": None}]
    assert json.dumps(deltas) == before


@pytest.mark.parametrize(
    ("calls", "whole"),
    [
        (
            [
                {"index": 0, "id": "x", "type": "function", "function": {"name": "f", "arguments": ""}},
                {"index": 0, "function": {"arguments": '{"a"'}},
            ]
            + [
                {"index": 1, "id": "y", "function": {"name": "g", "arguments": "{}"}},
                {"index": 0, "function": {"arguments": ":1}", "name": ""}},
            ],
            [
                {"id": "x", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}},
                {"id": "y", "function": {"name": "g", "arguments": "{}"}},
            ],
        ),
        # the same index for different calls, and none at all
        (
            [{"index": 0, "id": "x", "n": 1}, {"index": 0, "id": "y", "n": 2}, {"index": 0, "n": 3}],
            [{"id": "x", "n": 1}, {"id": "y", "n": 3}],
        ),
        ([{"id": "x", "n": 1}, {"id": "y", "n": 2}, {"id": "x", "m": 3}, {"n": 4}], [{"id": "x", "n": 1, "m": 3}, {"id": "y", "n": 4}]),
        (
            [{"id": "x", "function": {"arguments": {"a": 1}}}, {"id": "", "n": 1}],
            [{"id": "x", "function": {"arguments": {"a": 1}}, "n": 1}],
        ),
    ],
)
def test_pieces_of_tool_calls_add_up(calls: list[dict[str, Any]], whole: list[dict[str, Any]]) -> None:
    result = assembled(chat(*({"tool_calls": [call]} for call in calls)))
    assert result is not None and result["choices"][0]["message"]["tool_calls"] == whole


def test_chunks_add_up_to_a_reply() -> None:
    first, second = chat({"content": "a"}, {"content": "b"}, model="m", usage=None, created=1)
    second["choices"] += [{"index": 1, "delta": {"content": "x"}, "logprobs": {"content": [1]}}]
    third = {"id": "c", "choices": [{"index": 1, "delta": {}, "logprobs": {"content": [2]}, "finish_reason": "stop"}], "created": 2}
    last = {"id": "c", "choices": [], "usage": {"total_tokens": 3}, "new": [1]}
    assert assembled([second, first, third, last]) == {
        "id": "c",
        "object": "chat.completion",
        "created": 2,
        "model": "m",
        "choices": [
            {"index": 0, "message": {"content": "ba"}, "finish_reason": None},
            {"index": 1, "message": {"content": "x"}, "logprobs": {"content": [1, 2]}, "finish_reason": "stop"},
        ],
        "usage": {"total_tokens": 3},
        "new": [1],
    }


def test_other_shapes_add_up_too() -> None:
    completion = [{"object": "text_completion", "choices": [{"index": 0, "text": text, "finish_reason": None}]} for text in "ab"]
    assert assembled(completion) == {"object": "text_completion", "choices": [{"index": 0, "text": "ab", "finish_reason": None}]}
    for kind in ("completed", "incomplete", "failed"):
        response = [{"type": "response.created", "response": {"id": 1}}, {"type": f"response.{kind}", "response": {"id": 2}}]
        assert assembled(response) == {"id": 2}
    assert assembled([{"type": "response.created", "response": {"id": 1}}, {"choices": 1}, {"a": 1}]) is None
    assert assembled([{"choices": [1, None, {"delta": 2}, {"delta": {"tool_calls": [1]}}]}]) is not None


def assembled(events: list[dict[str, Any]]) -> dict[str, Any] | None:
    assembler = Assembler()
    for event in events:
        assembler.add(event)
    assert assembler.result() == (result := assembler.result()), "asking changes it"
    return result


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ({"choices": [{"index": 0, "delta": {"content": "a"}}, {"index": 1, "delta": {"content": "b"}}]}, "a"),
        ({"choices": [{"delta": {"content": [{"type": "text", "text": "a"}, {"type": "thinking"}, {"type": "text", "text": "b"}]}}]}, "ab"),
        ({"choices": [{"delta": {"content": None}}]}, ""),
        ({"choices": [{"index": 0, "text": "a"}]}, "a"),
        ({"type": "response.output_text.delta", "delta": "a"}, "a"),
        ({"type": "response.refusal.delta", "delta": "a"}, ""),
        ({"type": "transcript.text.delta", "delta": "a"}, "a"),
        ({"type": "content_block_delta", "delta": {"type": "text_delta", "text": "a"}}, "a"),
        ({"type": "message.output.delta", "content": {"type": "text", "text": "a"}}, "a"),
        (Unknown({"choices": [{"text": "a"}]}), "a"),
        ("a", "a"),
        ({}, ""),
        (None, ""),
        ([1], ""),
    ],
)
def test_events_add_text(event: Any, text: str) -> None:
    assert text_of(event) == text


PARTS = [{**chunk, "id": "c"} for chunk in chat({"role": "assistant", "content": "a"}, {"content": "é"})]
CHAT = Source((events(*map(json.dumps, PARTS)),), CHUNKS)


def test_a_stream_gives_text_and_what_it_adds_up_to() -> None:
    stream = CHAT.stream(CHAT.hold())
    assert list(stream.text()) == ["a", "é"]
    assert stream.final()["choices"][0]["message"] == {"role": "assistant", "content": "aé"}
    decoding = replace(CHAT, operation=Operation("chat.create", "POST", "/chat", final=lambda: read_chunk))
    stream = decoding.stream(decoding.hold())
    assert next(stream).id == "c"
    final = stream.final()
    assert isinstance(final, Chunk) and final.id == "c" and final.extra["object"] == "chat.completion"
    assert stream.final() is final


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Message(Base):
    """A message all of whose keys are required; only ``refusal`` may be null."""

    refusal: str | None
    author: str


def read_reply(value: Any, at: At, problems: Problems) -> Message:
    """The message of the only choice."""
    raw, at = value["choices"][0]["message"], ("message", (0, ("choices", at)))
    message = new(Message)
    message.misfits, message.extra = None, unknown_keys(raw, {"refusal", "author"})
    for name, kinds in {"refusal": (str, type(None)), "author": (str,)}.items():
        if isinstance(raw.get(name, ABSENT), kinds):
            setattr(message, name, raw[name])
        else:
            refuse(message, name, name, raw, " or ".join(each.__name__ for each in kinds), at, problems)
    return message


@pytest.mark.parametrize(
    ("delta", "refusal", "author"),
    [({}, None, None), ({"refusal": "no"}, "no", None), ({"author": "me"}, None, "me"), ({"author": "me", "refusal": None}, None, "me")],
)
def test_what_no_event_had_is_null_where_it_may_be(delta: dict[str, Any], refusal: str | None, author: str | None) -> None:
    operation: Operation[Any] = Operation("chat.create", "POST", "/chat", final=lambda: read_reply)
    source = replace(CHAT, pieces=(events(*map(json.dumps, chat({**delta, "content": "a"}))),), outcome=OBJECTS, operation=operation)
    stream = source.stream(source.hold())
    final = stream.final()
    assert (final.refusal, getattr(final, "author", None), final.extra) == (refusal, author, {"content": "a"})
    told = [] if author else ["$.choices[0].message.author: expected str, found nothing"]
    assert [str(each) for each in stream.reply.problems] == told
    assert stream.final() is final and len(stream.reply.problems) == len(told)


def test_paths_of_any_keys_are_found() -> None:
    def read(value: Any, at: At, problems: Problems) -> Any:
        for key in value:
            if "x" not in value[key]:
                misfit("a string", ABSENT, ("x", (key, at)), problems)
        return value

    assert completed(read, {"a]'b": {}, 'c".d': {}, "e\\": {}})[0] == {key: {"x": None} for key in ("a]'b", 'c".d', "e\\")}


def test_an_async_stream_does_so_too() -> None:
    async def read() -> None:
        stream = CHAT.async_stream(CHAT.hold())
        assert [text async for text in stream.text()] == ["a", "é"]
        assert (await stream.final())["choices"][0]["message"] == {"role": "assistant", "content": "aé"}

    asyncio.run(read())


def test_what_adds_up_to_nothing_raises() -> None:
    source = Source((events('{"id":"a"}'),), CHUNKS)
    with pytest.raises(ApiStreamError, match="add up to nothing"):
        source.stream(source.hold()).final()
    source = replace(CHAT, pieces=(events(json.dumps(PARTS[0]), end=""), BROKEN))
    stream = source.stream(source.hold())
    with pytest.raises(StreamCutError):
        stream.final()
    with pytest.raises(ApiStreamError, match="closed before its end"):
        stream.final()
