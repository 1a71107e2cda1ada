"""The Python examples in the READMEs of packages run as they stand, against a server on loopback."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .support.canary import CANARY
from .support.drift import drift_module, drift_server

REPOSITORY = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)
PROVIDERS = ("atoma", "mistral", "openai", "r9s")


@pytest.fixture(scope="module")
def server(shared: Path) -> Iterator[str]:
    with drift_server(shared) as url:
        yield url


@pytest.mark.parametrize("provider", PROVIDERS)
def test_examples_run(
    provider: str, server: str, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("notes", "utf-8")
    monkeypatch.chdir(tmp_path)
    client = importlib.import_module(f"generated.{provider}.client")
    for name in [scheme.environment for scheme in client.PROVIDER.schemes]:
        monkeypatch.setenv(name, CANARY)
    for kind in (client.Client, client.AsyncClient):
        monkeypatch.setattr(kind, "__init__", _towards(server, kind.__init__))
    text = (REPOSITORY / "generated" / provider / "README.md").read_text("utf-8").replace("vendored.", "generated.")
    names: dict[str, Any] = {"text": json.dumps(drift_module(shared).drifted("base"))}
    for example in FENCE.findall(text):
        exec(compile(example, f"README of {provider}", "exec", dont_inherit=True), names)
    printed = capsys.readouterr().out
    assert "CompletionChunk(" in printed or "StreamResponse(" in printed or "StreamEvent(" in printed
    assert "200 None (" in printed  # status, request id and headers of the call with options


def _towards(url: str, init: Any) -> Any:
    """The constructor of a client that calls the server at ``url`` unless something else is said; it streams if it is asked to."""

    def ours(self: Any, **options: Any) -> None:
        def as_asked(request: Any) -> Any:
            return request.with_headers(("x-drift", "sse" if request.header("accept") == "text/event-stream" else "base"))

        init(self, **{"base_url": url, "before": [as_asked], **options})

    return ours
