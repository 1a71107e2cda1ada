"""The Python versions that packages are tried with, as far as this machine has them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

VERSIONS = ("3.11", "3.12", "3.13")
RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"


@cache
def interpreter(version: str) -> Path | None:
    """An interpreter of this version (``3.12``): the one that runs here, one on the path, or one of pyenv's; ``None`` if there is none."""
    candidates = [sys.executable] if version == RUNNING else []
    candidates += [found] if (found := shutil.which(f"python{version}")) else []
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates += [os.fspath(path) for path in sorted(pyenv.glob(f"{version}.*/bin/python{version}"))]
    return next((Path(candidate) for candidate in candidates if _is(candidate, version)), None)


def _is(candidate: str, version: str) -> bool:
    """Whether it starts at all (pyenv's names on the path need not) and is of the version."""
    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    finished = subprocess.run([candidate, "-I", "-c", program], capture_output=True, text=True, timeout=60)
    return finished.returncode == 0 and finished.stdout.strip() == version
