"""Decodes and encodes ``CreateChatCompletionRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.create_chat_completion_request import CreateChatCompletionRequest

KEYS: Final = {
    "messages",
    "model",
    "store",
    "reasoning_effort",
    "metadata",
    "frequency_penalty",
    "logit_bias",
    "logprobs",
    "top_logprobs",
    "max_tokens",
    "max_completion_tokens",
    "n",
    "modalities",
    "prediction",
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
    "tools",
    "tool_choice",
    "parallel_tool_calls",
    "user",
    "function_call",
    "functions",
}
REASONING_EFFORT: Final = {"low", "medium", "high"}
MODALITIES_ITEM: Final = {"text", "audio"}
SERVICE_TIER: Final = {"auto", "default"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CreateChatCompletionRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("messages", ABSENT)
    try:
        model.messages = decoding.read_list(
            item,
            serializers.chat_completion_request_message.read,
            ("messages", at),
            problems,
        )
    except Misfit as fault:
        decoding.keep(model, "messages", "messages", value, fault)

    item = value.get("model", ABSENT)
    try:
        model.model = serializers.create_chat_completion_request_model.read(
            item, ("model", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "model", "model", value, fault)

    item = value.get("store", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.store = item
    else:
        model.store = UNSET
        decoding.spare(model, "store", value, "a boolean or null", at, problems)

    item = value.get("reasoning_effort")
    if item.__class__ is str:
        model.reasoning_effort = item
        if item not in REASONING_EFFORT:
            decoding.note(
                decoding.one_of(REASONING_EFFORT),
                item,
                ("reasoning_effort", at),
                problems,
            )
    else:
        model.reasoning_effort = None
        if "reasoning_effort" in value:
            decoding.spare(model, "reasoning_effort", value, "a string", at, problems)

    item = value.get("metadata", UNSET)
    if item is None or item is UNSET:
        model.metadata = item
    else:
        try:
            model.metadata = decoding.read_map(
                item, decoding.read_string, ("metadata", at), problems
            )
        except Misfit:
            model.metadata = UNSET
            model.extra["metadata"] = item

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

    item = value.get("logit_bias", UNSET)
    if item is None or item is UNSET:
        model.logit_bias = item
    else:
        try:
            model.logit_bias = decoding.read_map(
                item, decoding.read_integer, ("logit_bias", at), problems
            )
        except Misfit:
            model.logit_bias = UNSET
            model.extra["logit_bias"] = item

    item = value.get("logprobs", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.logprobs = item
    else:
        model.logprobs = UNSET
        decoding.spare(model, "logprobs", value, "a boolean or null", at, problems)

    item = value.get("top_logprobs", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.top_logprobs = item
    elif item.__class__ is float and item.is_integer():
        model.top_logprobs = int(item)
    else:
        model.top_logprobs = UNSET
        decoding.spare(model, "top_logprobs", value, "an integer or null", at, problems)

    item = value.get("max_tokens", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.max_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.max_tokens = int(item)
    else:
        model.max_tokens = UNSET
        decoding.spare(model, "max_tokens", value, "an integer or null", at, problems)

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

    item = value.get("n", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.n = item
    elif item.__class__ is float and item.is_integer():
        model.n = int(item)
    else:
        model.n = UNSET
        decoding.spare(model, "n", value, "an integer or null", at, problems)

    item = value.get("modalities", UNSET)
    if item is None or item is UNSET:
        model.modalities = item
    else:
        try:
            model.modalities = decoding.read_list(
                item, read_modalities_item, ("modalities", at), problems
            )
        except Misfit:
            model.modalities = UNSET
            model.extra["modalities"] = item

    item = value.get("prediction", UNSET)
    if item is None or item is UNSET:
        model.prediction = item
    else:
        try:
            model.prediction = serializers.prediction_content.read(
                item, ("prediction", at), problems
            )
        except Misfit:
            model.prediction = UNSET
            model.extra["prediction"] = item

    item = value.get("audio", UNSET)
    if item is None or item is UNSET:
        model.audio = item
    else:
        try:
            model.audio = serializers.create_chat_completion_request_audio.read(
                item, ("audio", at), problems
            )
        except Misfit:
            model.audio = UNSET
            model.extra["audio"] = item

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

    item = value.get("response_format")
    model.response_format = None
    if item is not None:
        try:
            read_response_format = (
                serializers.create_chat_completion_request_response_format.read
            )
            model.response_format = read_response_format(
                item, ("response_format", at), problems
            )
        except Misfit:
            model.extra["response_format"] = item
    elif "response_format" in value:
        decoding.spare(model, "response_format", value, "an object", at, problems)

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
            model.stop = serializers.create_chat_completion_request_stop.read(
                item, ("stop", at), problems
            )
        except Misfit:
            model.stop = UNSET
            model.extra["stop"] = item

    item = value.get("stream", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.stream = item
    else:
        model.stream = UNSET
        decoding.spare(model, "stream", value, "a boolean or null", at, problems)

    item = value.get("stream_options", UNSET)
    if item is None or item is UNSET:
        model.stream_options = item
    else:
        try:
            model.stream_options = serializers.chat_completion_stream_options.read(
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

    item = value.get("top_p", UNSET)
    if item is None or item is UNSET:
        model.top_p = item
    else:
        try:
            model.top_p = decoding.read_number(item, ("top_p", at), problems)
        except Misfit:
            model.top_p = UNSET
            model.extra["top_p"] = item

    item = value.get("tools")
    model.tools = None
    if item is not None:
        try:
            model.tools = decoding.read_list(
                item, serializers.chat_completion_tool.read, ("tools", at), problems
            )
        except Misfit:
            model.extra["tools"] = item
    elif "tools" in value:
        decoding.spare(model, "tools", value, "an array", at, problems)

    item = value.get("tool_choice")
    model.tool_choice = None
    if item is not None:
        try:
            model.tool_choice = serializers.chat_completion_tool_choice_option.read(
                item, ("tool_choice", at), problems
            )
        except Misfit:
            model.extra["tool_choice"] = item
    elif "tool_choice" in value:
        decoding.spare(
            model, "tool_choice", value, "an object or a string", at, problems
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

    item = value.get("function_call")
    model.function_call = None
    if item is not None:
        try:
            read_function_call = (
                serializers.create_chat_completion_request_function_call.read
            )
            model.function_call = read_function_call(
                item, ("function_call", at), problems
            )
        except Misfit:
            model.extra["function_call"] = item
    elif "function_call" in value:
        decoding.spare(
            model, "function_call", value, "an object or a string", at, problems
        )

    item = value.get("functions")
    model.functions = None
    if item is not None:
        try:
            model.functions = decoding.read_list(
                item,
                serializers.chat_completion_functions.read,
                ("functions", at),
                problems,
            )
        except Misfit:
            model.extra["functions"] = item
    elif "functions" in value:
        decoding.spare(model, "functions", value, "an array", at, problems)

    return model


def write(model: CreateChatCompletionRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "messages": encoding.dump_list(model.messages),
        "model": model.model,
    }
    if model.store is not UNSET:
        out["store"] = model.store
    if model.reasoning_effort is not None:
        out["reasoning_effort"] = model.reasoning_effort
    if model.metadata is not UNSET:
        out["metadata"] = model.metadata
    if model.frequency_penalty is not UNSET:
        out["frequency_penalty"] = model.frequency_penalty
    if model.logit_bias is not UNSET:
        out["logit_bias"] = model.logit_bias
    if model.logprobs is not UNSET:
        out["logprobs"] = model.logprobs
    if model.top_logprobs is not UNSET:
        out["top_logprobs"] = model.top_logprobs
    if model.max_tokens is not UNSET:
        out["max_tokens"] = model.max_tokens
    if model.max_completion_tokens is not UNSET:
        out["max_completion_tokens"] = model.max_completion_tokens
    if model.n is not UNSET:
        out["n"] = model.n
    if model.modalities is not UNSET:
        out["modalities"] = model.modalities
    if model.prediction is not UNSET:
        out["prediction"] = encoding.dump(model.prediction)
    if model.audio is not UNSET:
        out["audio"] = encoding.dump(model.audio)
    if model.presence_penalty is not UNSET:
        out["presence_penalty"] = model.presence_penalty
    if model.response_format is not None:
        out["response_format"] = encoding.dump(model.response_format)
    if model.seed is not UNSET:
        out["seed"] = model.seed
    if model.service_tier is not UNSET:
        out["service_tier"] = model.service_tier
    if model.stop is not UNSET:
        out["stop"] = model.stop
    if model.stream is not UNSET:
        out["stream"] = model.stream
    if model.stream_options is not UNSET:
        out["stream_options"] = encoding.dump(model.stream_options)
    if model.temperature is not UNSET:
        out["temperature"] = model.temperature
    if model.top_p is not UNSET:
        out["top_p"] = model.top_p
    if model.tools is not None:
        out["tools"] = encoding.dump_list(model.tools)
    if model.tool_choice is not None:
        out["tool_choice"] = encoding.dump(model.tool_choice)
    if model.parallel_tool_calls is not None:
        out["parallel_tool_calls"] = model.parallel_tool_calls
    if model.user is not None:
        out["user"] = model.user
    if model.function_call is not None:
        out["function_call"] = encoding.dump(model.function_call)
    if model.functions is not None:
        out["functions"] = encoding.dump_list(model.functions)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


def read_modalities_item(value: Any, at: At, problems: Problems) -> Any:
    return decoding.read_text(value, MODALITIES_ITEM, at, problems)


decoding.register(CreateChatCompletionRequest, read, write)
