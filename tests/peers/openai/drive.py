"""Makes calls with the package ``openai``."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from tests.peers.driving import KEY, File, Way, drive

WAYS = {
    "POST /chat/completions": Way("chat.completions.create"),
    "GET /chat/completions": Way("chat.completions.list"),
    "POST /embeddings": Way("embeddings.create"),
    "GET /models": Way("models.list"),
    "GET /models/{model}": Way("models.retrieve"),
    "POST /files": Way("files.create"),
    "GET /files": Way("files.list"),
    "POST /images/edits": Way("images.edit"),
    "POST /images/generations": Way("images.generate"),
    "POST /images/variations": Way("images.create_variation"),
    "POST /audio/speech": Way("audio.speech.create"),
    "POST /audio/transcriptions": Way("audio.transcriptions.create"),
    "POST /uploads/{upload_id}/parts": Way("uploads.parts.create"),
    "POST /containers/{container_id}/files": Way("containers.files.create"),
    "POST /skills": Way("skills.create"),
    "POST /videos": Way("videos.create"),
    "POST /vector_stores/{vector_store_id}/search": Way("vector_stores.search"),
    "GET /vector_stores/{vector_store_id}/files": Way("vector_stores.files.list"),
    "POST /responses": Way("responses.create"),
    "GET /responses/{response_id}": Way("responses.retrieve"),
    "GET /responses/{response_id}/input_items": Way("responses.input_items.list"),
    "POST /conversations/{conversation_id}/items": Way("conversations.items.create"),
    "GET /fine_tuning/jobs": Way("fine_tuning.jobs.list"),
    "POST /batches": Way("batches.create"),
    "GET /assistants": Way("beta.assistants.list"),
    "POST /threads/{thread_id}/runs": Way("beta.threads.runs.create"),
    "GET /threads/{thread_id}/runs/{run_id}/steps": Way("beta.threads.runs.steps.list"),
    "GET /organization/usage/completions": Way("admin.organization.usage.completions"),
    "GET /organization/costs": Way("admin.organization.usage.costs"),
    "GET /organization/audit_logs": Way("admin.organization.audit_logs.list"),
    "GET /organization/users": Way("admin.organization.users.list"),
    "GET /organization/certificates/{certificate_id}": Way("admin.organization.certificates.retrieve"),
    "DELETE /models/{model}": Way("models.delete"),
}


def client(url: str) -> Any:
    """A client that does not repeat what fails."""
    return importlib.import_module("openai").OpenAI(api_key=KEY, admin_api_key=KEY, base_url=url, max_retries=0, timeout=20)


def way(operation: str, _: Mapping[str, Any]) -> Way:
    """The method of an operation. Raises :class:`KeyError`."""
    return WAYS[operation]


def file(content: File) -> Any:
    """Name, content and, if there is one, media type."""
    return (content.name, content.content, *([content.media_type] if content.media_type else []))


if __name__ == "__main__":
    drive(client, way, file)
