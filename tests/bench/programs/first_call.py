"""Import, build a chat request, encode it, decode the reply in the file that is named: the generated package."""

import sys

from generated.openai import (
    ChatCompletionRequestUserMessage,
    ChatCompletionTool,
    CreateChatCompletionRequest,
    CreateChatCompletionResponse,
    FunctionObject,
)

with open(sys.argv[1], "rb") as file:
    text = file.read()
message = ChatCompletionRequestUserMessage(content="Is it windy at the shore?")
function = FunctionObject(name="current_weather", parameters={"type": "object", "properties": {"place": {"type": "string"}}})
request = CreateChatCompletionRequest(model="gpt-4o", messages=[message], tools=[ChatCompletionTool(function=function)])
sent = request.to_json()
reply = CreateChatCompletionResponse.from_json(text)
if b"current_weather" not in sent or reply.choices[0].message.tool_calls is None:
    raise AssertionError("not the request or the reply that was meant")
