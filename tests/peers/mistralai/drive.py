"""Makes calls with the package ``mistralai``."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from tests.peers.driving import KEY, File, Way, drive

STREAM = frozenset({"stream"})
WAYS = {
    "POST /v1/chat/completions": Way("chat.complete"),
    "POST /v1/chat/completions, streamed": Way("chat.stream", left_out=STREAM),
    "POST /v1/fim/completions": Way("fim.complete"),
    "POST /v1/fim/completions, streamed": Way("fim.stream", left_out=STREAM),
    "POST /v1/agents/completions": Way("agents.complete"),
    "POST /v1/embeddings": Way("embeddings.create", {"input": "inputs"}),
    "GET /v1/models": Way("models.list"),
    "GET /v1/models/{model_id}": Way("models.retrieve"),
    "POST /v1/ocr": Way("ocr.process"),
    "POST /v1/moderations": Way("classifiers.moderate", {"input": "inputs"}),
    "POST /v1/chat/moderations": Way("classifiers.moderate_chat", {"input": "inputs"}),
    "POST /v1/files": Way("files.upload"),
    "GET /v1/files": Way("files.list"),
    "GET /v1/files/{file_id}/url": Way("files.get_signed_url"),
    "POST /v1/audio/transcriptions": Way("audio.transcriptions.complete"),
    "POST /v1/batch/jobs": Way("batch.jobs.create"),
    "GET /v1/batch/jobs": Way("batch.jobs.list"),
    "GET /v1/batch/jobs/{job_id}": Way("batch.jobs.get"),
    "POST /v1/agents": Way("beta.agents.create"),
    "GET /v1/agents": Way("beta.agents.list"),
    "GET /v1/agents/{agent_id}": Way("beta.agents.get"),
    "PATCH /v1/agents/{agent_id}/version": Way("beta.agents.update_version"),
    "POST /v1/conversations": Way("beta.conversations.start"),
    "POST /v1/conversations, streamed": Way("beta.conversations.start_stream", left_out=STREAM),
    "GET /v1/conversations": Way("beta.conversations.list"),
    "GET /v1/libraries/{library_id}/documents": Way("beta.libraries.documents.list"),
    "POST /v1/libraries/{library_id}/documents": Way("beta.libraries.documents.upload"),
    "GET /v1/observability/judges": Way("beta.observability.judges.list"),
}


def client(url: str) -> Any:
    """A client, which repeats nothing unless told to."""
    return importlib.import_module("mistralai.client").Mistral(api_key=KEY, server_url=url, timeout_ms=20_000)


def way(operation: str, arguments: Mapping[str, Any]) -> Way:
    """The method of an operation; a few have one more for streams. Raises :class:`KeyError`."""
    streamed = f"{operation}, streamed"
    return WAYS[streamed if arguments.get("stream") and streamed in WAYS else operation]


def file(content: File) -> Any:
    """A file as a mapping."""
    named = {"file_name": content.name, "content": content.content}
    return {**named, "content_type": content.media_type} if content.media_type else named


if __name__ == "__main__":
    drive(client, way, file)
