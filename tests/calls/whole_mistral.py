"""Calls of the whole Mistral document, as an application makes them. A type checker has to refuse each line that ends in ``# refused``, and no other."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Never, assert_type

from generated import whole_mistral as mistral
from generated.whole_mistral.client import AsyncClient, AsyncStream, Client, Reply, RequestOptions, Stream
from generated.whole_mistral.errors import ApiStatusError, UnprocessableEntityError


def chats(client: Client) -> Iterator[str]:
    answer = client.chat.chat_completion(model="mistral-small", messages=[mistral.UserMessage(content="Hello")])
    assert_type(answer, mistral.ChatCompletionResponse)
    client.chat.chat_completion(
        mistral.ChatCompletionRequest(model="m", messages=[mistral.UserMessage(content=[mistral.TextChunk(text="Hi")])])
    )
    client.chat.chat_completion(model="m", messages=[], response_format={"type": "json_object"}, stop=["a", "b"], random_seed=None)
    client.chat.chat_completion(model="m", messages=[], tool_choice="any", safe_prompt=True)
    client.chat.chat_completion(model="m", messages=[mistral.UserMessage(content=7)])  # refused
    client.chat.chat_completion(model="m", messages=[], stop=[1])  # refused
    client.chat.chat_completion(model="m", messages=[], safe_prompt="yes")  # refused
    client.chat.complete(model="m", messages=[])  # refused
    with client.chat.chat_completion(model="m", messages=[], stream=True) as stream:
        assert_type(stream, Stream[mistral.CompletionChunk, mistral.ChatCompletionResponse])
        yield from stream.text()
    client.fim.fim_completion(model="codestral", prompt="def f(", suffix="return 1")
    client.fim.fim_completion(model="codestral", suffix="return 1")  # refused


def agents(client: Client) -> None:
    made = client.beta.agents.agents_api_v1_agents_create(
        model="m",
        name="helper",
        tools=[mistral.WebSearchTool(), {"type": "code_interpreter"}],
        completion_args=mistral.CompletionArgs(temperature=0.5, stop="a"),
        handoffs=("a", "b"),
        metadata={"a": 1},
    )
    assert_type(made, mistral.Agent)
    client.beta.agents.agents_api_v1_agents_update({"name": "other"}, agent_id=made.id)
    client.beta.agents.agents_api_v1_agents_update(mistral.AgentUpdateRequest(name="other"), agent_id=made.id)
    client.beta.agents.agents_api_v1_agents_update(agent_id=made.id, name="other", description=None)
    client.beta.agents.agents_api_v1_agents_update(mistral.AgentUpdateRequest(name="other"))  # refused
    client.beta.agents.agents_api_v1_agents_update({"name": "other"}, agent_id=made.id, name="other")  # refused
    client.beta.agents.agents_api_v1_agents_update(name="other")  # refused
    client.beta.agents.agents_api_v1_agents_update(agent_id=made.id, handoffs=[1])  # refused
    client.beta.agents.agents_api_v1_agents_update(agent_id=made.id, completion_args=mistral.CompletionArgs(temperature="hot"))  # refused
    client.beta.agents.agents_api_v1_agents_update_version(agent_id=made.id, version=3)
    client.beta.agents.agents_api_v1_agents_update_version(agent_id=made.id, version="3")  # refused
    client.beta.agents.agents_api_v1_agents_get(agent_id=made.id, agent_version=3)
    client.agents  # refused
    client.beta.agent  # refused
    listed: list[mistral.Agent] = client.beta.agents.agents_api_v1_agents_list(sources=["api", "ag_ui"], page=0)
    assert_type(listed[0].id, str)
    for agent in client.beta.agents.agents_api_v1_agents_list_all(page_size=20):
        assert_type(agent, mistral.Agent)
    client.beta.agents.agents_api_v1_agents_list(page="0")  # refused
    removed = client.beta.agents.agents_api_v1_agents_delete(agent_id=made.id)  # refused


def documents(client: Client, library: str) -> bytes:
    files = client.beta.libraries.documents
    kept = files.libraries_documents_upload_v1(library_id=library, file=Path("notes.txt"))
    assert_type(kept, mistral.DocumentOut)
    files.libraries_documents_upload_v1(library_id=library, file=("notes.txt", b"notes"))
    files.libraries_documents_upload_v1(library_id=library, file="notes.txt")  # refused
    files.libraries_documents_upload_v1(file=b"notes")  # refused
    files.libraries_documents_update_v1(library_id=library, document_id=kept.id, attributes={"year": 2024, "tags": ["a", "b"]})
    for document in files.libraries_documents_list_v1_all(library_id=library, search=None):
        assert_type(document, mistral.DocumentOut)
    for document in files.libraries_documents_list_v1_all():  # refused
        pass
    assert_type(files.libraries_documents_get_signed_url_v1(library_id=library, document_id=kept.id), str | bytes)
    client.files.files_api_routes_upload_file(file=b"{}", purpose="batch", visibility="user", expiry=24)
    client.files.files_api_routes_upload_file(file=b"{}", purpose=7)  # refused
    assert_type(client.files.files_api_routes_download_file(file_id="f"), bytes)
    return client.files.files_api_routes_download_file(file_id="f")


def events(client: Client) -> None:
    with client.beta.workflows.events.get_stream_events(last_event_id="12") as stream:
        for event in stream:
            print(event)
    client.beta.workflows.events.get_stream_events(last_event_id=12)  # refused
    with client.audio.transcriptions.audio_api_v1_transcriptions_post_stream(model="voxtral", file=Path("a.wav")) as heard:
        for part in heard:
            assert_type(part, mistral.TranscriptionStreamEventsData)
    client.audio.transcriptions.audio_api_v1_transcriptions_post(model="voxtral", file_id="f", stream=True)  # refused
    client.beta.conversations.agents_api_v1_conversations_start(inputs="Hello", model="m")
    client.beta.conversations.agents_api_v1_conversations_start(inputs=[{"role": "user", "content": "Hello"}], agent_id="a")
    client.beta.conversations.agents_api_v1_conversations_start(inputs=7, model="m")  # refused
    with client.beta.conversations.agents_api_v1_conversations_start_stream(inputs="Hello", model="m") as talk:
        assert_type(talk, Stream[mistral.ConversationEventsData, Never])


async def in_the_loop(client: AsyncClient) -> AsyncIterator[mistral.Agent]:
    reply = Reply()
    async for agent in client.beta.agents.agents_api_v1_agents_list_all(options=RequestOptions(reply=reply)):
        yield agent
    stream = await client.chat.chat_completion(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[mistral.CompletionChunk, mistral.ChatCompletionResponse])
    with stream:  # refused
        pass
    client.beta.agents.agents_api_v1_agents_create(model="m", name="n").id  # refused
    try:
        await client.embeddings.embeddings(model="m", input=["a"], output_dtype="int8")
    except UnprocessableEntityError as error:
        assert_type(error.body, bytes)
    except ApiStatusError as error:
        error.bodies  # refused
