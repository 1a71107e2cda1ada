"""Makes calls with the package ``atoma-sdk``."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from tests.peers.driving import KEY, File, Way, drive

WAYS = {
    "POST /v1/chat/completions": Way("chat.create"),
    "POST /v1/chat/completions, streamed": Way("chat.create_stream", left_out=frozenset({"stream"})),
    "POST /v1/embeddings": Way("embeddings.create", {"input": "input_"}),
    "GET /v1/models": Way("models_.models_list"),
}


def client(url: str) -> Any:
    """A client, which repeats nothing unless told to."""
    return importlib.import_module("atoma_sdk").AtomaSDK(bearer_auth=KEY, server_url=url, timeout_ms=20_000)


def way(operation: str, arguments: Mapping[str, Any]) -> Way:
    """The method of an operation; chat has one more for streams. Raises :class:`KeyError`."""
    return WAYS[f"{operation}, streamed" if arguments.get("stream") else operation]


def file(content: File) -> Any:
    """No operation takes one."""
    raise TypeError(f"{content.name}: Atoma takes no files")


if __name__ == "__main__":
    drive(client, way, file)
