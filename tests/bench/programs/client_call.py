"""Import, make a client, one chat call to the server that is named, decode the reply: the generated package."""

import sys

from generated.openai import Client

with Client(api_key="none", base_url=sys.argv[1]) as client:
    reply = client.chat.create(model="gpt-4o", messages=[{"role": "user", "content": "Is it windy at the shore?"}])
if reply.choices[0].message.tool_calls is None:
    raise AssertionError("not the reply that was meant")
