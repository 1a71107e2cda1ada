"""Runs the command line where everything is different that must make no difference."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .command_line import REPOSITORY
from .sources import Source


@dataclass(frozen=True, slots=True)
class Circumstances:
    """``disk`` decides in which order folders list their files, ``cores`` whether work is shared with a second process."""

    hash_seed: str
    locale: str
    disk: int
    cores: int


DIFFERENT = (Circumstances("1", "C", disk=1, cores=1), Circumstances("2", "tr_TR.UTF-8", disk=2, cores=2))


def generate(source: Source, folder: Path, circumstances: Circumstances) -> Path:
    """Generate the package of a source from within ``folder``, and return where it is."""
    if not source.path:
        (folder / "specs").symlink_to(source.folder / "specs")
    program = f"from tests.support import circumstances; circumstances.disturb({circumstances.disk}, {circumstances.cores})\n"
    program += "from generator.commands import main; main()"
    changed = {
        "PYTHONPATH": os.fspath(REPOSITORY),
        "PYTHONHASHSEED": circumstances.hash_seed,
        "LC_ALL": circumstances.locale,
        "PYTHONUTF8": "0",
    }
    command = [sys.executable, "-c", program, "generate", *source.arguments(), "--out", "made"]
    finished = subprocess.run(command, cwd=folder, env=os.environ | changed, capture_output=True, text=True, timeout=300)
    assert finished.returncode == 0, finished.stderr
    return folder / "made" / source.name


def disturb(disk: int, cores: int) -> None:
    """Make this process see folders in another order, and so many cores."""
    shuffled, scan, listing = random.Random(disk), os.scandir, os.listdir

    class Shuffled(list[os.DirEntry[str]]):
        def __enter__(self) -> Iterator[os.DirEntry[str]]:
            return iter(self)

        def __exit__(self, *_: object) -> None:
            pass

    def scandir(path: str = ".") -> Shuffled:
        with scan(path) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        shuffled.shuffle(found)
        return Shuffled(found)

    def listdir(path: str = ".") -> list[str]:
        found = sorted(listing(path))
        shuffled.shuffle(found)
        return found

    def sched_getaffinity(_process: int) -> set[int]:
        return set(range(cores))

    for replacement in (scandir, listdir, sched_getaffinity):
        setattr(os, replacement.__name__, replacement)
