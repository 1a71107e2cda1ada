"""Decodes and encodes ``ChatCompletionRequestMessageContentPartImageImageUrl``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_request_message_content_part_image_image_url import (
    ChatCompletionRequestMessageContentPartImageImageUrl,
)

KEYS: Final = {"url", "detail"}
DETAIL: Final = {"auto", "low", "high"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessageContentPartImageImageUrl:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(
    value: ChatCompletionRequestMessageContentPartImageImageUrl,
) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestMessageContentPartImageImageUrl:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestMessageContentPartImageImageUrl)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("url")
    if item.__class__ is str:
        model.url = item
    else:
        decoding.refuse(model, "url", "url", value, "a string", at, problems)

    item = value.get("detail")
    if item.__class__ is str:
        model.detail = item
        if item not in DETAIL:
            decoding.note(decoding.one_of(DETAIL), item, ("detail", at), problems)
    else:
        model.detail = None
        if "detail" in value:
            decoding.spare(model, "detail", value, "a string", at, problems)

    return model


def write(
    model: ChatCompletionRequestMessageContentPartImageImageUrl,
) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["url"] = model.url
    if model.detail is not None:
        out["detail"] = model.detail
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestMessageContentPartImageImageUrl, read, write)
