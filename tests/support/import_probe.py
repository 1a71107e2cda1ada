"""Runs in a process of its own, on any Python that packages are for, and knows only the standard library: imports a package in many ways.

The command line is a folder, the name of a package in its ``generated`` folder, and a number of random orders. Every import happens in a
forked child in which nothing of the package is loaded. Printed is a JSON list with a line for everything that is wrong.
"""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import datetime
import enum
import json
import os
import random
import sys
import traceback
import typing
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

STANDARD = (dataclasses, datetime, enum, json, typing)
"""What packages import from the standard library is loaded once, in the parent."""


def modules_of(folder: Path, name: str) -> list[str]:
    """The dotted names of all modules of a package, those for ``httpx2`` only where that is installed."""
    left_out = () if find_spec("httpx2") else ("httpx_", "async_httpx_")
    parts = (path.relative_to(folder.parent).with_suffix("").parts for path in folder.rglob("*.py") if not path.name.startswith(left_out))
    return sorted(".".join(("generated", *part)).removesuffix(".__init__") for part in parts)


def in_child(work: Callable[[], list[str]]) -> list[str]:
    """What ``work`` finds wrong, in a forked child; an exception is wrong too."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        with open(writing, "w", encoding="utf-8") as pipe, contextlib.suppress(BaseException):
            try:
                found = work()
            except BaseException:
                found = [traceback.format_exc()]
            pipe.write(json.dumps(found))
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return list(json.loads(answer)) if answer else ["the child died"]


def alone(module: str) -> list[str]:
    """Import a module where no other one of the package is loaded."""
    import_module(module)
    return []


def together(modules: list[str], seed: int) -> list[str]:
    """Import all modules in a random order."""
    shuffled = random.Random(seed).sample(modules, len(modules))
    for module in shuffled:
        import_module(module)
    return []


def lazily(package: str) -> list[str]:
    """Import the package itself: it loads no model and nothing of the client, and every name that it promises is there."""
    root = import_module(package)
    kinds = ("models", "serializers", "resources", "client", "errors", "_runtime.client")
    early = sorted(name for name in sys.modules if name.startswith(tuple(f"{package}.{kind}" for kind in kinds)))
    wrong = [f"importing {package} loads {name}" for name in early]
    lazy = [f"{package}.serializers", *([f"{package}.resources"] if find_spec(f"{package}.resources") else [])]
    for module in (root, *map(import_module, lazy)):
        promised = dict(promises(module))
        wrong += [f"{module.__name__} promises nothing"] * (not promised)
        wrong += [
            f"{module.__name__}.{name} is another object than promised" for name in promised if not kept(module, name, promised[name])
        ]
        wrong += [f"{module.__name__} does not list {name}" for name in sorted(promised.keys() - dir(module))]
        wrong += [f"{module.__name__} has {name}" for name in misspelt(promised) if hasattr(module, name)]
    return wrong


def promises(module: ModuleType) -> Iterator[tuple[str, tuple[str, str]]]:
    """The names under ``if TYPE_CHECKING``, each with the module and the name that it is imported from."""
    for statement in ast.parse(Path(str(module.__file__)).read_bytes()).body:
        if isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
            for line in statement.body:
                if isinstance(line, ast.ImportFrom):
                    origin = f"{module.__name__}.{line.module}" if line.module else module.__name__
                    yield from ((item.asname or item.name, (origin, item.name)) for item in line.names)


def kept(module: ModuleType, name: str, origin: tuple[str, str]) -> bool:
    """Whether a lazy name gives what an import of it would."""
    found = getattr(module, name)
    if origin[0] == module.__name__:
        return found is import_module(f"{origin[0]}.{origin[1]}")
    return found is getattr(import_module(origin[0]), origin[1])


def misspelt(names: dict[str, tuple[str, str]]) -> list[str]:
    """Names that are not there, though they look like it."""
    return [name for name in (*(f"{name}x" for name in sorted(names)[:20]), "models_", "Models", "__wrong__") if name not in names]


def main() -> None:
    folder, name, orders = sys.argv[1:]
    package = f"generated.{name}"
    modules = modules_of(Path(folder, "generated", name), name)
    sys.path.insert(0, folder)
    wrong = in_child(partial(lazily, package))
    for seed in range(int(orders)):
        wrong += [f"in order {seed}: {problem}" for problem in in_child(partial(together, modules, seed))]
    for module in modules:
        wrong += [f"{module} alone: {problem}" for problem in in_child(partial(alone, module))]
    print(json.dumps(wrong))


if __name__ == "__main__":
    main()
