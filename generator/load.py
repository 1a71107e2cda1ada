"""Disk → :class:`SourceTree`: the pages of one source as text, and what could not be read."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import BadInput, Diagnostic, Severity
from .places import Place
from .sources import SourceFile, SourceTree

PAGE_SUFFIXES = (".md", ".mdx")
NEIGHBOURS = ("README.md", "USAGE.md", "codeSamples.yaml")
"""Files around a ``docs`` folder that belong to the documentation."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A tree with the problems of those files that are not in it."""

    tree: SourceTree
    diagnostics: tuple[Diagnostic, ...] = ()


def load_source(location: Path, shown: str, dialect: str = "") -> Loaded:
    """Read one source. ``shown`` is how messages call it; ``dialect`` is passed on.

    A file is one page, whatever its suffix. A folder is the documentation tree it holds: its ``docs`` folder with the README, the usage page
    and the code samples beside it (a folder called ``docs`` is taken with those around it), or else every page below it. Names that begin
    with a dot are passed over; symbolic links are followed to files within the tree only. Line ends become ``\\n`` and a byte order mark is dropped.
    """
    if location.is_dir():
        return _load_folder(location, shown, dialect)
    try:
        text = read_text(location, shown)
    except BadInput as problem:
        return Loaded(SourceTree(shown, (), dialect), problem.diagnostics)
    return Loaded(SourceTree(shown, (SourceFile(_normal(location.name), shown, text),), dialect))


def read_text(path: Path, shown: str) -> str:
    """A UTF-8 file as text with ``\\n`` as its line end. Raises :class:`BadInput`: unreadable, or not UTF-8 (located at the bad byte)."""
    try:
        return _decoded(path.read_bytes(), shown)
    except OSError as error:
        raise BadInput(_unreadable(shown, error)) from None


def shown_path(path: Path) -> str:
    """How messages call a path of the command line: relative to the current folder where it lies below it, else by its last name."""
    absolute = Path(os.path.abspath(path))
    try:
        relative = absolute.relative_to(Path.cwd())
    except ValueError:
        return _normal(absolute.name) or "."
    return _normal(relative.as_posix())


def _load_folder(folder: Path, shown: str, dialect: str) -> Loaded:
    folder = Path(os.path.abspath(folder))
    root, prefix, below = folder, shown, ""
    if (folder / "docs").is_dir():
        below = "docs"
    elif folder.name == "docs":
        root, below = folder.parent, "docs"
        prefix = shown[: -len("docs")].rstrip("/") if shown.endswith("docs") else shown
    walk = _Walk(os.path.realpath(root), prefix)
    files = list(walk.pages(os.path.join(root, below) if below else os.fspath(root), below))
    if not files and not walk.problems:
        hint = f"pages end in {' or '.join(PAGE_SUFFIXES)}"
        walk.problems.append(Diagnostic(Severity.ERROR, "empty-source", "the folder holds no pages", Place(shown), hint=hint))
    if below:
        files.extend(walk.neighbours(root))
    files.sort(key=lambda file: file.path)
    problems = [*walk.problems, *_twins(files)]
    problems.sort(key=lambda problem: (problem.place or Place(shown), problem.code))
    return Loaded(SourceTree(shown, tuple(files), dialect), tuple(problems))


class _Walk:
    """Collects the pages below a root that no link may lead out of."""

    def __init__(self, real_root: str, shown: str) -> None:
        self.problems: list[Diagnostic] = []
        self._real_root = real_root
        self._shown = shown

    def pages(self, folder: str, path: str) -> Iterator[SourceFile]:
        """The pages of a folder and those below it; ``path`` is the folder's within the tree."""
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            self.problems.append(_unreadable(self._show(path), error))
            return
        for entry in entries:
            name = entry.name
            if name.startswith("."):
                continue
            inner = f"{path}/{name}" if path else name
            if entry.is_dir(follow_symlinks=False):
                yield from self.pages(entry.path, inner)
            elif name.endswith(PAGE_SUFFIXES) or (entry.is_symlink() and entry.is_dir()):
                yield from self._file(entry, inner)

    def neighbours(self, root: Path) -> Iterator[SourceFile]:
        """The files around the ``docs`` folder."""
        for entry in os.scandir(root):
            if entry.name in NEIGHBOURS:
                yield from self._file(entry, entry.name)

    def _file(self, entry: os.DirEntry[str], path: str) -> Iterator[SourceFile]:
        shown = self._show(path)
        if entry.is_symlink() and not self._may_follow(entry, path, shown):
            return
        try:
            if not entry.is_file():
                raise OSError(0, "not a regular file")
            with open(entry.path, "rb", buffering=0) as file:
                text = _decoded(file.read(), shown)
        except OSError as error:
            self.problems.append(_unreadable(shown, error))
        except BadInput as problem:
            self.problems.extend(problem.diagnostics)
        else:
            yield SourceFile(_normal(path), shown, text)

    def _may_follow(self, entry: os.DirEntry[str], path: str, shown: str) -> bool:
        real = os.path.realpath(entry.path)
        if not real.startswith(self._real_root + os.sep):
            hint = "put the file itself there"
            self.problems.append(Diagnostic(Severity.ERROR, "link-out-of-tree", "a link leads out of the source", Place(shown), hint=hint))
            return False
        if os.path.isdir(real):
            message = "a link to a folder is not followed; its pages are read where they lie"
            self.problems.append(Diagnostic(Severity.WARNING, "linked-folder", message, Place(shown)))
            return False
        return path.endswith(PAGE_SUFFIXES) or path in NEIGHBOURS

    def _show(self, path: str) -> str:
        return _normal("/".join(part for part in (self._shown if self._shown != "." else "", path) if part) or ".")


def _decoded(content: bytes, shown: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(_not_utf8(error.object, error.start, shown)) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _not_utf8(content: bytes, offset: int, shown: str) -> Diagnostic:
    before = content[:offset].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    line_end = min(end for end in (content.find(b"\n", offset), content.find(b"\r", offset), len(content)) if end >= 0)
    start = before.rfind("\n") + 1
    excerpt = before[start:] + content[offset:line_end].decode("utf-8", "replace")
    place = Place(shown, before.count("\n") + 1, len(before) - start + 1)
    message = f"byte 0x{content[offset]:02x} is not UTF-8 (offset {offset})"
    return Diagnostic(Severity.ERROR, "not-utf-8", message, place, excerpt, hint="save the file as UTF-8")


def _unreadable(shown: str, error: OSError) -> Diagnostic:
    return Diagnostic(Severity.ERROR, "unreadable-source", f"cannot be read: {(error.strerror or str(error)).lower()}", Place(shown))


def _twins(files: list[SourceFile]) -> Iterator[Diagnostic]:
    """Two names that are one after Unicode normalisation would be one page with two texts."""
    for first, second in zip(files, files[1:], strict=False):
        if first.path == second.path:
            yield Diagnostic(Severity.ERROR, "duplicate-path", "two files have this name, in different Unicode forms", Place(second.shown))


def _normal(path: str) -> str:
    """NFC with ``/``; bytes of a file name that are no text become replacement characters."""
    if path.isascii():
        return path
    text = os.fsencode(path).decode("utf-8", "replace")
    return unicodedata.normalize("NFC", text)
