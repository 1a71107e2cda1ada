"""The tests that every module about whole packages has: it imports them, and has a fixture ``source``, what a package is made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from .interpreters import VERSIONS
from .package_checks import check_determinism, check_docs_are_enough, check_format, check_imports, check_types
from .sources import Source
from .workshop import Workshop


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """Where the packages of a module are made, each once."""
    return Workshop(tmp_path_factory.mktemp("packages"))


@pytest.mark.parametrize("version", VERSIONS)
def test_imports_in_any_order(workshop: Workshop, source: Source, version: str) -> None:
    check_imports(workshop.make(source), version)


def test_types(workshop: Workshop, source: Source, tmp_path_factory: pytest.TempPathFactory) -> None:
    check_types(workshop.make(source), tmp_path_factory.getbasetemp())


def test_format(workshop: Workshop, source: Source) -> None:
    check_format(workshop.make(source))


def test_its_documentation_is_enough(workshop: Workshop, source: Source, tmp_path: Path) -> None:
    check_docs_are_enough(workshop.make(source), Workshop(tmp_path))


def test_same_bytes_in_all_circumstances(workshop: Workshop, source: Source, tmp_path: Path) -> None:
    check_determinism(workshop.make(source), tmp_path)
