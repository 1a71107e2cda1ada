"""Folders as values, so that they can be compared."""

from __future__ import annotations

import os
from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path within it; a link by where it leads. Byte code is left out."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        if "__pycache__" in path.parts:
            continue
        if path.is_symlink():
            found[path.relative_to(folder).as_posix()] = b"-> " + os.fsencode(os.readlink(path))
        elif path.is_file():
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """For the folder and everything below it: the inode and the time of the last change in nanoseconds."""
    paths = [folder, *sorted(folder.rglob("*"))]
    return {path.relative_to(folder).as_posix(): (path.lstat().st_ino, path.lstat().st_mtime_ns) for path in paths}
