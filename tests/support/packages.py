"""What is asked of a generated package: by a process that imports it, by mypy, by black."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

import black

_PROBE = Path(__file__).with_name("package_probe.py")
_STYLE = black.Mode(line_length=88)


@dataclass(frozen=True, slots=True)
class Survived:
    """What became of one sample. The values are JSON texts with sorted keys; ``strict`` is empty where the sample was refused."""

    tolerant: str
    problems: tuple[str, ...]
    strict: str
    refused: tuple[str, ...]


def probe_package(package: Path, samples: Iterable[Path]) -> dict[str, Survived]:
    """Import every module of a package in a process of its own, and send samples through it. By the names of the sample files."""
    command = [sys.executable, "-I", "-B", os.fspath(_PROBE), os.fspath(package.parent.parent), package.name, *map(os.fspath, samples)]
    finished = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert finished.returncode == 0, finished.stderr
    found = json.loads(finished.stdout)
    return {
        name: Survived(_comparable(each["tolerant"]), tuple(each["problems"]), _comparable(each["strict"]), tuple(each["refused"]))
        for name, each in found.items()
    }


def comparable_file(path: Path) -> str:
    """The JSON value in a file, in the form that :class:`Survived` has."""
    return _comparable(json.loads(path.read_bytes()))


def _comparable(value: object) -> str:
    """Texts of equal JSON are equal: ``1.0`` is ``1`` (but not ``true``, which Python takes for its equal)."""
    return "" if value is None else json.dumps(_with_plain_numbers(value), sort_keys=True, ensure_ascii=False)


def _with_plain_numbers(value: object) -> object:
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [_with_plain_numbers(item) for item in cast(list[object], value)]
        case dict():
            return {key: _with_plain_numbers(item) for key, item in cast(dict[str, object], value).items()}
        case _:
            return value


def mypy_errors(folder: Path, modules: Iterable[str], cache_folder: Path) -> list[str]:
    """The errors that ``mypy --strict`` finds in modules, each with everything in it, that lie in a folder."""
    names = [argument for module in modules for argument in ("-p", module)]
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", "--namespace-packages"]
    command += ["--explicit-package-bases", "--config-file=", f"--cache-dir={cache_folder}", *names]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=600)
    assert finished.returncode in (0, 1), finished.stdout + finished.stderr
    return [line for line in finished.stdout.splitlines() if ": error: " in line]


@cache
def is_black(text: str) -> bool:
    """Whether black, at its usual width, would leave a module as it is."""
    return black.format_str(text, mode=_STYLE) == text
