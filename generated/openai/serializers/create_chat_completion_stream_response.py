"""Decodes and encodes ``CreateChatCompletionStreamResponse``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.create_chat_completion_stream_response import (
    CreateChatCompletionStreamResponse,
)

KEYS: Final = {
    "id",
    "choices",
    "created",
    "model",
    "service_tier",
    "system_fingerprint",
    "object",
    "usage",
}
SERVICE_TIER: Final = {"scale", "default"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionStreamResponse:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionStreamResponse) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CreateChatCompletionStreamResponse:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionStreamResponse)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("choices", ABSENT)
    try:
        model.choices = decoding.read_list(
            item,
            serializers.create_chat_completion_stream_response_choices_inner.read,
            ("choices", at),
            problems,
        )
    except Misfit as fault:
        decoding.keep(model, "choices", "choices", value, fault)

    item = value.get("created")
    if item.__class__ is int:
        model.created = item
    elif item.__class__ is float and item.is_integer():
        model.created = int(item)
    else:
        decoding.refuse(model, "created", "created", value, "an integer", at, problems)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("service_tier", UNSET)
    if item is None or item is UNSET:
        model.service_tier = item
    else:
        try:
            model.service_tier = decoding.read_text(
                item, SERVICE_TIER, ("service_tier", at), problems
            )
        except Misfit:
            model.service_tier = UNSET
            model.extra["service_tier"] = item

    item = value.get("system_fingerprint")
    if item.__class__ is str:
        model.system_fingerprint = item
    else:
        model.system_fingerprint = None
        if "system_fingerprint" in value:
            decoding.spare(model, "system_fingerprint", value, "a string", at, problems)

    item = value.get("object")
    if item == "chat.completion.chunk":
        model.object = item
    else:
        decoding.refuse(
            model, "object", "object", value, '"chat.completion.chunk"', at, problems
        )

    item = value.get("usage", UNSET)
    if item is None or item is UNSET:
        model.usage = item
    else:
        try:
            model.usage = serializers.create_chat_completion_stream_response_usage.read(
                item, ("usage", at), problems
            )
        except Misfit:
            model.usage = UNSET
            model.extra["usage"] = item

    return model


def write(model: CreateChatCompletionStreamResponse) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "id": model.id,
        "choices": encoding.dump_list(model.choices),
        "created": model.created,
        "model": model.model,
    }
    if model.service_tier is not UNSET:
        out["service_tier"] = model.service_tier
    if model.system_fingerprint is not None:
        out["system_fingerprint"] = model.system_fingerprint
    out["object"] = model.object
    if model.usage is not UNSET:
        out["usage"] = encoding.dump(model.usage)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateChatCompletionStreamResponse, read, write)
