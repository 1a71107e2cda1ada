"""Calls of the whole OpenAI document, as an application makes them. A type checker has to refuse each line that ends in ``# refused``, and no other."""

from collections.abc import AsyncIterator, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, Never, assert_type

from generated import whole_openai as openai
from generated.whole_openai.client import AsyncClient, AsyncStream, Client, RequestOptions, Stream, Upload


def chats(client: Client) -> str | None:
    hello = openai.ChatCompletionRequestUserMessage(content="Hello")
    answer = client.chat.create_chat_completion(model="gpt-5", messages=[hello, {"role": "user", "content": "again"}])
    assert_type(answer, openai.CreateChatCompletionResponse)
    client.chat.create_chat_completion(model="unheard-of", messages=[hello], reasoning_effort="unheard-of", temperature=1)
    client.chat.create_chat_completion({"model": "gpt-5", "messages": []}, options=RequestOptions(idempotency_key="k"))
    client.chat.create_chat_completion(messages=[hello])  # refused
    client.chat.create_chat_completion(model="gpt-5", messages=[hello], reasoning_effort=3)  # refused
    client.chat.create_chat_completion(model="gpt-5", messages=[hello], tools=[openai.FunctionTool(name="f")])  # refused
    client.chat.create_chat_completion({"model": "gpt-5"}, model="gpt-5")  # refused

    stream = client.chat.create_chat_completion(model="gpt-5", messages=[hello], stream=True)
    assert_type(stream, Stream[openai.CreateChatCompletionStreamResponse, openai.CreateChatCompletionResponse])
    with stream:
        assert_type(stream.final(), openai.CreateChatCompletionResponse)
        assert_type(stream.text(), Iterator[str])
    stream.choices  # refused
    return answer.choices[0].message.content


def responses(client: Client, question: str) -> openai.Response:
    client.responses.create_response(model="gpt-5", input=question, tools=[{"type": "web_search"}], reasoning={"effort": "low"})
    client.responses.create_response(input=[openai.EasyInputMessage(role="user", content=question), {"role": "user", "content": "Hi"}])
    client.responses.create_response(
        input=question,
        text=openai.ResponseTextParam(
            format=openai.TextResponseFormatJsonSchema(name="n", schema={"type": "object"}, strict=True),
            verbosity="low",
        ),
        reasoning=openai.Reasoning(effort="high", summary="auto"),
        include=["message.output_text.logprobs"],
        metadata={"a": "b"},
        service_tier=None,
    )
    client.responses.create_response(openai.CreateResponse(model="gpt-5", input=question), stream=False)
    client.responses.create_response(input=7)  # refused
    client.responses.create_response(input=question, metadata={"a": 1})  # refused
    client.responses.create_response(input=question, reasoning=openai.Reasoning(effort=3))  # refused
    client.responses.create_response(input=question, text=openai.ResponseTextParam(format="json"))  # refused
    client.responses.create_response(input=question, include=3)  # refused
    client.responses.create_response(openai.CreateResponse(model="gpt-5"), model="gpt-5")  # refused
    with client.responses.create_response(input=question, stream=True) as stream:
        for event in stream:
            assert_type(event, openai.ResponseStreamEvent)
            if isinstance(event, openai.ResponseTextDeltaEvent):
                assert_type(event.delta, str)
                event.text  # refused
        return stream.final()


def uploads(client: Client, pieces: Iterator[bytes]) -> None:
    created = client.files.create_file(file=Path("notes.txt"), purpose="assistants")
    assert_type(created, openai.OpenAIFile)
    client.files.create_file(file=b"notes", purpose="user_data", expires_after={"anchor": "created_at", "seconds": 3600})
    client.files.create_file(file=BytesIO(b"notes"), purpose="a-new-purpose")
    client.files.create_file(file=("notes.txt", b"notes", "text/plain"), purpose="batch")
    client.files.create_file(file=Upload(pieces, filename="notes.txt", media_type="text/plain"), purpose="batch")
    with open("notes.txt", "rb") as binary, open("notes.txt") as text:
        client.files.create_file(file=binary, purpose="batch")
        client.files.create_file(file=text, purpose="batch")  # refused
    client.files.create_file(file="notes.txt", purpose="batch")  # refused
    client.files.create_file(file=None, purpose="batch")  # refused
    client.files.create_file(file=("notes.txt", "notes"), purpose="batch")  # refused
    client.files.create_file(file=b"notes")  # refused
    client.files.create_file(file=Upload("notes.txt"), purpose="batch")  # refused

    edited = client.images.create_image_edit(image=Path("a.png"), prompt="more sky")
    assert_type(edited, openai.ImagesResponse)
    client.images.create_image_edit(image=[b"a", b"b"], prompt="more sky")
    client.images.create_image_edit(image=[Path("a.png"), Path("b.png")], mask=b"mask", prompt="more sky")
    client.images.create_image_edit(image=[Upload(b"a", filename="a.png"), Path("b.png"), b"c", ("d.png", b"d")], prompt="more sky")
    client.images.create_image_edit(image=[b"a", Path("b.png")], prompt="more sky")
    client.images.create_image_edit(images=[openai.ImageRefParam(image_url="https://a.test/a.png"), {"file_id": "f"}], prompt="more sky")
    client.images.create_image_edit(openai.CreateImageEditRequest(image=b"a", prompt="more sky"))
    client.images.create_image_edit(image=["a.png"], prompt="more sky")  # refused
    client.images.create_image_edit(image=7, prompt="more sky")  # refused
    client.images.create_image_edit(images=[b"a"], prompt="more sky")  # refused
    client.skills.create_skill(files=[Path("SKILL.md"), ("run.py", b"pass")])

    client.uploads.add_upload_part(upload_id="u", data=b"part")
    client.uploads.create_upload(filename="a", purpose="batch", bytes_=3, mime_type="text/plain")
    client.uploads.create_upload(filename="a", purpose="batch", bytes=3, mime_type="text/plain")  # refused
    client.uploads.complete_upload(openai.CompleteUploadRequest(part_ids=["p"]), upload_id="u")
    client.uploads.complete_upload({"part_ids": ["p"]}, upload_id="u")
    client.uploads.complete_upload(upload_id="u", part_ids=("p", "q"))
    client.uploads.complete_upload(openai.CompleteUploadRequest(part_ids=["p"]))  # refused
    client.uploads.complete_upload(openai.CompleteUploadRequest(part_ids=["p"]), upload_id="u", part_ids=["p"])  # refused
    client.uploads.complete_upload(upload_id="u", part_ids=[1])  # refused


def sounds(client: Client) -> bytes:
    spoken = client.audio.create_speech(model="tts-1", input="Hello", voice="alloy", response_format="opus")
    client.audio.create_speech(model="tts-1", input="Hello", voice={"id": "v"}, speed=1)
    client.audio.create_speech(model="tts-1", input="Hello")  # refused
    events = client.audio.create_speech_stream(model="tts-1", input="Hello", voice="alloy")
    assert_type(events, Stream[openai.CreateSpeechResponseStreamEvent, Never])
    client.audio.create_speech_stream(model="tts-1", input="Hello", voice="alloy", stream_format="sse")  # refused
    client.audio.create_transcription(file=Path("a.wav"), model="whisper-1", timestamp_granularities=["word"])
    client.audio.create_transcription(file=Path("a.wav"), model="whisper-1", timestamp_granularities=[1])  # refused
    assert_type(client.files.download_file(file_id="f"), str | bytes)
    return spoken


def constants_and_streams_that_nobody_documents(client: Client) -> None:
    client.batch.create_batch(input_file_id="f", endpoint="/v1/responses", completion_window="24h")
    client.batch.create_batch(input_file_id="f", endpoint="/v1/responses")
    client.batch.create_batch(input_file_id="f", endpoint="/v1/responses", completion_window=24)  # refused
    lines = client.completions.create_completion(model="m", prompt="Hello", stream=True)
    assert_type(lines, Stream[dict[str, Any], Never])
    assert_type(client.completions.create_completion(model="m", prompt="Hello"), openai.CreateCompletionResponse)
    assert_type(client.images.create_image(prompt="sky", stream=True), Stream[openai.ImageGenStreamEvent, Never])


def listed(client: Client) -> Iterator[str]:
    assert_type(client.files.list_files(limit=3), openai.ListFilesResponse)
    for file in client.files.list_files_all(purpose="batch", limit=100, order="asc"):
        assert_type(file, openai.OpenAIFile)
        yield file.id
    for log in client.audit_logs.list_audit_logs_all(event_types=["api_key.created"], effective_at={"gt": 1}):
        assert_type(log, openai.AuditLog)
    client.files.list_files(limit="3")  # refused
    client.files.list_files_all(pages=3)  # refused
    client.files.list_files_all("batch")  # refused
    client.audit_logs.list_audit_logs(event_types=7)  # refused
    for step in client.assistants.list_run_steps_all(thread_id="t", run_id="r"):
        step.name  # refused
    client.assistants.list_run_steps_all(thread_id="t")  # refused


async def in_the_loop(client: AsyncClient) -> AsyncIterator[str]:
    answer = await client.responses.create_response(input="Hello")
    assert_type(answer, openai.Response)
    stream = await client.responses.create_response(input="Hello", stream=True)
    assert_type(stream, AsyncStream[openai.ResponseStreamEvent, openai.Response])
    async with stream:
        async for text in stream.text():
            yield text
        assert_type(await stream.final(), openai.Response)
    async for file in client.files.list_files_all():
        assert_type(file, openai.OpenAIFile)
    await client.files.list_files_all()  # refused
    for one in client.files.list_files_all():  # refused
        pass
    await client.files.create_file(file=Path("notes.txt"), purpose="batch")
    await client.files.create_file(file="notes.txt", purpose="batch")  # refused
    (await client.files.download_file(file_id=3))  # refused
