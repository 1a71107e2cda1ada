"""A package on disk against the one it should be: what would change, and what of it is not ours to change."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .diagnostics import Diagnostic, Severity
from .manifest import MANIFEST, digest, recorded_files
from .places import Place

_CACHES = frozenset({"__pycache__"})
_FORCE = "--force writes over it"
_MOVE = "move it out of the package, or let --force delete it"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Paths within the package, each list sorted. ``kept`` are those that stay as they are.

    ``refusals`` name every file whose change or removal would lose something that typewright did not write; ``forcible`` tells
    whether the user may ask for it all the same.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()
    refusals: tuple[Diagnostic, ...] = ()
    forcible: bool = True

    @property
    def stale(self) -> bool:
        return self.changes > 0

    @property
    def changes(self) -> int:
        return len(self.added) + len(self.changed) + len(self.removed)


@dataclass(slots=True)
class _Found:
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    others: list[str] = field(default_factory=list[str])
    """Links, devices: nothing that we would have written."""


def compare(target: Path, shown: str, files: Mapping[str, bytes]) -> Comparison:
    """Compare the folder ``target`` with the files it should hold. ``shown`` is how messages call it. Raises :class:`OSError`."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        kind = "a link" if target.is_symlink() else "a file"
        message = f"{kind} stands where the package should be"
        return _all_new(files, Diagnostic(Severity.ERROR, "unsafe-path", message, Place(shown), hint="remove it, or choose another folder"))
    if not target.is_dir() or not _holds_files(os.fspath(target)):
        return _all_new(files)
    if not (target / MANIFEST).is_file():
        hint = "typewright does not touch it: choose another folder, or empty this one yourself"
        message = f"the folder holds files, but no {MANIFEST}, so it is no package of typewright's"
        return _all_new(files, Diagnostic(Severity.ERROR, "foreign-file", message, Place(shown), hint=hint))
    return _differences(_found(target), shown, files)


def intact(target: Path, manifest: str) -> bool:
    """Whether the folder holds the manifest with this digest, every file of it, and nothing else. Whatever cannot be read is not intact."""
    try:
        found = _Found() if target.is_symlink() or not target.is_dir() else _found(target)
    except OSError:
        return False
    content = found.files.pop(MANIFEST, b"")
    if found.others or digest(content) != manifest:
        return False
    return recorded_files(content) == {path: digest(content) for path, content in found.files.items()}


def _all_new(files: Mapping[str, bytes], *refusals: Diagnostic) -> Comparison:
    return Comparison(added=tuple(sorted(files)), refusals=refusals, forcible=not refusals)


def _differences(found: _Found, shown: str, files: Mapping[str, bytes]) -> Comparison:
    kept = frozenset(path for path, content in found.files.items() if files.get(path) == content)
    recorded = recorded_files(found.files.get(MANIFEST, b""))
    touched = sorted([*(path for path in found.files if path not in kept), *found.others])
    return Comparison(
        added=tuple(sorted(path for path in files if path not in found.files)),
        changed=tuple(path for path in touched if path in files and path in found.files),
        removed=tuple(path for path in touched if path not in files),
        kept=kept,
        refusals=tuple(_refusals(touched, found, recorded, shown)),
    )


def _refusals(touched: list[str], found: _Found, recorded: dict[str, str] | None, shown: str) -> Iterator[Diagnostic]:
    for path in touched:
        place = Place(f"{shown}/{path}")
        if recorded is None:
            message = f"{MANIFEST} is not as typewright wrote it, so nobody can tell whether this file is"
            yield Diagnostic(Severity.ERROR, "edited-file", message, place, hint=_FORCE)
        elif path == MANIFEST:
            continue
        elif path not in recorded:
            yield Diagnostic(Severity.ERROR, "foreign-file", "typewright did not write this file", place, hint=_MOVE)
        elif path not in found.files or digest(found.files[path]) != recorded[path]:
            yield Diagnostic(Severity.ERROR, "edited-file", "this file was changed after typewright wrote it", place, hint=_FORCE)


def _holds_files(folder: str) -> bool:
    """Empty folders and byte code do not count."""
    return any(
        _holds_files(entry.path) if entry.is_dir(follow_symlinks=False) else True
        for entry in os.scandir(folder)
        if entry.name not in _CACHES
    )


def _found(target: Path) -> _Found:
    found = _Found()
    _collect(os.fspath(target), "", found)
    return found


def _collect(folder: str, prefix: str, found: _Found) -> None:
    for entry in os.scandir(folder):
        path = prefix + entry.name
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _CACHES:
                _collect(entry.path, f"{path}/", found)
        elif entry.is_file(follow_symlinks=False):
            with open(entry.path, "rb", buffering=0) as file:
                found.files[path] = file.read()
        else:
            found.others.append(path)
