"""Runs in a process of its own, without anything of the tests: imports a whole package and sends samples through it.

The command line is a folder, the name of a package in its ``generated`` folder, and sample files. Printed is one JSON object: by the name
of each sample file, what came back from tolerant and from strict decoding.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any


def import_all(name: str) -> None:
    package = import_module(f"generated.{name}")
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        import_module(module.name)


def codec(name: str, model: str) -> tuple[Callable[..., Any], Callable[[Any], Any]]:
    """How a declared type is decoded and encoded: by its class, or (unions, enumerations, aliases) by its serializers."""
    found = getattr(import_module(f"generated.{name}"), model)
    if hasattr(found, "from_dict"):
        return found.from_dict, lambda value: value.to_dict()
    models = import_module(f"generated.{name}.models")
    for module in walk_packages(models.__path__):
        if model in vars(import_module(f"generated.{name}.models.{module.name}")):
            serializers = import_module(f"generated.{name}.serializers.{module.name}")
            return serializers.decode, serializers.encode
    raise LookupError(model)


def probe(name: str, path: Path) -> dict[str, Any]:
    decode, encode = codec(name, path.name.split(".", 1)[0])
    errors = import_module(f"generated.{name}")
    value = json.loads(path.read_bytes())
    problems: list[Any] = []
    tolerant = encode(decode(value, problems=problems))
    try:
        strict = encode(decode(value))
    except errors.DecodeError as error:
        strict, refused = None, [str(problem) for problem in error.problems]
    else:
        refused = []
    lines = [f"{problem.weight}: {problem}" for problem in problems]
    return {"tolerant": tolerant, "problems": lines, "strict": strict, "refused": refused}


def main() -> None:
    folder, name, *samples = sys.argv[1:]
    sys.path.insert(0, folder)
    import_all(name)
    print(json.dumps({Path(sample).name: probe(name, Path(sample)) for sample in samples}))


if __name__ == "__main__":
    main()
