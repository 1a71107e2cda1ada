"""What has to hold for every generated package, whatever it was made from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.ir import Record
from generator.manifest import MANIFEST

from .circumstances import DIFFERENT, generate
from .interpreters import interpreter
from .judges import black_would_reformat, import_problems, pyright_errors
from .packages import mypy_errors
from .sources import Source
from .trees import contents
from .workshop import Package, Workshop

ORDERS = 20
"""So many random orders of imports are tried."""
_IGNORE = re.compile(r"#\s*(type:\s*ignore|pyright|basedpyright|mypy|noqa|fmt|isort|pylint)\b")


def check_imports(package: Package, version: str) -> None:
    """On a Python of this version, every module can be imported alone, and all of them in any order."""
    if (python := interpreter(version)) is None:
        pytest.skip(f"there is no Python {version} here")
    assert import_problems(python, package.root, package.name, ORDERS) == []


def check_types(package: Package, caches: Path) -> None:
    """mypy and pyright, both strict, find no error in the package, and in a module that uses it just the wrong uses."""
    control = f"controls/{package.name}.py"
    text = _control(package)
    (package.root / "controls").mkdir(exist_ok=True)
    (package.root / control).write_text(text, "utf-8")
    wrong = [f"{control}:{number}" for number, line in enumerate(text.splitlines(), 1) if line.endswith("# wrong")]
    found_by_mypy = mypy_errors(package.root, (f"generated.{package.name}", f"controls.{package.name}"), caches / "mypy")
    assert _places(found_by_mypy) == wrong, found_by_mypy
    found_by_pyright = pyright_errors(package.root, package.name, (f"generated/{package.name}", control))
    assert _places(found_by_pyright) == wrong, found_by_pyright
    assert [path for path, text in package.modules().items() if _IGNORE.search(text)] == []


def _control(package: Package) -> str:
    scope = package.prepared.scope
    records = (declaration for declaration in package.prepared.api.declarations if isinstance(declaration, Record))
    model = next(scope.class_of(record.key) for record in records if record.fields)
    return "\n".join(
        (
            f"import generated.{package.name} as package",
            f"from generated.{package.name} import UNSET, {model}",
            f"found: type[{model}] = package.{model}",
            "print(package.NoSuchName)  # wrong",
            f"from generated.{package.name} import NoSuchName  # wrong",
            "number: int = UNSET  # wrong",
            f"{model}(no_such_field=found)  # wrong",
            f"{model}.from_dict([])  # wrong",
            "",
        )
    )


def _places(errors: list[str]) -> list[str]:
    """``path:line`` of each error, each once."""
    return sorted({":".join(error.split(":")[:2]) for error in errors})


def check_format(package: Package) -> None:
    """black leaves every module as it is."""
    assert black_would_reformat(package.folder) == []


def check_docs_are_enough(package: Package, workshop: Workshop) -> None:
    """From the package's own documentation the same package is made, byte for byte; only its manifest names other sources."""
    again = workshop.make(Source(package.name, package.folder, "typewright:docs"))
    assert _changed(again.files, package.files) == [MANIFEST]


def check_determinism(package: Package, folder: Path) -> None:
    """Neither the hash seed, the locale, the current folder, the order of files on disk nor the number of cores changes a byte."""
    for circumstances in DIFFERENT:
        inside = folder / circumstances.locale
        inside.mkdir()
        assert _changed(contents(generate(package.source, inside, circumstances)), package.files) == []


def _changed(found: dict[str, bytes], wanted: dict[str, bytes]) -> list[str]:
    return sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))
