"""Whole packages: those of the providers in ``specs/``, made afresh, and that of one tree of real documents.

``test_corpus.py`` does the same with all other real documents.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

import pytest

from tests.support.command_line import REPOSITORY, typewright
from tests.support.interpreters import RUNNING, VERSIONS
from tests.support.judges import black_would_reformat, import_problems, pyright_errors
from tests.support.ledger_checks import check_diagnostics, check_ledger
from tests.support.package_checks import ORDERS, check_imports
from tests.support.package_tests import test_format as test_format
from tests.support.package_tests import test_its_documentation_is_enough as test_its_documentation_is_enough
from tests.support.package_tests import test_same_bytes_in_all_circumstances as test_same_bytes_in_all_circumstances
from tests.support.package_tests import test_types as test_types
from tests.support.package_tests import workshop as workshop
from tests.support.packages import mypy_errors
from tests.support.sources import Source, each_source, parameters, providers, real_trees
from tests.support.workshop import Workshop

REAL = "mistral_speakeasy_python"
DEGRADED = {"openai": {"empty page": 2}}
"""What is less in a package than its pages should say: two pages of open enumerations, whose values the document beside them tells."""
WARNINGS = {REAL: {"ambiguous-union"}}

REAL_TREES = [tree for tree in real_trees() if tree.name == REAL]


@pytest.fixture(params=parameters([*providers(), *REAL_TREES]))
def source(request: pytest.FixtureRequest) -> Source:
    """What a package is made of."""
    found: Source = request.param
    return found


def test_everything_read_is_accounted_for(workshop: Workshop, source: Source) -> None:
    package = workshop.make(source)
    check_ledger(package, DEGRADED.get(source.name, {}))
    check_diagnostics(package, WARNINGS.get(source.name, ()))


@pytest.mark.parametrize("version", VERSIONS)
@each_source(providers())
def test_imports_in_any_order(workshop: Workshop, source: Source, version: str) -> None:
    check_imports(workshop.make(source), version)


@each_source(REAL_TREES)
def test_many_modules_import_in_any_order(workshop: Workshop, source: Source) -> None:
    """On the Python that runs here; ``test_corpus.py`` takes the time for the others."""
    check_imports(workshop.make(source), RUNNING)


def test_generated_is_current() -> None:
    finished = typewright(REPOSITORY, "check")
    assert (finished.code, finished.output) == (0, ""), finished.talk


def test_no_machine_has_left_its_paths() -> None:
    folders = {os.fspath(path).strip("/").partition("/")[0] for path in (REPOSITORY, Path.home(), Path(tempfile.gettempdir()))}
    of_machine = re.compile(r"(?<![\w.~:/-])/(?:%s)/\w" % "|".join(map(re.escape, sorted(folders))))
    files = [path for folder in ("generated", "templates") for path in sorted((REPOSITORY / folder).rglob("*")) if path.is_file()]
    files = [path for path in files if "__pycache__" not in path.parts]
    assert len(files) > 100
    assert [path for path in files if of_machine.search(path.read_text("utf-8"))] == []
    assert of_machine.search(f'read from "{REPOSITORY}/specs"')


# The judges, each with something that it must reject.

BROKEN_PACKAGE = {
    "__init__.py": "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from .models.early import Early as Early\n"
    "    from .models.early import Late as Late\nfrom . import models\n\n\ndef __getattr__(name):\n    return models\n",
    "models/__init__.py": "",
    "models/early.py": "class Early: ...\n\n\nLate = 1\n",
    "models/needy.py": "import sys\n\nassert f'{__package__}.early' in sys.modules\n",
    "serializers/__init__.py": "",
}


def test_import_probe_finds_what_is_wrong(tmp_path: Path) -> None:
    for path, text in BROKEN_PACKAGE.items():
        file = tmp_path / "generated" / "broken" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    found = "\n".join(import_problems(Path(sys.executable), tmp_path, "broken", ORDERS))
    for wrong in (
        "importing generated.broken loads generated.broken.models",
        "generated.broken.Early is another object than promised",
        "generated.broken has Earlyx",
        "generated.broken.serializers promises nothing",
        "generated.broken.models.needy alone: Traceback",
    ):
        assert wrong in found
    assert 0 < found.count("in order ") < ORDERS
    assert "early alone" not in found


def test_type_checkers_reject_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "wrong.py").write_text('number: int = "text"\n\n\ndef untyped(value):\n    return value\n', "utf-8")
    assert len(mypy_errors(tmp_path, ["wrong"], tmp_path / "cache")) >= 2
    assert len(pyright_errors(tmp_path, "wrong", ["wrong.py"])) >= 2


def test_black_rejects_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "wrong.py").write_text("x = 'single'\n", "utf-8")
    (tmp_path / "right.py").write_text('x = "double"\n', "utf-8")
    assert black_would_reformat(tmp_path) == ["inner/wrong.py"]
