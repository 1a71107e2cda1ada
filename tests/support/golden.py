"""Files that hold what is expected; ``make golden`` rewrites them."""

from __future__ import annotations

import difflib
from pathlib import Path


def check_golden(expected: Path, found: str, *, rewrite: bool) -> None:
    """Compare a text with the expected one, or write it there. A difference fails with a diff and the command that accepts it."""
    if rewrite:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(found, "utf-8")
        return
    wanted = expected.read_text("utf-8") if expected.exists() else ""
    if wanted == found and expected.exists():
        return
    name = "/".join(expected.parts[-4:])
    lines = difflib.unified_diff(
        wanted.splitlines(keepends=True), found.splitlines(keepends=True), f"expected: {name}", f"found: {name}", lineterm="\n"
    )
    diff = "".join(line if line.endswith("\n") else f"{line}\n\\ no newline at the end\n" for line in lines)
    raise AssertionError(f"{name} is not as expected. To accept the change: make golden\n\n{diff}")
