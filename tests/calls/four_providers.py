"""Calls of the four packages, as an application makes them. A type checker has to refuse each line that ends in ``# refused``, and no other."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import TypeAlias, assert_type

from generated import atoma, mistral, openai, r9s
from generated.mistral.client import Stream
from generated.openai import client as openai_client
from generated.openai.client import Reply, RequestOptions, StdlibTransport, Timeout
from generated.openai.errors import ApiStatusError, RateLimitError


def whole(client: openai.Client) -> str | None:
    hello = openai.ChatCompletionRequestUserMessage(content="Hello")
    answer = client.chat.create(model="gpt-4o", messages=[hello, {"role": "user", "content": "again"}], temperature=0)
    assert_type(answer, openai.CreateChatCompletionResponse)
    client.chat.create(openai.CreateChatCompletionRequest(model="gpt-4o", messages=[hello]))
    client.chat.create({"model": "gpt-4o", "messages": []}, options=RequestOptions(timeout=5.0, reply=Reply()))
    client.chat.create(model="a-new-model", messages=(hello,), metadata={"a": "b"}, seed=None, stop=["a"])

    client.chat.create(model="gpt-4o")  # refused
    client.chat.create(model=4, messages=[hello])  # refused
    client.chat.create(model="gpt-4o", messages=hello)  # refused
    client.chat.create(model="gpt-4o", messages=[hello], temprature=0)  # refused
    client.chat.create(model="gpt-4o", messages=[hello], temperature="hot")  # refused
    client.chat.create(model="gpt-4o", messages=[hello], parallel_tool_calls=None)  # refused
    client.chat.create(model="gpt-4o", messages=[hello], metadata={"a": 1})  # refused
    client.chat.create(model="gpt-4o", messages=["Hello"])  # refused
    client.chat.create(hello)  # refused
    client.chat.create("Hello")  # refused
    client.chat.create(model="gpt-4o", messages=[hello], options={"timeout": 5.0})  # refused
    client.chat.create(model="gpt-4o", messages=[hello], options=RequestOptions(timeout=timedelta(5)))  # refused
    client.chat.crate(model="gpt-4o", messages=[hello])  # refused
    client.chats  # refused
    answer.choice  # refused
    return answer.choices[0].message.content


def streamed(client: openai.Client) -> Iterator[str]:
    with client.chat.create(model="gpt-4o", messages=[], stream=True) as stream:
        for event in stream:
            assert_type(event, openai.CreateChatCompletionStreamResponse)
            event.choices[0].message  # refused
        assert_type(stream.final(), openai.CreateChatCompletionResponse)
        assert_type(stream.reply.headers, tuple[tuple[str, str], ...])
        yield from stream.text()
    for _ in client.chat.create(model="gpt-4o", messages=[]):  # refused
        pass
    client.chat.create(model="gpt-4o", messages=[], stream="yes")  # refused


Streamed: TypeAlias = openai_client.Stream[openai.CreateChatCompletionStreamResponse, openai.CreateChatCompletionResponse]


def streamed_or_not(client: openai.Client, stream: bool) -> None:
    answer = client.chat.create(model="gpt-4o", messages=[], stream=stream)
    assert_type(answer, openai.CreateChatCompletionResponse | Streamed)
    assert_type(client.chat.create({"model": "gpt-4o", "messages": []}, stream=stream), openai.CreateChatCompletionResponse | Streamed)
    answer.choices  # refused


async def in_the_loop(client: mistral.AsyncClient) -> AsyncIterator[str]:
    answer = await client.chat.complete(model="mistral-small", messages=[{"role": "user", "content": "Hello"}])
    assert_type(answer, mistral.ChatCompletionResponse)
    async with await client.chat.stream(model="mistral-small", messages=[]) as stream:
        async for event in stream:
            assert_type(event, mistral.CompletionChunk)
        for event in stream:  # refused
            pass
        async for text in stream.text():
            yield text
    client.chat.complete(model="mistral-small", messages=[]).choices  # refused
    await client.models.retrieve()  # refused
    await client.models.retrieve(model_id=7)  # refused


def others(first: atoma.Client, second: r9s.Client, third: mistral.Client) -> list[float]:
    assert_type(first.models.list(), atoma.ModelList)
    assert_type(second.embeddings.create(model="m", input=["a"]), r9s.EmbeddingResponse)
    assert_type(third.chat.stream(model="m", messages=[]), Stream[mistral.CompletionChunk, mistral.ChatCompletionResponse])
    assert_type(third.chat.complete(model="m", messages=[], stream=True), Stream[mistral.CompletionChunk, mistral.ChatCompletionResponse])
    first.models.list(limit=3)  # refused
    second.embeddings.create(model="m", input=7)  # refused
    third.chat.complete(model="m", messages=[openai.ChatCompletionRequestUserMessage(content="Hi")])  # refused
    return []


def made() -> None:
    with openai.Client(api_key="k", base_url="http://localhost", timeout=Timeout(total=5), max_retries=0, transport=StdlibTransport()):
        pass
    openai.Client("k")  # refused
    openai.Client(api_key=7)  # refused
    openai.Client(apikey="k")  # refused
    openai.Client(timeout="5s")  # refused
    openai.AsyncClient(transport=StdlibTransport())  # refused
    with openai.AsyncClient():  # refused
        pass


def failing(client: openai.Client) -> float:
    try:
        client.models.list()
    except RateLimitError as error:
        assert_type(error.status, int)
        assert_type(error.request_id, str | None)
        error.retry  # refused
    except ApiStatusError as error:
        return len(error.body) + len(error.problems)
    return 0.0


class Recording:
    """A transport of the application's own, as its hooks and helpers are."""

    def __init__(self, inner: openai_client.Transport) -> None:
        self.inner = inner

    def send(self, request: openai_client.Request, timeout: Timeout) -> openai_client.Response:
        if not request.url.startswith("https://"):
            raise openai_client.Broken("plain", sent=False)
        return self.inner.send(request, timeout)


def traced(reply: Reply) -> None:
    headers: openai_client.Headers = reply.headers
    print(headers)


def own_parts(before: openai_client.Before, clock: openai_client.Clock, file: openai_client.FileContent) -> None:
    after: openai_client.After = traced
    openai.Client(transport=Recording(StdlibTransport()), before=[before], after=[after, traced], clock=clock)
    openai.Client(after=[file])  # refused
    openai.AsyncClient(transport=Recording(StdlibTransport()))  # refused
