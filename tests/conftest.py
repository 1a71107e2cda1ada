"""Options and fixtures that all tests share."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.support")

from .support.canary import shows_canary

REPOSITORY = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="Rewrite what tests/cases expect, instead of comparing with it.")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten."""
    return bool(request.config.getoption("--golden"))


@pytest.fixture(scope="session", autouse=True)
def caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where runs keep their records during the tests: nowhere in the user's home."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("caches")
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents and suites; tests that read it are skipped where it is not there."""
    folder = Path(os.environ.get("TYPEWRIGHT_SHARED") or REPOSITORY.parent / "shared")
    if not folder.is_dir():
        pytest.skip("no real documents here: TYPEWRIGHT_SHARED names no folder, and ../shared is none")
    return folder.resolve()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test fails if the key of its client shows in what it printed, logged or raised."""
    report = yield
    if shows_canary([report.longreprtext, *(text for _, text in report.sections)]):
        report.outcome = "failed"
        report.longrepr = "The key of a client shows in the output, the log or the traceback of this test."
    return report
