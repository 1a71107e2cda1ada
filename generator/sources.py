"""A source as it was found on disk: its files as text, under the paths that diagnostics show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One text file. ``path`` is where it lies within its tree (``docs/models/usage.md``), ``shown`` what diagnostics print."""

    path: str
    shown: str
    text: str


@dataclass(frozen=True, slots=True)
class SourceTree:
    """The files of one source, sorted by path; but an OpenAPI document comes first, before the files that it refers to.

    ``dialect`` is empty where it is to be found out from the pages.
    """

    shown: str
    files: tuple[SourceFile, ...]
    dialect: str = ""
