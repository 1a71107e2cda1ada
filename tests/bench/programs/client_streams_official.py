"""The same with the official package."""

import asyncio
import sys
import time

from openai import AsyncOpenAI

STREAMS, EVENTS = map(int, sys.argv[2:])


async def one(client: AsyncOpenAI) -> None:
    """Read one stream to its end."""
    count = 0
    stream = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Windy?"}], stream=True)
    async with stream:
        async for event in stream:
            count += event.choices[0].delta.content is not None
    if count != EVENTS:
        raise AssertionError(f"{count} events")


async def main() -> None:
    """One stream that does not count, then all."""
    async with AsyncOpenAI(api_key="none", base_url=sys.argv[1]) as client:
        await one(client)
        start = time.perf_counter()
        await asyncio.gather(*(one(client) for _ in range(STREAMS)))
        print(time.perf_counter() - start)


asyncio.run(main())
