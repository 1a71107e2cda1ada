"""Runs that are killed while they write: the old package is left, or the new one."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.support.command_line import finish, start_typewright
from tests.support.kites import change_pages, generate, make_kites
from tests.support.trees import contents

# Where a run dies: the name of a function that writing calls, and how many times it has been called before.
DEATHS = [
    *(("os.mkdir", count) for count in (0, 1, 3)),
    *(("os.link", count) for count in (0, 5)),
    *(("builtins.open", count) for count in (0, 3)),
    ("generator.write.exchange", 0),
    ("generator.write._clear_leftovers", 1),
    ("shutil.rmtree", 0),
]


@pytest.mark.parametrize("swaps", [True, False], ids=["swap", "two_renames"])
@pytest.mark.parametrize(("function", "count"), [*DEATHS, ("os.rename", 0), ("os.rename", 1)], ids=str)
def test_a_run_that_is_killed_leaves_the_old_package_or_the_new_one(tmp_path: Path, function: str, count: int, *, swaps: bool) -> None:
    folder = tmp_path
    make_kites(folder)
    old = contents(folder / "generated/kites")
    change_pages(folder)
    assert generate(folder, "--out", "whole").code == 0
    new = contents(folder / "whole/kites")
    run = start_typewright(folder, "generate", "--from", "pages", "--as", "kites", prelude=_killed_at(function, count, swaps=swaps))
    code = finish(run).code
    if function == "os.rename" and swaps:
        assert code == 0, "nothing is renamed where two folders can be swapped"
    else:
        assert code == -signal.SIGKILL
    left = contents(folder / "generated/kites")
    if swaps or function != "os.rename" or count != 1:
        assert left in (old, new)
    else:
        assert left == {}, "between two renames the package stands aside; the next run finds it there"
    assert generate(folder).code == 0
    assert contents(folder / "generated") == {f"kites/{path}": content for path, content in new.items()}


def _killed_at(function: str, count: int, *, swaps: bool) -> str:
    """Python code after which the process kills itself when writing calls a function for the ``count``-th time (from 0)."""
    module, _, name = function.rpartition(".")
    return f"""
import builtins, os, shutil, signal
import generator.write, generator.commands.generate
if not {swaps}:
    generator.write.exchange = lambda first, second: False
write, original, calls = generator.commands.generate.write_package, {module}.{name}, 0
def deadly(*arguments, **options):
    global calls
    calls += 1
    if calls > {count}:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments, **options)
def writing(*arguments, **options):
    {module}.{name} = deadly
    return write(*arguments, **options)
generator.commands.generate.write_package = writing
"""
