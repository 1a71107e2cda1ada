"""The package that is measured, generated anew, and the API that it was made from."""

from __future__ import annotations

import importlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from generator.ir import Api
from generator.ir.json import from_json

from .timing import run


@dataclass(frozen=True, slots=True)
class Workspace:
    """A temporary folder; ``package`` is OpenAI's as it comes, ``quick`` a copy of it that has chosen orjson."""

    folder: Path
    api: Api
    package: Any
    quick: Any


def prepare(folder: Path) -> Workspace:
    """Generate OpenAI's package into ``folder`` and import it."""
    packages = folder / "generated"
    run(folder, ["-m", "generator", "generate", "openai", "--out", packages])
    shutil.copytree(packages / "openai", packages / "openai_quick")
    sys.path.insert(0, str(folder))
    package = importlib.import_module("generated.openai")
    if Path(package.__file__ or "").parent != packages / "openai":
        raise RuntimeError(f"{package.__file__} was imported, which is not the package generated here")
    quick = importlib.import_module("generated.openai_quick")
    quick.use_json(orjson.loads, orjson.dumps)
    return Workspace(folder, from_json(run(folder, ["-m", "generator", "ir", "openai"])), package, quick)
