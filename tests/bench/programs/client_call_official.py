"""The same with the official package."""

import sys

from openai import OpenAI

with OpenAI(api_key="none", base_url=sys.argv[1]) as client:
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Is it windy at the shore?"}])
if reply.choices[0].message.tool_calls is None:
    raise AssertionError("not the reply that was meant")
