"""Before anything is measured: all sides do the same work. Each check has something that it must find."""

from __future__ import annotations

import copy
import json
from typing import Any

import pydantic

from .samples import REPLY, REPLY_TEXT, REQUEST
from .timing import Work


def check_replies(ours: Any, twin: Any, official: Work) -> None:
    """Both decoders keep every value, those of a new kind included, and refuse a wrong one deep inside; the official one reads the same."""
    _same("our reply", ours.from_json(REPLY_TEXT).to_dict(), REPLY)
    _same("pydantic's reply", twin.model_validate_json(REPLY_TEXT).model_dump(exclude_unset=True), REPLY)
    found: Any = official()
    _same("the official reply", found.to_dict(), REPLY)
    drifted = copy.deepcopy(REPLY)
    drifted["choices"][1]["finish_reason"] = "new"
    drifted["usage"]["new"] = [1]
    _same("our drifted reply", ours.from_dict(drifted).to_dict(), drifted)
    _same("pydantic's drifted reply", twin.model_validate(drifted).model_dump(exclude_unset=True), drifted)
    wrong = copy.deepcopy(REPLY)
    wrong["choices"][0]["message"]["tool_calls"][1]["function"]["name"] = ["no", "text"]
    _refused(ours, twin, json.dumps(wrong))


def check_requests(ours: Any, twin: Any) -> None:
    """Both hold the same request, as instances of classes all the way down."""
    _same("our request", ours.to_dict(), REQUEST)
    _same("our request as text", json.loads(ours.to_json()), REQUEST)
    _same("pydantic's request", twin.model_dump(exclude_unset=True), REQUEST)
    for side in (ours, twin):
        innermost = side.messages[2].tool_calls[1].function
        if type(innermost).__name__ != "ChatCompletionMessageToolCallFunction":
            raise AssertionError(f"{type(side).__name__} holds a {type(innermost).__name__} where a function call belongs")
    ours.temperature, before = ours.temperature + 1, ours.temperature
    if ours.to_dict() == REQUEST:
        raise AssertionError("a changed request is encoded as before")
    ours.temperature = before


def _same(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise AssertionError(f"{what} is not the sample: {found!r}")


def _refused(ours: Any, twin: Any, text: str) -> None:
    for side, error in ((ours.from_json, ValueError), (twin.model_validate_json, pydantic.ValidationError)):
        try:
            side(text)
        except error:
            continue
        raise AssertionError("a list passes for a string")
