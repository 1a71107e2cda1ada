"""Makes calls with the package ``r9s``."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from tests.peers.driving import KEY, File, Way, drive

WAYS = {
    "POST /chat/completions": Way("chat.create"),
    "POST /embeddings": Way("embeddings.create"),
    "GET /models": Way("models.list"),
}


def client(url: str) -> Any:
    """A client, which repeats nothing unless told to."""
    return importlib.import_module("r9s").R9S(api_key=KEY, server_url=url, timeout_ms=20_000)


def way(operation: str, _: Mapping[str, Any]) -> Way:
    """The method of an operation. Raises :class:`KeyError`."""
    return WAYS[operation]


def file(content: File) -> Any:
    """None of the calls has one."""
    raise TypeError(f"{content.name}: no call takes a file")


if __name__ == "__main__":
    drive(client, way, file)
