"""Answers every request with one stream of as many events as are asked for; prints its base URL. Each event is an HTTP chunk of its own."""

import asyncio
import sys

from tests.support.capture_server import chunk, event_stream

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def reply(count: int) -> bytes:
    """The whole reply, as it goes over the wire."""
    stream = event_stream(chunk(f" wind {number}") for number in range(count))
    events = [event + b"\n\n" for event in stream.split(b"\n\n")[:-1]]
    return HEAD + b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in events) + b"0\r\n\r\n"


async def main() -> None:
    """Serve until ended."""
    whole = reply(int(sys.argv[1]))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                await reader.readexactly(int(head.split(b"content-length:")[1].split(b"\r\n")[0]))
                writer.write(whole)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=256)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


asyncio.run(main())
