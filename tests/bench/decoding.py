"""Decoding one chat reply from bytes, every value checked."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from typing import Any

from openai.types.chat import ChatCompletion

from .agreement import check_replies
from .figures import Figure, Line
from .samples import REPLY_TEXT
from .timing import Work, fastest
from .twins import Twins
from .workspace import Workspace

RESPONSE = "CreateChatCompletionResponse"


def lines(workspace: Workspace) -> Iterator[Line]:
    """Ours with either JSON codec, against pydantic and the official package."""
    ours, quick = getattr(workspace.package, RESPONSE), getattr(workspace.quick, RESPONSE)
    twin = Twins(workspace.api).model(RESPONSE)
    official = _official()
    check_replies(ours, twin, official)
    plain, fast, pydantic, sdk, parse = fastest(
        lambda: ours.from_json(REPLY_TEXT),
        lambda: quick.from_json(REPLY_TEXT),
        lambda: twin.model_validate_json(REPLY_TEXT),
        official,
        lambda: json.loads(REPLY_TEXT),
    )
    size = f"{len(REPLY_TEXT)} bytes"
    yield Figure(f"decode a chat reply of {size} / pydantic", plain, pydantic, 1.3)
    yield Figure("the same, orjson chosen / pydantic", fast, pydantic, 0.8)
    yield Figure("the same, standard json / official openai package", plain, sdk, 1 / 5)
    yield Figure("the same, standard json / json.loads alone", plain, parse)


def _official() -> Work:
    """The official client's way from a received response to the reply, without a connection."""
    http, models, response = (importlib.import_module(name) for name in ("httpx2", "openai._models", "openai._response"))
    client = importlib.import_module("openai").OpenAI(api_key="none")
    request = http.Request("POST", "https://example.com/v1/chat/completions")
    received = http.Response(200, headers={"content-type": "application/json"}, content=REPLY_TEXT, request=request)
    options = models.FinalRequestOptions.construct(method="post", url="/chat/completions")

    def reply() -> Any:
        return response.APIResponse(
            raw=received, cast_to=ChatCompletion, client=client, stream=False, stream_cls=None, options=options
        ).parse()

    return reply
