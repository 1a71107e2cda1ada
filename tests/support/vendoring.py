"""Packages made and imported within the tests' own process: vendored, each in a folder of its own, whose name is their parent package."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.configuration import read_configuration
from generator.load import load_source
from generator.pipeline import Prepared, Request, build, prepare

PAGES = Path(__file__).resolve().parent.parent / "pages"
SPECS = Path(__file__).resolve().parent.parent.parent / "specs"
_numbers = count(1)


@dataclass(frozen=True)
class Vendored:
    """An imported package, with the API that it was made from."""

    name: str
    prepared: Prepared

    @cached_property
    def package(self) -> ModuleType:
        return import_module(self.name)

    def module(self, path: str) -> Any:
        """A module of the package, for example ``_runtime.base``."""
        return import_module(f"{self.name}.{path}")

    def __getitem__(self, name: str) -> Any:
        """What the package exports under a name: a class, an alias, ``DecodeError`` …"""
        return getattr(self.package, name)

    def codec(self, key: str) -> tuple[Callable[..., Any], Callable[[Any], Any]]:
        """How values of a declaration are decoded and encoded, in the public way."""
        model = self[self.prepared.scope.class_of(key)]
        if hasattr(model, "from_dict"):
            return model.from_dict, model.to_dict
        serializers = self.module(f"serializers.{self.prepared.scope.stem_of(key)}")
        return serializers.decode, serializers.encode

    @property
    def public_keys(self) -> tuple[str, ...]:
        """The declarations that have a public way to decode them: records, and what a module is named after."""
        scope = self.prepared.scope
        firsts = {held[0].key for held in scope.modules.values()}
        return tuple(key for key in scope.declarations if key in firsts or hasattr(self[scope.class_of(key)], "from_dict"))


def vendor(prepared: Prepared, folder: Path) -> Vendored:
    """Write a package below a new folder, and make it importable."""
    parent = f"vendored_{next(_numbers)}"
    for path, content in build(prepared).items():
        target = folder / parent / prepared.request.name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return Vendored(f"{parent}.{prepared.request.name}", prepared)


def prepared_pages(location: Path, name: str) -> Prepared:
    """The API of a documentation tree without configuration."""
    return prepare(Request(name, (load_source(location, name).tree,)))


def prepared_provider(name: str) -> Prepared:
    """The API of a folder in ``specs/``."""
    configuration = read_configuration(SPECS / name, f"specs/{name}")
    sources = (
        load_source(source.location, source.shown, source.dialect.text if source.dialect else "") for source in configuration.sources
    )
    return prepare(Request(name, tuple(loaded.tree for loaded in sources), configuration))
