"""The Python examples in the READMEs of packages run as they stand, against a server on loopback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .support.capture_server import CHAT, CaptureServer
from .support.readme_examples import examples, redirect, run

GENERATED = Path(__file__).resolve().parent.parent / "generated"
PROVIDERS = sorted(path.name for path in GENERATED.iterdir() if path.is_dir() and not path.name.startswith("."))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_examples_run(provider: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = [block.replace("vendored.", "generated.") for block in examples(GENERATED / provider / "README.md")]
    with CaptureServer() as server:
        redirect(f"generated.{provider}", server.url, monkeypatch)
        run(blocks, f"README of {provider}", text=json.dumps(CHAT))
    printed = capsys.readouterr().out
    assert printed.count("'Wind'") >= 2 and "'Wind ❄'" in printed  # the streams, event by event and added up
    assert "200 None (" in printed  # status, request id and headers of the call with options
    assert len(server.requests) == 6
