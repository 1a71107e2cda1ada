"""Where typewright's own files are, and a digest of all that makes one installation of it differ from another."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

_CODE = Path(__file__).resolve().parent
RUNTIME = _CODE / "runtime"
"""The support code of generated packages."""
TEMPLATES = next(folder for folder in (_CODE / "templates", _CODE.parent / "templates") if folder.is_dir())
"""Within the program where it is installed, beside it in the project."""
_SUFFIXES = (".py", ".jinja")


@cache
def program_digest() -> str:
    """A digest of the code, the templates, the interpreter and the versions of installed packages, as they are when it is first asked for."""
    hashed = sha256(repr((sys.version, sys.platform, *_installed())).encode())
    for folder in (_CODE, TEMPLATES):
        for path in _files(os.fspath(folder)):
            with open(path, "rb", buffering=0) as file:
                hashed.update(repr((os.path.relpath(path, _CODE), sha256(file.read()).digest())).encode())
    return hashed.hexdigest()


def _installed() -> Iterator[str]:
    """``name-version.dist-info`` of whatever can be imported."""
    for folder in sys.path:
        try:
            yield from sorted(name for name in os.listdir(folder) if name.endswith(".dist-info"))
        except OSError:
            continue  # an archive, or nothing at all


def _files(folder: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _files(entry.path)
        elif entry.name.endswith(_SUFFIXES):
            yield entry.path
