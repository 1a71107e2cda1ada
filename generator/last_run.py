"""What the last run made of an input, kept in the user's cache folder, so that a run with nothing changed has nothing to do.

There is one record per package folder. It is believed only if the same would come out again: every byte that goes into a run is in its digest
of the input, and the package has to hold exactly the files of the manifest that came out. Whatever is wrong with a record (there is none,
it is damaged, the folder cannot be read) means no more than that the work is done again.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from .diagnostics import Diagnostic, Severity
from .places import Place
from .program import program_digest
from .request import Request

_ANY_TEXT = ("utf-8", "surrogatepass")
_KEPT = 90 * 24 * 3600
"""Seconds after which a record that was not written anew goes."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """A run that ended with a package as it should be: digests of what went in and of the manifest that came out, and what was said."""

    inputs: str
    manifest: str
    declarations: int
    operations: int
    files: int
    diagnostics: tuple[Diagnostic, ...]


def inputs_digest(request: Request, found: Iterable[Diagnostic], allowed: Iterable[str]) -> str:
    """A digest of all that a run depends on: typewright itself, the request, the problems of its files, and what may be skipped."""
    hashed = sha256(repr((program_digest(), request.name, request.configuration, tuple(found), sorted(set(allowed)))).encode(*_ANY_TEXT))
    for tree in request.sources:
        hashed.update(repr((tree.shown, tree.dialect, len(tree.files))).encode(*_ANY_TEXT))
        for file in tree.files:
            text = file.text.encode(*_ANY_TEXT)
            hashed.update(repr((file.path, file.shown, len(text))).encode(*_ANY_TEXT))
            hashed.update(text)
    return hashed.hexdigest()


def recall(package: Path) -> LastRun | None:
    """The record of the run that made the package in this folder, if there is one that can be read."""
    try:
        checksum, _, content = _record_of(package).read_bytes().partition(b"\n")
        if checksum.decode() != sha256(content).hexdigest():
            return None
        return _from_json(json.loads(content))
    except (OSError, ValueError, TypeError, LookupError, RuntimeError):
        return None


def remember(package: Path, run: LastRun) -> None:
    """Keep the record of a run, in the place of that of the run before; where nothing can be kept, nothing is."""
    content = json.dumps(_to_json(run), ensure_ascii=False).encode(*_ANY_TEXT)
    try:
        record = _record_of(package)
        record.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _forget_old_ones(record.parent)
        draft = record.with_suffix(f".{os.getpid()}")
        draft.write_bytes(sha256(content).hexdigest().encode() + b"\n" + content)
        draft.replace(record)
    except (OSError, RuntimeError):
        pass


def _record_of(package: Path) -> Path:
    """Raises ``RuntimeError`` for a user without a home."""
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    caches = given if given.is_absolute() else Path.home() / ".cache"
    return caches / "typewright" / "runs" / f"{sha256(os.fsencode(os.path.abspath(package))).hexdigest()[:32]}.json"


def _forget_old_ones(folder: Path) -> None:
    oldest = time.time() - _KEPT
    for entry in os.scandir(folder):
        if entry.stat(follow_symlinks=False).st_mtime < oldest:
            os.unlink(entry.path)


def _to_json(run: LastRun) -> dict[str, Any]:
    """As plain values; each source line once, however many problems it has (a document may be one line)."""
    excerpts = {diagnostic.excerpt: None for diagnostic in run.diagnostics}
    numbers = {excerpt: number for number, excerpt in enumerate(excerpts)}
    return {
        "inputs": run.inputs,
        "manifest": run.manifest,
        "figures": [run.declarations, run.operations, run.files],
        "excerpts": list(excerpts),
        "diagnostics": [_row(diagnostic, numbers[diagnostic.excerpt]) for diagnostic in run.diagnostics],
    }


def _from_json(values: dict[str, Any]) -> LastRun:
    excerpts, rows = values["excerpts"], values["diagnostics"]
    declarations, operations, files = values["figures"]
    diagnostics = tuple(_diagnostic(row, excerpts) for row in rows)
    return LastRun(values["inputs"], values["manifest"], declarations, operations, files, diagnostics)


def _row(diagnostic: Diagnostic, excerpt: int) -> list[Any]:
    place = diagnostic.place
    where = [place.path, place.line, place.column] if place else None
    return [diagnostic.severity, diagnostic.code, diagnostic.message, where, excerpt, diagnostic.width, diagnostic.hint, diagnostic.subject]


def _diagnostic(row: list[Any], excerpts: list[str]) -> Diagnostic:
    severity, code, message, where, excerpt, width, hint, subject = row
    return Diagnostic(Severity(severity), code, message, Place(*where) if where else None, excerpts[int(excerpt)], width, hint, subject)
