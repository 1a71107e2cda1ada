"""What the events of a stream add up to, by the shape of their JSON: the chunks of a
chat or a completion, and the events of a response.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from ..base import Base
from ..unknown import Unknown

_Object: TypeAlias = dict[str, Any]

_TEXT_DELTAS = frozenset({"response.output_text.delta", "transcript.text.delta"})
_MESSAGE_DELTAS = frozenset({"message.output.delta"})
_WHOLE_RESPONSES = frozenset(
    {"response.completed", "response.incomplete", "response.failed"}
)
_JOINED = frozenset(
    """content refusal reasoning reasoning_content thinking text arguments transcript
    data""".split()
)
"""The keys whose strings come in pieces; of all others the last that is not empty
is the whole."""


def text_of(event: Any) -> str:
    """The text that an event, as JSON or as a model, adds to the reply (to its first
    choice, if it has several); empty if it adds none.
    """
    match event:
        case str():
            return event
        case Base():
            return text_of(event.to_dict())
        case Unknown():
            return text_of(event.raw)
        case {"choices": [*choices]}:
            return "".join(map(_choice_text, choices))
        case {"type": str(kind), "delta": str(delta)} if kind in _TEXT_DELTAS:
            return delta
        case {"type": "content_block_delta", "delta": {"text": str(text)}}:
            return text
        case {"type": str(kind), "content": content} if kind in _MESSAGE_DELTAS:
            return _content_text(content)
        case _:
            return ""


def _choice_text(choice: Any) -> str:
    match choice:
        case {"index": int(index)} if index:
            return ""
        case {"delta": {"content": content}}:
            return _content_text(content)
        case {"text": str(text)}:
            return text
        case _:
            return ""


def _content_text(content: Any) -> str:
    match content:
        case str():
            return content
        case {"type": "text", "text": str(text)}:
            return text
        case [*parts]:
            return "".join(
                _content_text(part) for part in parts if part.__class__ is dict
            )
        case _:
            return ""


class _Pieces(list[str]):
    """A string that is still coming; joined once, at the end."""


class Assembler:
    """Adds up events of one stream, given as JSON; none of them is changed.

    Chunks (they have ``choices``) become the reply that would have come without a
    stream: strings joined, lists extended, of all else the last that is not null.
    Nothing is invented but a ``content`` of null. A response is in its last event.
    """

    __slots__ = ("_whole", "_choices")

    def __init__(self) -> None:
        self._whole: _Object | None = None
        self._choices: dict[Any, _Object] = {}

    def add(self, event: _Object) -> None:
        """Take the next event; one of an unknown shape is passed over."""
        choices: Any = event.get("choices")
        if choices.__class__ is list:
            self._add_chunk(event, choices)
        elif event.get("type") in _WHOLE_RESPONSES:
            response = event.get("response")
            if response.__class__ is dict:
                self._whole = response

    def result(self) -> _Object | None:
        """The whole of it; ``None`` if no event was of a known shape."""
        if self._whole is None or not self._choices:
            return self._whole
        whole: _Object = _joined(self._whole)
        choices: list[_Object] = [_joined(each) for each in self._choices.values()]
        for choice in choices:
            for call in choice.get("message", {}).get("tool_calls") or ():
                call.pop("index", None)
        return {**whole, "choices": sorted(choices, key=_index)}

    def _add_chunk(self, chunk: _Object, choices: list[Any]) -> None:
        whole = self._whole
        if whole is None:
            whole = self._whole = {}
        for key, value in chunk.items():
            if key == "choices":
                whole.setdefault("choices", [])
            elif key == "object" and value.__class__ is str:
                whole[key] = value.removesuffix(".chunk")
            elif value is not None:
                whole[key] = value
        for choice in choices:
            if choice.__class__ is dict:
                self._add_choice(choice)

    def _add_choice(self, choice: _Object) -> None:
        index = choice.get("index")
        held = self._choices.setdefault(index if index.__class__ is int else 0, {})
        for key, value in choice.items():
            if key == "delta" and value.__class__ is dict:
                message = held.setdefault("message", {"content": None})
                for name, part in value.items():
                    if name == "tool_calls" and part.__class__ is list:
                        _add_calls(message, part)
                    else:
                        _merge(message, name, part)
            else:
                _merge(held, key, value)


def _index(choice: _Object) -> int:
    index: Any = choice.get("index")
    return index if index.__class__ is int else 0


def _merge(held: _Object, key: str, value: Any) -> None:
    """Add what has come for a key to what is held for it."""
    before: Any = held.get(key)
    kind = value.__class__
    if value is None:
        held.setdefault(key, None)
    elif kind is str and key in _JOINED:
        if before.__class__ is list:  # parts came before
            before.extend(_parts(value))
        elif before.__class__ is _Pieces:
            before.append(value)
        else:
            held[key] = _Pieces([value])
    elif kind is list:
        if before.__class__ is _Pieces:
            before = held[key] = _parts("".join(before))
        if before.__class__ is list:
            before.extend(value)
        else:
            held[key] = [*value]
    elif kind is dict:
        into: _Object = before if before.__class__ is dict else {}
        held[key] = into
        for name, part in value.items():
            _merge(into, name, part)
    elif value or kind is not str or not before:  # some repeat names as ""
        held[key] = value


def _parts(text: str) -> list[Any]:
    """A text as the parts of a content."""
    return [{"type": "text", "text": text}] if text else []


def _add_calls(message: _Object, deltas: list[Any]) -> None:
    """Add pieces of tool calls: to the call of the same index, unless the id is another
    one; without an index to that of the same id, without both to the last.
    """
    calls: list[_Object] = message.get("tool_calls") or []
    message["tool_calls"] = calls
    for delta in deltas:
        if delta.__class__ is not dict:
            continue
        call = _call_of(calls, delta.get("index"), delta.get("id"))
        if call is None:
            calls.append(call := {})
        for key, value in delta.items():
            _merge(call, key, value)


def _call_of(calls: list[_Object], index: Any, id: Any) -> _Object | None:
    for call in reversed(calls):
        if index is not None and call.get("index") != index:
            continue
        if not id or not call.get("id") or call["id"] == id:
            return call
    return None


def _joined(value: Any) -> Any:
    """A copy in which the strings are whole."""
    kind = value.__class__
    if kind is _Pieces:
        return "".join(value)
    if kind is dict:
        return {key: _joined(part) for key, part in value.items()}
    if kind is list:
        return [*map(_joined, value)]
    return value
