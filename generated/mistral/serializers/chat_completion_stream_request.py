"""Decodes and encodes ``ChatCompletionStreamRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.chat_completion_stream_request import ChatCompletionStreamRequest

KEYS: Final = {
    "model",
    "temperature",
    "top_p",
    "max_tokens",
    "stream",
    "stop",
    "random_seed",
    "metadata",
    "messages",
    "response_format",
    "tools",
    "tool_choice",
    "presence_penalty",
    "frequency_penalty",
    "n",
    "prediction",
    "parallel_tool_calls",
    "reasoning_effort",
    "prompt_mode",
    "guardrails",
    "prompt_cache_key",
    "safe_prompt",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionStreamRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

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

    item = value.get("top_p", UNSET)
    if item is None or item is UNSET:
        model.top_p = item
    else:
        try:
            model.top_p = decoding.read_number(item, ("top_p", at), problems)
        except Misfit:
            model.top_p = UNSET
            model.extra["top_p"] = item

    item = value.get("max_tokens", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.max_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.max_tokens = int(item)
    else:
        model.max_tokens = UNSET
        decoding.spare(model, "max_tokens", value, "an integer or null", at, problems)

    item = value.get("stream")
    if item is True:
        model.stream = item
    else:
        decoding.refuse(model, "stream", "stream", value, "true", at, problems)

    item = value.get("stop", UNSET)
    if item is None or item is UNSET:
        model.stop = item
    else:
        try:
            model.stop = serializers.chat_completion_stream_request_stop.read(
                item, ("stop", at), problems
            )
        except Misfit:
            model.stop = UNSET
            model.extra["stop"] = item

    item = value.get("random_seed", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.random_seed = item
    elif item.__class__ is float and item.is_integer():
        model.random_seed = int(item)
    else:
        model.random_seed = UNSET
        decoding.spare(model, "random_seed", value, "an integer or null", at, problems)

    item = value.get("metadata", UNSET)
    if item.__class__ is dict or item is None or item is UNSET:
        model.metadata = item
    else:
        model.metadata = UNSET
        decoding.spare(model, "metadata", value, "an object or null", at, problems)

    item = value.get("messages", ABSENT)
    try:
        model.messages = decoding.read_list(
            item,
            serializers.chat_completion_stream_request_message.read,
            ("messages", at),
            problems,
        )
    except Misfit as fault:
        decoding.keep(model, "messages", "messages", value, fault)

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

    item = value.get("tools", UNSET)
    if item is None or item is UNSET:
        model.tools = item
    else:
        try:
            model.tools = decoding.read_list(
                item,
                serializers.chat_completion_stream_request_tool.read,
                ("tools", at),
                problems,
            )
        except Misfit:
            model.tools = UNSET
            model.extra["tools"] = item

    item = value.get("tool_choice")
    model.tool_choice = None
    if item is not None:
        try:
            read_tool_choice = (
                serializers.chat_completion_stream_request_tool_choice.read
            )
            model.tool_choice = read_tool_choice(item, ("tool_choice", at), problems)
        except Misfit:
            model.extra["tool_choice"] = item
    elif "tool_choice" in value:
        decoding.spare(
            model, "tool_choice", value, "an object or a string", at, problems
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

    item = value.get("n", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.n = item
    elif item.__class__ is float and item.is_integer():
        model.n = int(item)
    else:
        model.n = UNSET
        decoding.spare(model, "n", value, "an integer or null", at, problems)

    item = value.get("prediction")
    model.prediction = None
    if item is not None:
        try:
            model.prediction = serializers.prediction.read(
                item, ("prediction", at), problems
            )
        except Misfit:
            model.extra["prediction"] = item
    elif "prediction" in value:
        decoding.spare(model, "prediction", value, "an object", at, problems)

    item = value.get("parallel_tool_calls")
    if item.__class__ is bool:
        model.parallel_tool_calls = item
    else:
        model.parallel_tool_calls = None
        if "parallel_tool_calls" in value:
            decoding.spare(
                model, "parallel_tool_calls", value, "a boolean", at, problems
            )

    item = value.get("reasoning_effort", UNSET)
    if item is None or item is UNSET:
        model.reasoning_effort = item
    else:
        try:
            model.reasoning_effort = serializers.reasoning_effort.read(
                item, ("reasoning_effort", at), problems
            )
        except Misfit:
            model.reasoning_effort = UNSET
            model.extra["reasoning_effort"] = item

    item = value.get("prompt_mode", UNSET)
    if item is None or item is UNSET:
        model.prompt_mode = item
    else:
        try:
            model.prompt_mode = serializers.mistral_prompt_mode.read(
                item, ("prompt_mode", at), problems
            )
        except Misfit:
            model.prompt_mode = UNSET
            model.extra["prompt_mode"] = item

    item = value.get("guardrails", UNSET)
    if item is None or item is UNSET:
        model.guardrails = item
    else:
        try:
            model.guardrails = decoding.read_list(
                item, serializers.guardrail_config.read, ("guardrails", at), problems
            )
        except Misfit:
            model.guardrails = UNSET
            model.extra["guardrails"] = item

    item = value.get("prompt_cache_key", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.prompt_cache_key = item
    else:
        model.prompt_cache_key = UNSET
        decoding.spare(
            model, "prompt_cache_key", value, "a string or null", at, problems
        )

    item = value.get("safe_prompt")
    if item.__class__ is bool:
        model.safe_prompt = item
    else:
        model.safe_prompt = None
        if "safe_prompt" in value:
            decoding.spare(model, "safe_prompt", value, "a boolean", at, problems)

    return model


def write(model: ChatCompletionStreamRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["model"] = model.model
    if model.temperature is not UNSET:
        out["temperature"] = model.temperature
    if model.top_p is not UNSET:
        out["top_p"] = model.top_p
    if model.max_tokens is not UNSET:
        out["max_tokens"] = model.max_tokens
    out["stream"] = model.stream
    if model.stop is not UNSET:
        out["stop"] = model.stop
    if model.random_seed is not UNSET:
        out["random_seed"] = model.random_seed
    if model.metadata is not UNSET:
        out["metadata"] = encoding.dump_object(model.metadata)
    out["messages"] = encoding.dump_list(model.messages)
    if model.response_format is not None:
        out["response_format"] = encoding.dump(model.response_format)
    if model.tools is not UNSET:
        out["tools"] = encoding.dump_list(model.tools)
    if model.tool_choice is not None:
        out["tool_choice"] = encoding.dump(model.tool_choice)
    if model.presence_penalty is not UNSET:
        out["presence_penalty"] = model.presence_penalty
    if model.frequency_penalty is not UNSET:
        out["frequency_penalty"] = model.frequency_penalty
    if model.n is not UNSET:
        out["n"] = model.n
    if model.prediction is not None:
        out["prediction"] = encoding.dump(model.prediction)
    if model.parallel_tool_calls is not None:
        out["parallel_tool_calls"] = model.parallel_tool_calls
    if model.reasoning_effort is not UNSET:
        out["reasoning_effort"] = model.reasoning_effort
    if model.prompt_mode is not UNSET:
        out["prompt_mode"] = model.prompt_mode
    if model.guardrails is not UNSET:
        out["guardrails"] = encoding.dump_list(model.guardrails)
    if model.prompt_cache_key is not UNSET:
        out["prompt_cache_key"] = model.prompt_cache_key
    if model.safe_prompt is not None:
        out["safe_prompt"] = model.safe_prompt
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionStreamRequest, read, write)
