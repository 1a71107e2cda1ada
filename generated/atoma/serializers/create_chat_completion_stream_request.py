"""Decodes and encodes ``CreateChatCompletionStreamRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.create_chat_completion_stream_request import (
    CreateChatCompletionStreamRequest,
)

KEYS: Final = {
    "frequency_penalty",
    "function_call",
    "functions",
    "logit_bias",
    "max_completion_tokens",
    "max_tokens",
    "messages",
    "model",
    "n",
    "parallel_tool_calls",
    "presence_penalty",
    "response_format",
    "seed",
    "service_tier",
    "stop",
    "stream",
    "stream_options",
    "temperature",
    "tool_choice",
    "tools",
    "top_logprobs",
    "top_p",
    "user",
}
SERVICE_TIER: Final = {"auto", "default"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionStreamRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionStreamRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CreateChatCompletionStreamRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionStreamRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("frequency_penalty", UNSET)
    if item is None or item is UNSET:
        model.frequency_penalty = item
    else:
        try:
            model.frequency_penalty = decoding.read_number(
                item, ("frequency_penalty", at), problems
            )
        except Misfit:
            model.frequency_penalty = UNSET
            model.extra["frequency_penalty"] = item

    item = value.get("function_call")
    model.function_call = item
    if item is None and "function_call" in value:
        model.extra["function_call"] = item

    item = value.get("functions", UNSET)
    if item is None or item is UNSET:
        model.functions = item
    else:
        try:
            model.functions = decoding.read_list(
                item, decoding.read_anything, ("functions", at), problems
            )
        except Misfit:
            model.functions = UNSET
            model.extra["functions"] = item

    item = value.get("logit_bias", UNSET)
    if item is None or item is UNSET:
        model.logit_bias = item
    else:
        try:
            model.logit_bias = decoding.read_map(
                item, decoding.read_number, ("logit_bias", at), problems
            )
        except Misfit:
            model.logit_bias = UNSET
            model.extra["logit_bias"] = item

    item = value.get("max_completion_tokens", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.max_completion_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.max_completion_tokens = int(item)
    else:
        model.max_completion_tokens = UNSET
        decoding.spare(
            model, "max_completion_tokens", value, "an integer or null", at, problems
        )

    item = value.get("max_tokens", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.max_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.max_tokens = int(item)
    else:
        model.max_tokens = UNSET
        decoding.spare(model, "max_tokens", value, "an integer or null", at, problems)

    item = value.get("messages", ABSENT)
    try:
        model.messages = decoding.read_list(
            item, serializers.chat_completion_message.read, ("messages", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "messages", "messages", value, fault)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("n", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.n = item
    elif item.__class__ is float and item.is_integer():
        model.n = int(item)
    else:
        model.n = UNSET
        decoding.spare(model, "n", value, "an integer or null", at, problems)

    item = value.get("parallel_tool_calls", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.parallel_tool_calls = item
    else:
        model.parallel_tool_calls = UNSET
        decoding.spare(
            model, "parallel_tool_calls", value, "a boolean or null", at, problems
        )

    item = value.get("presence_penalty", UNSET)
    if item is None or item is UNSET:
        model.presence_penalty = item
    else:
        try:
            model.presence_penalty = decoding.read_number(
                item, ("presence_penalty", at), problems
            )
        except Misfit:
            model.presence_penalty = UNSET
            model.extra["presence_penalty"] = item

    item = value.get("response_format", UNSET)
    if item is None or item is UNSET:
        model.response_format = item
    else:
        try:
            model.response_format = serializers.response_format.read(
                item, ("response_format", at), problems
            )
        except Misfit:
            model.response_format = UNSET
            model.extra["response_format"] = item

    item = value.get("seed", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.seed = item
    elif item.__class__ is float and item.is_integer():
        model.seed = int(item)
    else:
        model.seed = UNSET
        decoding.spare(model, "seed", value, "an integer or null", at, problems)

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

    item = value.get("stop", UNSET)
    if item is None or item is UNSET:
        model.stop = item
    else:
        try:
            model.stop = decoding.read_strings(item, ("stop", at), problems)
        except Misfit:
            model.stop = UNSET
            model.extra["stop"] = item

    item = value.get("stream")
    if item.__class__ is bool:
        model.stream = item
    else:
        decoding.refuse(model, "stream", "stream", value, "a boolean", at, problems)

    item = value.get("stream_options", UNSET)
    if item is None or item is UNSET:
        model.stream_options = item
    else:
        try:
            model.stream_options = serializers.stream_options.read(
                item, ("stream_options", at), problems
            )
        except Misfit:
            model.stream_options = UNSET
            model.extra["stream_options"] = item

    item = value.get("temperature", UNSET)
    if item is None or item is UNSET:
        model.temperature = item
    else:
        try:
            model.temperature = decoding.read_number(
                item, ("temperature", at), problems
            )
        except Misfit:
            model.temperature = UNSET
            model.extra["temperature"] = item

    item = value.get("tool_choice", UNSET)
    if item is None or item is UNSET:
        model.tool_choice = item
    else:
        try:
            model.tool_choice = serializers.tool_choice.read(
                item, ("tool_choice", at), problems
            )
        except Misfit:
            model.tool_choice = UNSET
            model.extra["tool_choice"] = item

    item = value.get("tools", UNSET)
    if item is None or item is UNSET:
        model.tools = item
    else:
        try:
            model.tools = decoding.read_list(
                item,
                serializers.chat_completion_tools_param.read,
                ("tools", at),
                problems,
            )
        except Misfit:
            model.tools = UNSET
            model.extra["tools"] = item

    item = value.get("top_logprobs", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.top_logprobs = item
    elif item.__class__ is float and item.is_integer():
        model.top_logprobs = int(item)
    else:
        model.top_logprobs = UNSET
        decoding.spare(model, "top_logprobs", value, "an integer or null", at, problems)

    item = value.get("top_p", UNSET)
    if item is None or item is UNSET:
        model.top_p = item
    else:
        try:
            model.top_p = decoding.read_number(item, ("top_p", at), problems)
        except Misfit:
            model.top_p = UNSET
            model.extra["top_p"] = item

    item = value.get("user", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.user = item
    else:
        model.user = UNSET
        decoding.spare(model, "user", value, "a string or null", at, problems)

    return model


def write(model: CreateChatCompletionStreamRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.frequency_penalty is not UNSET:
        out["frequency_penalty"] = model.frequency_penalty
    if model.function_call is not None:
        out["function_call"] = encoding.dump(model.function_call)
    if model.functions is not UNSET:
        out["functions"] = encoding.dump_list(model.functions)
    if model.logit_bias is not UNSET:
        out["logit_bias"] = model.logit_bias
    if model.max_completion_tokens is not UNSET:
        out["max_completion_tokens"] = model.max_completion_tokens
    if model.max_tokens is not UNSET:
        out["max_tokens"] = model.max_tokens
    out["messages"] = encoding.dump_list(model.messages)
    out["model"] = model.model
    if model.n is not UNSET:
        out["n"] = model.n
    if model.parallel_tool_calls is not UNSET:
        out["parallel_tool_calls"] = model.parallel_tool_calls
    if model.presence_penalty is not UNSET:
        out["presence_penalty"] = model.presence_penalty
    if model.response_format is not UNSET:
        out["response_format"] = encoding.dump(model.response_format)
    if model.seed is not UNSET:
        out["seed"] = model.seed
    if model.service_tier is not UNSET:
        out["service_tier"] = model.service_tier
    if model.stop is not UNSET:
        out["stop"] = model.stop
    out["stream"] = model.stream
    if model.stream_options is not UNSET:
        out["stream_options"] = encoding.dump(model.stream_options)
    if model.temperature is not UNSET:
        out["temperature"] = model.temperature
    if model.tool_choice is not UNSET:
        out["tool_choice"] = encoding.dump(model.tool_choice)
    if model.tools is not UNSET:
        out["tools"] = encoding.dump_list(model.tools)
    if model.top_logprobs is not UNSET:
        out["top_logprobs"] = model.top_logprobs
    if model.top_p is not UNSET:
        out["top_p"] = model.top_p
    if model.user is not UNSET:
        out["user"] = model.user
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateChatCompletionStreamRequest, read, write)
