"""Judges of whole packages that typewright had no part in, run as commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path


def pyright_errors(folder: Path, name: str, parts: Iterable[str]) -> list[str]:
    """What pyright in strict mode finds in files and folders, given by their paths within ``folder``: ``path:line: message``.

    ``name`` tells runs in one folder apart.
    """
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": list(parts)}
    project = folder / f"pyright-{name}.json"
    project.write_text(json.dumps(settings), "utf-8")
    pyright = Path(sys.executable).with_name("basedpyright")
    command = [os.fspath(pyright), "--outputjson", "--pythonpath", sys.executable, "--project", os.fspath(project)]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=900)
    assert finished.returncode in (0, 1), finished.stdout + finished.stderr
    answer = json.loads(finished.stdout)
    assert answer["summary"]["filesAnalyzed"] > 0, finished.stdout
    return [
        f"{os.path.relpath(each['file'], folder)}:{each['range']['start']['line'] + 1}: {each['message']}"
        for each in answer["generalDiagnostics"]
    ]


def black_would_reformat(folder: Path) -> list[str]:
    """The modules below a folder, by their paths within it, that black at its usual width does not leave as they are."""
    command = [sys.executable, "-m", "black", "--check", "--line-length=88", "--no-cache", "--workers=2", os.fspath(folder)]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=600)
    assert finished.returncode in (0, 1), finished.stderr
    told = [line.removeprefix("would reformat ") for line in finished.stderr.splitlines() if line.startswith("would reformat ")]
    assert bool(told) is (finished.returncode == 1), finished.stderr
    return [os.path.relpath(path, folder) for path in told]


def import_problems(python: Path, root: Path, name: str, orders: int) -> list[str]:
    """What goes wrong when ``generated.<name>`` is imported in all the ways of ``import_probe``."""
    probe = Path(__file__).with_name("import_probe.py")
    command = [os.fspath(python), "-I", os.fspath(probe), os.fspath(root), name, str(orders)]
    finished = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=900)
    assert finished.returncode == 0, finished.stderr
    return list(json.loads(finished.stdout))
