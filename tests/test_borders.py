"""The borders between the stages (see README, "The house"): who may import what."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GENERATOR = ROOT / "generator"

# A stage imports only what stands before it in this list, and itself. What is in no list is shared by all.
STAGES = ("ir", "readers", "passes", "exports", "views", "render", "agreement", "pipeline", "commands")
THIRD_PARTY = {
    "jinja2": {"render.py"},
    "click": {"commands"},
    "rich": {"progress.py"},
    "markdown_it": {"readers"},
    "yaml": {"readers"},
    "datamodel_code_generator": {"exports/models.py"},
    "black": {"exports/models.py"},
}
HTTPX = {"httpx2", "httpcore2"}
HTTPX_MODULES = {
    "httpx_transport.py",
    "httpx_requests.py",
    "httpx_sockets.py",
    "async_httpx_transport.py",
    "async_httpx_sockets.py",
}
WRITERS = {"write.py", "exchange.py", "last_run.py"}


def modules() -> list[Path]:
    return sorted(path for path in GENERATOR.rglob("*.py") if "__pycache__" not in path.parts)


def room(path: Path) -> str:
    """The first name below ``generator/``: a folder, or a module's file."""
    return path.relative_to(GENERATOR).parts[0]


def imports(path: Path) -> Iterator[str]:
    """The absolute names of all modules that a file imports."""
    package = ["generator", *path.relative_to(GENERATOR).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{module}.{alias.name}" for alias in node.names)


def stage(name: str) -> int | None:
    return STAGES.index(name) if name in STAGES else None


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(GENERATOR)))
def test_imports_go_one_way(path: Path) -> None:
    here = stage(room(path).removesuffix(".py"))
    for name in imports(path):
        parts = name.split(".")
        there = stage(parts[1]) if parts[0] == "generator" and len(parts) > 1 else None
        assert here is None or there is None or there <= here, f"{path.name} imports {name}, a later stage"
        assert (
            parts[:2] != ["generator", "runtime"] or room(path) == "runtime"
        ), f"{path.name} imports the runtime, which belongs to generated packages"
        if parts[0] in THIRD_PARTY:
            assert {room(path), path.relative_to(GENERATOR).as_posix()} & THIRD_PARTY[parts[0]], f"{path.name} imports {parts[0]}"


@pytest.mark.parametrize("path", [path for path in modules() if room(path) == "runtime"], ids=lambda path: path.name)
def test_the_runtime_stands_alone(path: Path) -> None:
    """All that a generated package needs is the standard library; what is for httpx2 is imported with its own modules alone."""
    beside = HTTPX if path.name in HTTPX_MODULES else set[str]()
    for name in imports(path):
        first = name.split(".")[0]
        assert name.startswith("generator.runtime") or first in sys.stdlib_module_names | beside, f"{path.name} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(GENERATOR)))
def test_only_the_writer_writes(path: Path) -> None:
    if room(path) in WRITERS:
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"write_text", "write_bytes", "unlink", "rename", "mkdir", "rmtree"}, f"{path.name} changes files"


def test_templates_only_lay_out() -> None:
    for path in sorted((ROOT / "templates").rglob("*.jinja")):
        text = path.read_text("utf-8")
        assert "{% set" not in text and "{%- set" not in text, f"{path.name} computes"
        assert text.count("\n") <= 60, f"{path.name} is long"
