"""What whole packages are made of: the providers of ``specs/``, the trees of real documents, and single pages."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from .command_line import REPOSITORY

NO_DOCUMENTS = "no real documents here: TYPEWRIGHT_SHARED names no folder, and ../shared is none"


_SMALL = "document_atoma_46e43c3c"
"""The OpenAPI document that is read whenever tests run."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source as the command line names it in a folder. ``path`` is empty for a provider of that folder's ``specs``."""

    name: str
    folder: Path
    path: str = ""

    def __str__(self) -> str:
        return self.name

    @property
    def location(self) -> Path:
        """The folder or file that everything is read from."""
        return self.folder / (self.path.rpartition(":")[2] or f"specs/{self.name}")

    def arguments(self) -> tuple[str, ...]:
        """The options that name it, from whatever folder they are given (a provider needs a ``specs`` there)."""
        if not self.path:
            return (self.name,)
        dialect, colon, path = self.path.rpartition(":")
        return ("--from", f"{dialect}{colon}{self.folder / path}", "--as", self.name)


def providers() -> list[Source]:
    """The providers that the project comes with."""
    return [Source(folder.name, REPOSITORY) for folder in sorted((REPOSITORY / "specs").iterdir()) if folder.is_dir()]


def real_documents() -> Path:
    """Where real documents are; the folder need not be there."""
    return Path(os.environ.get("TYPEWRIGHT_SHARED") or REPOSITORY.parent / "shared")


def real_trees() -> list[Source]:
    """Every documentation tree of the real documents, by name; none where they are not there."""
    corpus = real_documents() / "corpus"
    folders = sorted(corpus.iterdir()) if corpus.is_dir() else []
    return [Source(package_name(folder.name), corpus.resolve(), folder.name) for folder in folders if folder.is_dir()]


def real_pages() -> list[Source]:
    """Every page of the real documents that stands alone; none where they are not there."""
    seeds = real_documents() / "seeds"
    files = sorted(path for path in seeds.iterdir() if path.is_file()) if seeds.is_dir() else []
    return [Source(f"page_{package_name(file.stem)}", seeds.resolve(), file.name) for file in files]


def real_openapi() -> list[Source]:
    """Every OpenAPI document of the real documents, each content once; none where they are not there."""
    root = real_documents()
    found: dict[bytes, Source] = {}
    for path in [*sorted(root.glob("openapi/*.yaml")), *sorted(root.glob("corpus/*/openapi.*"))]:
        name = path.parent.name if path.stem == "openapi" else path.stem
        found.setdefault(sha256(path.read_bytes()).digest(), Source(f"document_{package_name(name)}", path.parent.resolve(), path.name))
    return list(found.values())


def openapi_parameters() -> list[Any]:
    """The OpenAPI documents as parameters of tests; all but one are read by ``make corpus``."""
    return parameters(real_openapi(), _SMALL)


def package_name(name: str) -> str:
    """A package's name for a file's or folder's."""
    return name.replace("-", "_").replace(".", "_")


def parameters(sources: list[Source], small: str = "") -> list[Any]:
    """Sources as parameters; without any, the test is skipped, and says why. If one is named ``small``, ``make corpus`` reads the others."""
    if not sources:
        return [pytest.param(None, id="none", marks=pytest.mark.skip(reason=NO_DOCUMENTS))]
    return [pytest.param(source, id=source.name, marks=pytest.mark.corpus if small not in ("", source.name) else ()) for source in sources]


def each_source(sources: list[Source]) -> pytest.MarkDecorator:
    """Gives a test its ``source``."""
    return pytest.mark.parametrize("source", parameters(sources))
