"""The same with the official package: its own ways of preparing a request and of reading a reply, without a client or a connection."""

import importlib
import json
import sys

import openai as openai
from openai.types.chat import ChatCompletion, ChatCompletionToolParam, ChatCompletionUserMessageParam
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming

maybe_transform = importlib.import_module("openai._utils").maybe_transform
construct_type = importlib.import_module("openai._models").construct_type

with open(sys.argv[1], "rb") as file:
    text = file.read()
message: ChatCompletionUserMessageParam = {"role": "user", "content": "Is it windy at the shore?"}
tool: ChatCompletionToolParam = {
    "type": "function",
    "function": {"name": "current_weather", "parameters": {"type": "object", "properties": {"place": {"type": "string"}}}},
}
request: CompletionCreateParamsNonStreaming = {"model": "gpt-4o", "messages": [message], "tools": [tool]}
sent = json.dumps(maybe_transform(request, CompletionCreateParamsNonStreaming)).encode()
reply = construct_type(type_=ChatCompletion, value=json.loads(text))
if b"current_weather" not in sent or reply.choices[0].message.tool_calls is None:
    raise AssertionError("not the request or the reply that was meant")
