"""Clients of the four providers against a server whose replies drift: nothing is lost, every departure is told, no error is hidden."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

import pytest

from .support.canary import CANARY
from .support.drift import ERROR_MODES, JSON_MODES, STREAM_MODES, drift_module, drift_server
from .support.golden import check_golden

EXPECTED = Path(__file__).parent / "drift"
# How the chat operation is called, whole and as a stream.
CHATS: dict[str, tuple[str, str, dict[str, bool]]] = {
    "openai": ("create", "create", {"stream": True}),
    "mistral": ("complete", "stream", {}),
    "atoma": ("create", "create_stream", {}),
    "r9s": ("create", "create", {"stream": True}),
}
Kind: TypeAlias = Literal["httpx", "stdlib", "async"]
KINDS: tuple[Kind, ...] = ("httpx", "stdlib", "async")
# How a connection broke is told by each transport in its own words.
_BREAK = re.compile(r"(?<=events): .*")
BODY: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


@dataclass(frozen=True)
class Came:
    """What a call gave: the value, or the events up to the error."""

    value: Any
    reply: Any
    error: Any = None


@pytest.fixture(scope="module")
def server(shared: Path) -> Iterator[str]:
    with drift_server(shared) as url:
        yield url


def called(provider: str, kind: Kind, url: str, mode: str) -> Came:
    """Ask the chat operation of a provider for the reply of a mode."""
    package = importlib.import_module(f"generated.{provider}.client")
    whole, streamed, flag = CHATS[provider]
    method, arguments = (streamed, {**BODY, **flag}) if mode.startswith("sse") else (whole, BODY)
    reply = package.Reply()
    options = package.RequestOptions(headers={"x-drift": mode}, reply=reply)
    settings = {"api_key": CANARY, "base_url": url, "max_retries": 0}
    if kind == "async":
        return asyncio.run(_called_async(package.AsyncClient(**settings), method, {**arguments, "options": options}, reply))
    transport = {"transport": package.StdlibTransport()} if kind == "stdlib" else {}
    with package.Client(**settings, **transport) as client:
        events: list[Any] = []
        try:
            result = getattr(client.chat, method)(**arguments, options=options)
            if not mode.startswith("sse"):
                return Came(result, reply)
            with result:
                events.extend(result)
        except Exception as error:
            return Came(events, reply, error)
        finally:
            if transport:
                transport["transport"].close()
    return Came(events, reply)


async def _called_async(client: Any, method: str, arguments: dict[str, Any], reply: Any) -> Came:
    async with client:
        events: list[Any] = []
        try:
            result = await getattr(client.chat, method)(**arguments)
            if not hasattr(result, "__aiter__"):
                return Came(result, reply)
            async with result:
                async for event in result:
                    events.append(event)
        except Exception as error:
            return Came(events, reply, error)
    return Came(events, reply)


def described(mode: str, came: Came) -> str:
    """What an application sees, as lines."""
    lines = [f"{mode}:"]
    if came.error is not None:
        lines.append(f"  {type(came.error).__name__}: {_BREAK.sub('', str(came.error))}")
        lines.append(f"  status {came.error.status}, body {came.error.body!r}")
        error = getattr(came.error, "error", None)
        lines += [f"  error: {error!r}"] if error is not None else []
    if came.error is None or mode.startswith("sse"):
        values: list[Any] = came.value if mode.startswith("sse") else [came.value]
        lines += [f"  {type(value).__name__}: {value!r}" for value in values]
    lines += [f"  {problem.weight} {problem}" for problem in came.reply.problems]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("provider", CHATS)
def test_what_applications_see(provider: str, server: str, golden: bool) -> None:
    """All modes, by all kinds of clients, which see the same."""
    texts = {kind: [described(mode, called(provider, kind, server, mode)) for mode in _modes()] for kind in KINDS}
    for kind in KINDS[1:]:
        assert texts[kind] == texts["httpx"], kind
    check_golden(EXPECTED / f"{provider}.txt", "\n".join(texts["httpx"]), rewrite=golden)


def _modes() -> tuple[str, ...]:
    return (*JSON_MODES, *ERROR_MODES, *STREAM_MODES)


@pytest.mark.parametrize("mode", JSON_MODES)
@pytest.mark.parametrize("provider", CHATS)
def test_nothing_that_was_sent_is_lost(provider: str, mode: str, server: str, shared: Path) -> None:
    came = called(provider, "stdlib", server, mode)
    sent = drift_module(shared).drifted(mode)
    assert came.error is None and came.value.to_dict() == sent == json.loads(came.value.to_json())
    assert bool(came.reply.problems) or mode not in ("null", "missing", "type")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["sse-cut", "sse-nodone", "sse-error", "html200", "html502", "err400", "err422"])
@pytest.mark.parametrize("provider", CHATS)
def test_errors_are_not_hidden(provider: str, mode: str, kind: Kind, server: str) -> None:
    errors = importlib.import_module(f"generated.{provider}.errors")
    wanted = {
        "sse-cut": errors.StreamCutError,
        "sse-nodone": errors.StreamCutError,
        "sse-error": errors.ApiStreamError,
        "html200": errors.ApiDecodeError,
        "html502": errors.ServerError,
        "err400": errors.BadRequestError,
        "err422": errors.UnprocessableEntityError,
    }
    came = called(provider, kind, server, mode)
    assert type(came.error) is wanted[mode], came
    assert len(came.value or []) == (2 if mode.startswith("sse") else 0)
    if mode.startswith("html"):
        assert came.error.body.startswith(b"<html>") and "<html>" in str(came.error)


def test_requests_do_not_outlive_the_client(server: str) -> None:
    before = threading.active_count()
    for kind in KINDS:
        called("openai", kind, server, "sse")
    assert threading.active_count() <= before + 1  # the server's own, about to end
