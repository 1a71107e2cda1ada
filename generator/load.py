"""Disk → :class:`SourceTree`: the pages of one source as text, and what could not be read."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import BadInput, Diagnostic, Severity
from .load_documents import DOCUMENT_NAMES, document_files, is_document
from .load_text import decoded, normal, read_text, unreadable
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

    A file is one page, whatever its suffix, or an OpenAPI document, with which come the local files that it refers to. A folder is the
    documentation tree it holds: its ``docs`` folder with the README, the usage page and the code samples beside it (a folder called
    ``docs`` is taken with those around it), or else every page below it, or, without any, the one OpenAPI document in it. Names that begin
    with a dot are passed over; symbolic links are followed to files within the tree only. Line ends become ``\\n`` and a byte order mark
    is dropped.
    """
    if location.is_dir():
        return _load_folder(location, shown, dialect)
    return _load_file(location, shown, dialect)


def shown_path(path: Path) -> str:
    """How messages call a path of the command line: relative to the current folder where it lies below it, else by its last name."""
    absolute = Path(os.path.abspath(path))
    try:
        relative = absolute.relative_to(Path.cwd())
    except ValueError:
        return normal(absolute.name) or "."
    return normal(relative.as_posix())


def _load_file(location: Path, shown: str, dialect: str) -> Loaded:
    try:
        file = SourceFile(normal(location.name), shown, read_text(location, shown))
    except BadInput as problem:
        return Loaded(SourceTree(shown, (), dialect), problem.diagnostics)
    if not is_document(file):
        return Loaded(SourceTree(shown, (file,), dialect))
    others, problems = document_files(file, location.parent)
    return Loaded(SourceTree(shown, (file, *others), dialect), problems)


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
        documents = [name for name in DOCUMENT_NAMES if (folder / name).is_file()]
        if len(documents) == 1:
            return _load_file(folder / documents[0], posixpath.normpath(posixpath.join(shown, documents[0])), dialect)
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
            self.problems.append(unreadable(self._show(path), error))
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
                text = decoded(file.read(), shown)
        except OSError as error:
            self.problems.append(unreadable(shown, error))
        except BadInput as problem:
            self.problems.extend(problem.diagnostics)
        else:
            yield SourceFile(normal(path), shown, text)

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
        return normal("/".join(part for part in (self._shown if self._shown != "." else "", path) if part) or ".")


def _twins(files: list[SourceFile]) -> Iterator[Diagnostic]:
    """Two names that are one after Unicode normalisation would be one page with two texts."""
    for first, second in zip(files, files[1:], strict=False):
        if first.path == second.path:
            yield Diagnostic(Severity.ERROR, "duplicate-path", "two files have this name, in different Unicode forms", Place(second.shown))
