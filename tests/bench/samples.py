"""A chat request and a reply as they travel."""

from __future__ import annotations

import json
from typing import Any


def _call(identifier: str, name: str, **arguments: object) -> dict[str, Any]:
    return {"id": identifier, "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}


def _tool(name: str, description: str, *required: str, **properties: str) -> dict[str, Any]:
    known = {key: {"type": "string", "description": text} for key, text in properties.items()}
    parameters = {"type": "object", "properties": known, "required": list(required), "additionalProperties": False}
    return {"type": "function", "function": {"description": description, "name": name, "parameters": parameters, "strict": True}}


_WEATHER, _CLOCK = "current_weather", "local_time"

REPLY: dict[str, Any] = {
    "id": "chatcmpl-8f2Kq0aLxW41vTzcR7mNdYbHs3EuJ",
    "choices": [
        {
            "finish_reason": "tool_calls",
            "index": 0,
            "message": {
                "content": None,
                "refusal": None,
                "tool_calls": [
                    _call("call_p1Xc8Vb2", _WEATHER, place="Reykjavík, Iceland", unit="celsius"),
                    _call("call_p2Nm4Qa7", _CLOCK, zone="Atlantic/Reykjavik"),
                ],
                "role": "assistant",
            },
            "logprobs": None,
        },
        {
            "finish_reason": "tool_calls",
            "index": 1,
            "message": {
                "content": "I will look at the weather first, and then tell you which of the two days suits a walk along the shore.",
                "refusal": None,
                "tool_calls": [_call("call_q1Rt6Yu3", _WEATHER, place="Reykjavík, Iceland")],
                "role": "assistant",
            },
            "logprobs": None,
        },
    ],
    "created": 1762340000,
    "model": "gpt-4o-2024-11-20",
    "service_tier": "default",
    "system_fingerprint": "fp_5c1e90d2b7",
    "object": "chat.completion",
    "usage": {
        "completion_tokens": 61,
        "prompt_tokens": 118,
        "total_tokens": 179,
        "completion_tokens_details": {
            "accepted_prediction_tokens": 0,
            "audio_tokens": 0,
            "reasoning_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
        "prompt_tokens_details": {"audio_tokens": 0, "cached_tokens": 64},
    },
}
REPLY_TEXT = json.dumps(REPLY, ensure_ascii=False, separators=(",", ":")).encode()

_TOOLS = [
    _tool(_WEATHER, "The weather of this hour.", "place", place="Town and country.", unit="celsius or fahrenheit."),
    _tool(_CLOCK, "The time of day.", "zone", zone="A name of the tz database."),
]

REQUEST: dict[str, Any] = {
    "messages": [
        {"content": "You plan days out. Be brief, and ask a tool before you guess.", "role": "developer"},
        {
            "content": [
                {"type": "text", "text": "Is this beach good for a walk today or tomorrow?"},
                {"type": "image_url", "image_url": {"url": "https://example.com/beach.jpg", "detail": "low"}},
            ],
            "role": "user",
            "name": "traveller",
        },
        {"refusal": None, "role": "assistant", "tool_calls": REPLY["choices"][0]["message"]["tool_calls"]},
        {"role": "tool", "content": '{"sky": "clear", "degrees": 4}', "tool_call_id": "call_p1Xc8Vb2"},
        {"role": "tool", "content": '{"time": "09:41"}', "tool_call_id": "call_p2Nm4Qa7"},
        {"content": "It is clear and 4 °C: go this morning.", "role": "assistant"},
        {"content": "And with a child of three?", "role": "user"},
    ],
    "model": "gpt-4o",
    "store": False,
    "reasoning_effort": "low",
    "metadata": {"session": "d41d8cd9", "tenant": "north"},
    "frequency_penalty": 0.1,
    "logit_bias": {"1734": -5, "50256": -100},
    "logprobs": True,
    "top_logprobs": 2,
    "max_completion_tokens": 512,
    "n": 2,
    "modalities": ["text"],
    "prediction": {"type": "content", "content": "Yes: go this morning, and take a windproof coat."},
    "presence_penalty": 0.2,
    "response_format": {
        "type": "json_schema",
        "json_schema": {
            "name": "advice",
            "schema": {"type": "object", "properties": {"go": {"type": "boolean"}, "why": {"type": "string"}}, "required": ["go", "why"]},
            "strict": True,
        },
    },
    "seed": 7,
    "service_tier": "auto",
    "stop": ["\n\n", "END"],
    "stream": True,
    "stream_options": {"include_usage": True},
    "temperature": 0.4,
    "top_p": 0.9,
    "tools": _TOOLS,
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "user": "user-2201",
}
"""Every option that a current model takes is set; those for speech and the deprecated ones are not."""
