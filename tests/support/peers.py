"""Official SDKs, and packages of ours, each run in its own environment against a server that keeps what they send."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from .capture_server import Captured, CaptureServer
from .command_line import REPOSITORY
from .wire import Sent, sent

FOLDER = REPOSITORY / "tests" / "peers"
NO_PEERS = "the environments of the official SDKs are not there: make peers"


@dataclass(frozen=True, slots=True)
class Call:
    """One call, in terms of the wire: an operation's method and path, and arguments by their names there.

    ``refused``: why the official SDK cannot make it; empty if it can.
    """

    name: str
    operation: str
    arguments: dict[str, Any]
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call sent (``None``: nothing), and how it ended: empty, or the error."""

    sent: Sent | None
    error: str = ""


def calls(peer: str) -> tuple[Call, ...]:
    """The table of an SDK. Raises :class:`ValueError` if two calls have one name."""
    rows: list[dict[str, Any]] = yaml.safe_load((FOLDER / peer / "calls.yaml").read_text("utf-8"))
    found = tuple(Call(row["call"], row["operation"], row["arguments"], row.get("refused", "")) for row in rows)
    if len({call.name for call in found}) < len(found):
        raise ValueError(f"two calls of {peer} have one name")
    return found


def python_of(peer: str) -> Path:
    """The interpreter of an SDK's environment; the file need not be there."""
    return REPOSITORY / ".venv" / "peers" / peer / "bin" / "python"


def drive_peer(peer: str, made: Sequence[Call]) -> list[Outcome]:
    """Make calls with an SDK. Raises :class:`subprocess.CalledProcessError` if its program fails, not if a call does."""
    return _drive([os.fspath(python_of(peer)), "-P", "-W", "ignore", "-m", f"tests.peers.{peer}.drive"], [], made, REPOSITORY)


def drive_ours(root: Path, package: str, made: Sequence[Call]) -> list[Outcome]:
    """The same with a package of ``root``'s ``generated``; warnings are errors."""
    return _drive([sys.executable, "-P", "-W", "error", "-m", "tests.peers.ours.drive"], [f"generated.{package}"], made, root, REPOSITORY)


def _drive(command: list[str], more: list[str], made: Sequence[Call], *paths: Path) -> list[Outcome]:
    given = json.dumps([{"operation": call.operation, "arguments": _portable(call.arguments)} for call in made])
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    found = {"PYTHONPATH": os.pathsep.join(map(os.fspath, paths)), "PYTHONDONTWRITEBYTECODE": "1", "NO_PROXY": "*"}
    with CaptureServer() as server:
        arguments = [*command, server.url, *more]
        program = subprocess.run(
            arguments, cwd=FOLDER, env={**kept, **found}, input=given, check=True, stdout=subprocess.PIPE, text=True, timeout=300
        )
        errors = [json.loads(line) or "" for line in program.stdout.splitlines()]
        return [Outcome(request, error) for request, error in zip(_by_call(server.requests, len(made)), errors, strict=True)]


def _by_call(requests: Sequence[Captured], count: int) -> list[Sent | None]:
    """The one request of each call, which is below ``/call-N``. Raises :class:`AssertionError` if a call made several."""
    found: list[Sent | None] = [None] * count
    for request in requests:
        prefix = "/" + request.target.split("/")[1]
        index = int(prefix.removeprefix("/call-"))
        assert found[index] is None, f"call {index} sent two requests"
        found[index] = sent(request, prefix)
    return found


Given: TypeAlias = "None | bool | int | float | str | datetime | list[Given] | dict[str, Given]"


def _portable(value: Given) -> Any:
    """A value as :func:`tests.peers.driving.revived` understands it: files in base64, times as text."""
    match value:
        case {"$file": {"name": str(name), "text": str(content), **rest}}:
            encoded = base64.b64encode(content.encode()).decode()
            return {"$file": {"name": name, "base64": encoded, "media_type": rest.get("media_type", "")}}
        case dict():
            return {key: _portable(item) for key, item in value.items()}
        case list():
            return [_portable(item) for item in value]
        case datetime():
            return {"$time": value.isoformat()}
        case _:
            return value
