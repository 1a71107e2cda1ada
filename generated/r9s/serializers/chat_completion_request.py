"""Decodes and encodes ``ChatCompletionRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_request import ChatCompletionRequest

KEYS: Final = {
    "model",
    "messages",
    "frequency_penalty",
    "logit_bias",
    "logprobs",
    "top_logprobs",
    "max_tokens",
    "n",
    "modalities",
    "audio",
    "presence_penalty",
    "response_format",
    "seed",
    "service_tier",
    "stop",
    "stream",
    "stream_options",
    "temperature",
    "top_p",
    "top_k",
    "tools",
    "tool_choice",
    "parallel_tool_calls",
    "user",
    "reasoning_effort",
    "max_completion_tokens",
    "store",
    "metadata",
}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("messages", ABSENT)
    try:
        model.messages = decoding.read_list(
            item, serializers.message.read, ("messages", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "messages", "messages", value, fault)

    item = value.get("frequency_penalty")
    model.frequency_penalty = None
    if item is not None:
        try:
            model.frequency_penalty = decoding.read_number(
                item, ("frequency_penalty", at), problems
            )
        except Misfit:
            model.extra["frequency_penalty"] = item
    elif "frequency_penalty" in value:
        decoding.spare(model, "frequency_penalty", value, "a number", at, problems)

    item = value.get("logit_bias")
    model.logit_bias = None
    if item is not None:
        try:
            model.logit_bias = decoding.read_map(
                item, decoding.read_number, ("logit_bias", at), problems
            )
        except Misfit:
            model.extra["logit_bias"] = item
    elif "logit_bias" in value:
        decoding.spare(model, "logit_bias", value, "an object", at, problems)

    item = value.get("logprobs")
    if item.__class__ is bool:
        model.logprobs = item
    else:
        model.logprobs = None
        if "logprobs" in value:
            decoding.spare(model, "logprobs", value, "a boolean", at, problems)

    item = value.get("top_logprobs")
    if item.__class__ is int:
        model.top_logprobs = item
    elif item.__class__ is float and item.is_integer():
        model.top_logprobs = int(item)
    else:
        model.top_logprobs = None
        if "top_logprobs" in value:
            decoding.spare(model, "top_logprobs", value, "an integer", at, problems)

    item = value.get("max_tokens")
    if item.__class__ is int:
        model.max_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.max_tokens = int(item)
    else:
        model.max_tokens = None
        if "max_tokens" in value:
            decoding.spare(model, "max_tokens", value, "an integer", at, problems)

    item = value.get("n")
    if item.__class__ is int:
        model.n = item
    elif item.__class__ is float and item.is_integer():
        model.n = int(item)
    else:
        model.n = None
        if "n" in value:
            decoding.spare(model, "n", value, "an integer", at, problems)

    item = value.get("modalities")
    model.modalities = None
    if item is not None:
        try:
            model.modalities = decoding.read_list(
                item, serializers.modalities.read, ("modalities", at), problems
            )
        except Misfit:
            model.extra["modalities"] = item
    elif "modalities" in value:
        decoding.spare(model, "modalities", value, "an array", at, problems)

    item = value.get("audio")
    model.audio = None
    if item is not None:
        try:
            model.audio = serializers.audio.read(item, ("audio", at), problems)
        except Misfit:
            model.extra["audio"] = item
    elif "audio" in value:
        decoding.spare(model, "audio", value, "an object", at, problems)

    item = value.get("presence_penalty")
    model.presence_penalty = None
    if item is not None:
        try:
            model.presence_penalty = decoding.read_number(
                item, ("presence_penalty", at), problems
            )
        except Misfit:
            model.extra["presence_penalty"] = item
    elif "presence_penalty" in value:
        decoding.spare(model, "presence_penalty", value, "a number", at, problems)

    item = value.get("response_format")
    model.response_format = None
    if item is not None:
        try:
            model.response_format = serializers.response_format.read(
                item, ("response_format", at), problems
            )
        except Misfit:
            model.extra["response_format"] = item
    elif "response_format" in value:
        decoding.spare(model, "response_format", value, "an object", at, problems)

    item = value.get("seed")
    if item.__class__ is int:
        model.seed = item
    elif item.__class__ is float and item.is_integer():
        model.seed = int(item)
    else:
        model.seed = None
        if "seed" in value:
            decoding.spare(model, "seed", value, "an integer", at, problems)

    item = value.get("service_tier")
    model.service_tier = None
    if item is not None:
        try:
            model.service_tier = serializers.service_tier.read(
                item, ("service_tier", at), problems
            )
        except Misfit:
            model.extra["service_tier"] = item
    elif "service_tier" in value:
        decoding.spare(model, "service_tier", value, "a string", at, problems)

    item = value.get("stop")
    model.stop = None
    if item is not None:
        try:
            model.stop = serializers.stop.read(item, ("stop", at), problems)
        except Misfit:
            model.extra["stop"] = item
    elif "stop" in value:
        decoding.spare(model, "stop", value, "a string or an array", at, problems)

    item = value.get("stream")
    if item.__class__ is bool:
        model.stream = item
    else:
        model.stream = None
        if "stream" in value:
            decoding.spare(model, "stream", value, "a boolean", at, problems)

    item = value.get("stream_options")
    model.stream_options = None
    if item is not None:
        try:
            model.stream_options = serializers.stream_options.read(
                item, ("stream_options", at), problems
            )
        except Misfit:
            model.extra["stream_options"] = item
    elif "stream_options" in value:
        decoding.spare(model, "stream_options", value, "an object", at, problems)

    item = value.get("temperature")
    model.temperature = None
    if item is not None:
        try:
            model.temperature = decoding.read_number(
                item, ("temperature", at), problems
            )
        except Misfit:
            model.extra["temperature"] = item
    elif "temperature" in value:
        decoding.spare(model, "temperature", value, "a number", at, problems)

    item = value.get("top_p")
    model.top_p = None
    if item is not None:
        try:
            model.top_p = decoding.read_number(item, ("top_p", at), problems)
        except Misfit:
            model.extra["top_p"] = item
    elif "top_p" in value:
        decoding.spare(model, "top_p", value, "a number", at, problems)

    item = value.get("top_k")
    if item.__class__ is int:
        model.top_k = item
    elif item.__class__ is float and item.is_integer():
        model.top_k = int(item)
    else:
        model.top_k = None
        if "top_k" in value:
            decoding.spare(model, "top_k", value, "an integer", at, problems)

    item = value.get("tools")
    model.tools = None
    if item is not None:
        try:
            model.tools = decoding.read_list(
                item, serializers.tool.read, ("tools", at), problems
            )
        except Misfit:
            model.extra["tools"] = item
    elif "tools" in value:
        decoding.spare(model, "tools", value, "an array", at, problems)

    item = value.get("tool_choice")
    model.tool_choice = None
    if item is not None:
        try:
            model.tool_choice = serializers.chat_completion_request_tool_choice.read(
                item, ("tool_choice", at), problems
            )
        except Misfit:
            model.extra["tool_choice"] = item
    elif "tool_choice" in value:
        decoding.spare(
            model, "tool_choice", value, "a string or an object", at, problems
        )

    item = value.get("parallel_tool_calls")
    if item.__class__ is bool:
        model.parallel_tool_calls = item
    else:
        model.parallel_tool_calls = None
        if "parallel_tool_calls" in value:
            decoding.spare(
                model, "parallel_tool_calls", value, "a boolean", at, problems
            )

    item = value.get("user")
    if item.__class__ is str:
        model.user = item
    else:
        model.user = None
        if "user" in value:
            decoding.spare(model, "user", value, "a string", at, problems)

    item = value.get("reasoning_effort")
    model.reasoning_effort = None
    if item is not None:
        try:
            model.reasoning_effort = serializers.reasoning_effort.read(
                item, ("reasoning_effort", at), problems
            )
        except Misfit:
            model.extra["reasoning_effort"] = item
    elif "reasoning_effort" in value:
        decoding.spare(model, "reasoning_effort", value, "a string", at, problems)

    item = value.get("max_completion_tokens")
    if item.__class__ is int:
        model.max_completion_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.max_completion_tokens = int(item)
    else:
        model.max_completion_tokens = None
        if "max_completion_tokens" in value:
            decoding.spare(
                model, "max_completion_tokens", value, "an integer", at, problems
            )

    item = value.get("store")
    if item.__class__ is bool:
        model.store = item
    else:
        model.store = None
        if "store" in value:
            decoding.spare(model, "store", value, "a boolean", at, problems)

    item = value.get("metadata")
    if item.__class__ is dict:
        model.metadata = item
    else:
        model.metadata = None
        if "metadata" in value:
            decoding.spare(model, "metadata", value, "an object", at, problems)

    return model


def write(model: ChatCompletionRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "model": model.model,
        "messages": encoding.dump_list(model.messages),
    }
    if model.frequency_penalty is not None:
        out["frequency_penalty"] = model.frequency_penalty
    if model.logit_bias is not None:
        out["logit_bias"] = model.logit_bias
    if model.logprobs is not None:
        out["logprobs"] = model.logprobs
    if model.top_logprobs is not None:
        out["top_logprobs"] = model.top_logprobs
    if model.max_tokens is not None:
        out["max_tokens"] = model.max_tokens
    if model.n is not None:
        out["n"] = model.n
    if model.modalities is not None:
        out["modalities"] = model.modalities
    if model.audio is not None:
        out["audio"] = encoding.dump(model.audio)
    if model.presence_penalty is not None:
        out["presence_penalty"] = model.presence_penalty
    if model.response_format is not None:
        out["response_format"] = encoding.dump(model.response_format)
    if model.seed is not None:
        out["seed"] = model.seed
    if model.service_tier is not None:
        out["service_tier"] = model.service_tier
    if model.stop is not None:
        out["stop"] = model.stop
    if model.stream is not None:
        out["stream"] = model.stream
    if model.stream_options is not None:
        out["stream_options"] = encoding.dump(model.stream_options)
    if model.temperature is not None:
        out["temperature"] = model.temperature
    if model.top_p is not None:
        out["top_p"] = model.top_p
    if model.top_k is not None:
        out["top_k"] = model.top_k
    if model.tools is not None:
        out["tools"] = encoding.dump_list(model.tools)
    if model.tool_choice is not None:
        out["tool_choice"] = encoding.dump(model.tool_choice)
    if model.parallel_tool_calls is not None:
        out["parallel_tool_calls"] = model.parallel_tool_calls
    if model.user is not None:
        out["user"] = model.user
    if model.reasoning_effort is not None:
        out["reasoning_effort"] = model.reasoning_effort
    if model.max_completion_tokens is not None:
        out["max_completion_tokens"] = model.max_completion_tokens
    if model.store is not None:
        out["store"] = model.store
    if model.metadata is not None:
        out["metadata"] = encoding.dump_object(model.metadata)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequest, read, write)
