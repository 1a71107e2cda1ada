"""That a key which shows anywhere would be noticed: the negative control of the check in conftest.py."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from .support.canary import CANARY, shows_canary

REPOSITORY = Path(__file__).resolve().parent.parent

LEAKS = {
    "printed": "def test(): print(key)",
    "logged": "def test(): logging.getLogger('any').debug('sent %s', key)",
    "raised": "def test(): raise ValueError(key)",
    "in a local of a frame": "def test(): assert not key",
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_key_that_shows_is_noticed(leak: str, tmp_path: Path) -> None:
    text = f"import logging\nfrom tests.support.canary import CANARY as key\n\n\n{LEAKS[leak]}\n"
    (tmp_path / "test_it.py").write_text(text, "utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.conftest",
        "-p",
        "no:cacheprovider",
        "-o",
        "log_level=DEBUG",
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "The key of a client shows" in done.stdout, done.stdout


def test_a_key_is_known_in_every_spelling() -> None:
    for before in ("", "u:", "us:", "user:"):
        assert shows_canary([base64.b64encode(f"{before}{CANARY}".encode()).decode()])
    assert not shows_canary(["sk-another-key", base64.b64encode(b"user:another").decode()])
