"""The cases of ``tests/cases``: what each folder holds is told in ``support/cases.py``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.cases import Case, Workshop, all_cases
from tests.support.command_line import typewright
from tests.support.golden import check_golden
from tests.support.packages import comparable_file, is_black, mypy_errors, probe_package
from tests.support.trees import contents, stamps

CASES = all_cases()
LONGEST_EXPECTATION = 300
INTERNAL = 70
each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
each_good_case = pytest.mark.parametrize("case", [case for case in CASES if case.good], ids=lambda case: case.name)
each_bad_case = pytest.mark.parametrize("case", [case for case in CASES if not case.good], ids=lambda case: case.name)


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return Workshop(tmp_path_factory.mktemp("cases"))


@each_case
def test_says_what_is_expected(case: Case, workshop: Workshop, *, golden: bool) -> None:
    finished = workshop.make(case)
    assert finished.output == ""
    assert finished.code != INTERNAL, finished.talk
    check_golden(case.said, f"{finished.talk}exit code {finished.code}\n", rewrite=golden)


@each_good_case
def test_package_is_as_expected(case: Case, workshop: Workshop, *, golden: bool) -> None:
    package = _package(case, workshop)
    for path in case.expected():
        assert (package / path).is_file(), f"the package has no {path}; remove it from {case.name}/expected"
        check_golden(case.folder / "expected" / path, (package / path).read_text("utf-8"), rewrite=golden)


@each_bad_case
def test_bad_input_leaves_the_previous_package(case: Case, workshop: Workshop) -> None:
    finished = workshop.make(case)
    package = workshop.package(case)
    assert finished.code != 0
    assert not package.exists()
    assert not case.expected()
    (workshop.folder / "previous.md").write_text(
        "# Previous\n\n## Fields\n\n| Field | Type | Required | Description |\n|-|-|-|-|\n", "utf-8"
    )
    assert typewright(workshop.folder, "generate", "--from", "previous.md", "--as", case.name, "--out", str(package.parent)).code == 0
    before = contents(package), stamps(package)
    again = workshop.generate(case)
    assert (again.code, again.talk) == (finished.code, finished.talk)
    assert (contents(package), stamps(package)) == before


@each_good_case
def test_its_own_docs_give_the_same_package(case: Case, workshop: Workshop) -> None:
    package = _package(case, workshop)
    finished = workshop.regenerate(case, "again")
    assert finished.code == 0, finished.talk
    assert _without_source_digests(workshop.folder / "again" / case.name) == _without_source_digests(package)


@each_good_case
def test_modules_are_black(case: Case, workshop: Workshop) -> None:
    package = _package(case, workshop)
    changed = [path.relative_to(package) for path in sorted(package.rglob("*.py")) if not is_black(path.read_text("utf-8"))]
    assert not changed


def test_black_is_no_yes_man() -> None:
    assert not is_black("x = {'a':1}\n")


@each_good_case
def test_imports_and_samples_survive(case: Case, workshop: Workshop, *, golden: bool) -> None:
    package = _package(case, workshop)
    survived = probe_package(package, case.samples())
    for path in case.samples():
        sent, came = comparable_file(path), survived[path.name]
        misfits = any(problem.startswith("misfit") for problem in came.problems)
        assert came.tolerant == sent, path.name
        assert came.strict == ("" if misfits else sent), path.name
        assert bool(came.refused) == misfits, path.name
        problems = path.with_suffix(".problems.txt")
        if came.problems or problems.exists():
            check_golden(problems, "".join(f"{problem}\n" for problem in came.problems), rewrite=golden)


def test_mypy_is_content(workshop: Workshop, request: pytest.FixtureRequest) -> None:
    """All packages in one call, and beside them a module with a mistake, which mypy has to find."""
    names = [case.name for case in CASES if case.good and workshop.make(case).code == 0]
    control = workshop.folder / "control.py"
    control.write_text(f"import generated.{names[0]}\n\ngenerated.{names[0]}.NoSuchName\n", "utf-8")
    config = request.config
    found = mypy_errors(workshop.folder, [*(f"generated.{name}" for name in names), "control"], config.rootpath / ".mypy_cache" / "cases")
    assert [error for error in found if not error.startswith("control.py:")] == []
    assert [error.partition(": ")[2] for error in found] == ['error: Module has no attribute "NoSuchName"  [attr-defined]']


@each_case
def test_case_is_small_and_explained(case: Case) -> None:
    about = case.folder / "about.md"
    assert about.is_file() and about.read_text("utf-8").strip()
    lines = sum(len((case.folder / "expected" / path).read_text("utf-8").splitlines()) for path in case.expected())
    assert lines <= LONGEST_EXPECTATION


def _package(case: Case, workshop: Workshop) -> Path:
    finished = workshop.make(case)
    assert finished.code == 0, finished.talk
    return workshop.package(case)


def _without_source_digests(package: Path) -> dict[str, object]:
    files: dict[str, object] = dict(contents(package))
    files["MANIFEST.json"] = json.loads((package / "MANIFEST.json").read_bytes())["files"]
    return files
