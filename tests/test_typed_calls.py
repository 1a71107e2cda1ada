"""What type checkers say of an application that calls the packages: the right calls pass, the wrong ones are refused."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .support.judges import pyright_errors
from .support.sources import Source
from .support.workshop import Workshop

REPOSITORY = Path(__file__).resolve().parent.parent
CALLS = REPOSITORY / "tests" / "calls"
REFUSED = "# refused"


WHOLE = ["whole_mistral", "whole_openai"]
"""The packages of whole documents, ``mistral-openapi-head.yaml`` and the like; the files that call them are called the same."""


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of specs/ and the file that calls them."""
    root = tmp_path_factory.mktemp("application")
    (root / "generated").symlink_to(REPOSITORY / "generated", target_is_directory=True)
    shutil.copy(CALLS / "four_providers.py", root)
    return root


@pytest.fixture(params=WHOLE)
def whole(request: pytest.FixtureRequest, shared: Path, tmp_path: Path) -> Path:
    """A file that calls the package of a whole document, beside it."""
    document = f"{request.param.removeprefix('whole_')}-openapi-head.yaml"
    Workshop(tmp_path).make(Source(request.param, shared / "openapi", document))
    return Path(shutil.copy(CALLS / f"{request.param}.py", tmp_path))


def marked(path: Path) -> set[int]:
    return {number for number, line in enumerate(path.read_text("utf-8").splitlines(), 1) if line.endswith(REFUSED)}


def lines_of(errors: list[str]) -> set[int]:
    """The numbers of the lines that the errors, ``path:line: message``, point at."""
    return {int(error.split(":")[1]) for error in errors}


def mypy_errors(root: Path, name: str) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--show-error-codes", "--hide-error-context", name]
    finished = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=600)
    assert finished.returncode in (0, 1), finished.stdout + finished.stderr
    return [line for line in finished.stdout.splitlines() if ": error:" in line]


def judged(errors: list[str], path: Path) -> None:
    wanted, found = marked(path), lines_of(errors)
    assert found == wanted, "\n".join(["refused without a mark, or marked and not refused:", *map(str, sorted(found ^ wanted)), *errors])


def test_mypy_refuses_the_wrong_calls_only(application: Path) -> None:
    errors = mypy_errors(application, "four_providers.py")
    assert all(error.startswith("four_providers.py:") for error in errors), errors
    judged(errors, application / "four_providers.py")


def test_pyright_refuses_the_wrong_calls_only(application: Path) -> None:
    judged(pyright_errors(application, "calls", ["four_providers.py"]), application / "four_providers.py")


@pytest.mark.corpus
def test_wrong_calls_of_whole_documents_are_refused(whole: Path) -> None:
    for errors in (mypy_errors(whole.parent, whole.name), pyright_errors(whole.parent, "calls", [whole.name])):
        assert all(error.startswith(whole.name) for error in errors), errors
        judged(errors, whole)
