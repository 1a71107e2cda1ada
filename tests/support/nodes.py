"""Documents of the OpenAPI reader, made of text."""

from __future__ import annotations

from generator.readers.openapi.documents import Documents, load
from generator.readers.openapi.findings import Findings
from generator.readers.openapi.nodes import Array, Node, Object
from generator.sources import SourceFile, SourceTree


def documents(files: dict[str, str]) -> tuple[Documents, Findings]:
    """The document that is the first of some files, which messages show below ``specs/``."""
    findings = Findings()
    sources = tuple(SourceFile(path, f"specs/{path}", text) for path, text in files.items())
    return load(SourceTree("specs", sources), findings), findings


def at(node: Node, *keys: str) -> Node:
    """What a tree has under some keys."""
    for key in keys:
        match node:
            case Object(entries=entries):
                node = entries[key]
            case Array(items=items):
                node = items[int(key)]
            case _:
                raise AssertionError(f"{key}: nothing is below a scalar")
    return node


def said(findings: Findings) -> list[str]:
    """Place, severity and code of everything that was reported."""
    return [f"{found.place}: {found.severity}: {found.code}" for found in findings.diagnostics()]
