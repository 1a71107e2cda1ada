"""{path: bytes} → a package on disk, whole or not at all.

The new package is staged in a folder beside the old one, and the two trade places in one step, so that a run that is killed leaves the old
package or the new one. What an earlier run left behind is cleared away by the next. Files that stay as they are keep their time stamps, and
if all stay, nothing is written.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .compare import Comparison, compare
from .diagnostics import Diagnostic, Severity
from .exchange import exchange
from .places import Place

_SEGMENT = re.compile(r"[a-z0-9_][a-z0-9_.-]*", re.ASCII)
_FIXED_NAMES = frozenset({"README.md", "MANIFEST.json", "py.typed"})
_LONGEST_NAME = 255
_PATIENCE = 30.0
"""Seconds to wait for another run that writes beside us."""


class Refused(Exception):
    """Nothing was written, because something would have been lost or broken; ``diagnostics`` name all of it."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(diagnostic.message for diagnostic in diagnostics))
        self.diagnostics = diagnostics


def write_package(target: Path, shown: str, files: Mapping[str, bytes], *, force: bool = False) -> Comparison:
    """Make the folder ``target`` hold exactly these files, and tell what that changed. ``shown`` is how messages call the folder.

    Raises :class:`Refused` where a file was edited by hand or is not ours (unless ``force``), where a path is unsafe, where the
    disk does not play along, and where another run keeps writing.
    """
    _check_paths(files, shown)
    target = Path(os.path.abspath(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _locked(target.parent, shown):
            _clear_leftovers(target)
            difference = compare(target, shown, files)
            if not difference.stale:
                return difference
            if difference.refusals and not (force and difference.forcible):
                raise Refused(*difference.refusals)
            _replace(target, files, difference.kept)
            return difference
    except OSError as error:
        message = f"cannot be written: {(error.strerror or str(error)).lower()}"
        raise Refused(Diagnostic(Severity.ERROR, "cannot-write", message, Place(shown))) from error


def write_file(target: Path, shown: str, content: bytes, *, force: bool = False) -> bool:
    """Make the file ``target`` hold just this, in one step, and tell whether that changed anything. ``shown`` is how messages call the file.

    Raises :class:`Refused` where there is another file already (unless ``force``), and where the disk does not play along.
    """
    try:
        if target.is_file() and target.read_bytes() == content:
            return False
        if os.path.lexists(target) and not (force and target.is_file()):
            hint = "--force writes over it" if target.is_file() else "name a file"
            raise Refused(Diagnostic(Severity.ERROR, "file-exists", "there is something else already", Place(shown), hint=hint))
        target.parent.mkdir(parents=True, exist_ok=True)
        staging = _staging(target)
        staging.write_bytes(content)
        os.replace(staging, target)
    except OSError as error:
        message = f"cannot be written: {(error.strerror or str(error)).lower()}"
        raise Refused(Diagnostic(Severity.ERROR, "cannot-write", message, Place(shown))) from error
    return True


def has_leftovers(target: Path) -> bool:
    """Whether a run that was killed left something beside the package, which the next one to write clears away."""
    return os.path.lexists(_aside(target)) or os.path.lexists(_staging(target))


def _check_paths(files: Mapping[str, bytes], shown: str) -> None:
    """Whatever made up the names, none of them may lead anywhere but into the package."""
    bad = [path for path in sorted(files) if not _is_safe(path) or any(parent in files for parent in _parents(path))]
    if bad:
        message = "a file of the package may not be called like this"
        raise Refused(*(Diagnostic(Severity.ERROR, "unsafe-path", f"{message}: {path!r}", Place(shown)) for path in bad))


def _is_safe(path: str) -> bool:
    *folders, name = path.split("/")
    if name not in _FIXED_NAMES:
        folders.append(name)
    return all(_SEGMENT.fullmatch(part) and len(part) <= _LONGEST_NAME and not part.endswith(".") for part in folders)


def _parents(path: str) -> Iterator[str]:
    while (end := path.rfind("/")) > 0:
        path = path[:end]
        yield path


@contextmanager
def _locked(folder: Path, shown: str) -> Generator[None]:
    """One run at a time writes into a folder. The lock is on the folder itself, so that no file of it stays behind."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise Refused(Diagnostic(Severity.ERROR, "locked", "another run is writing here", Place(shown))) from None
                time.sleep(0.02)
        yield
    finally:
        os.close(handle)


def _staging(target: Path) -> Path:
    return target.with_name(f".{target.name}.typewright-new")


def _aside(target: Path) -> Path:
    return target.with_name(f".{target.name}.typewright-old")


def _clear_leftovers(target: Path) -> None:
    """After a run that was killed: between two renames the old package stands aside, and goes back to its place."""
    if os.path.lexists(_aside(target)) and not os.path.lexists(target):
        os.rename(_aside(target), target)
    for leftover in (_aside(target), _staging(target)):
        _remove(leftover)


def _remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


def _replace(target: Path, files: Mapping[str, bytes], kept: frozenset[str]) -> None:
    staging = _staging(target)
    try:
        _stage(target, staging, files, kept)
        if not os.path.lexists(target):
            os.rename(staging, target)
        elif not exchange(staging, target):
            os.rename(target, _aside(target))
            os.rename(staging, target)
    finally:
        _clear_leftovers(target)


def _stage(target: Path, staging: Path, files: Mapping[str, bytes], kept: frozenset[str]) -> None:
    """Write the whole new package to ``staging``; unchanged files are linked, not written again."""
    new, old = os.fspath(staging), os.fspath(target)
    for folder in sorted({"", *(parent for path in files for parent in _parents(path))}):
        os.mkdir(f"{new}/{folder}")
    for path, content in files.items():
        name = f"{new}/{path}"
        if path in kept:
            try:
                os.link(f"{old}/{path}", name, follow_symlinks=False)
                continue
            except OSError:
                pass  # a file system without links: write it
        with open(name, "xb") as file:
            file.write(content)
