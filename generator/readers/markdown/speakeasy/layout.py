"""Where the pages of a Speakeasy tree lie, and what each of them is by its path."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from ....sources import SourceFile

_NAMESPACES = ("components", "operations", "errors", "shared", "webhooks", "callbacks")


class Role(Enum):
    """What a file of the tree is."""

    CLASS = auto()
    """One model or error."""
    OPERATIONS = auto()
    README = auto()
    CODE_SAMPLES = auto()
    FOREIGN = auto()


@dataclass(frozen=True, slots=True)
class Location:
    """A file's role; the namespace that types of a class page are referred to with, or why it is foreign."""

    role: Role
    namespace: str = ""
    reason: str = ""


def locate(files: Iterable[SourceFile]) -> list[tuple[SourceFile, Location]]:
    """The role of every file. Where none lies in a folder of the dialect, every one is taken for a page of its own."""
    located = [(file, _location(file.path)) for file in files]
    if any(location.role in (Role.CLASS, Role.OPERATIONS) for _, location in located):
        return located
    return [(file, _loose(file, location)) for file, location in located]


def _location(path: str) -> Location:
    folders = path.split("/")
    name = folders.pop()
    if name == "codeSamples.yaml":
        return Location(Role.CODE_SAMPLES, reason="repeats the pages")
    if not name.endswith((".md", ".mdx")):
        return Location(Role.FOREIGN, reason="not a page")
    if "docs" in folders:
        folders = folders[folders.index("docs") + 1 :]
    elif name.lower() in ("readme.md", "usage.md", "license.md") and (not folders or folders[0] not in ("sdks", "models")):
        return Location(Role.README) if name.lower() == "readme.md" else Location(Role.FOREIGN, reason="text about the SDK")
    match [folder.lower() for folder in folders]:
        case ["models" | "errors" | "lib" | "types", *_] if "utils" in folders or folders[0] in ("lib", "types"):
            return Location(Role.FOREIGN, reason="SDK utility")
        case ["models", inner, *_] if inner in _NAMESPACES:
            return Location(Role.CLASS, inner)
        case ["models" | "errors" as outer, *_]:
            return Location(Role.CLASS, outer)
        case ["sdks", *_]:
            return Location(Role.OPERATIONS)
        case _:
            return Location(Role.FOREIGN, reason="outside the folders of the API")


def _loose(file: SourceFile, location: Location) -> Location:
    if location.role is Role.CODE_SAMPLES or (location.role is Role.README and "<!-- Start " in file.text):
        return location
    if "\n### Available Operations" in file.text or "\n### Parameters" in file.text:
        return Location(Role.OPERATIONS)
    return Location(Role.CLASS, "models")
