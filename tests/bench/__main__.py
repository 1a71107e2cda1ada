"""``python -m tests.bench [SECTION…]``: measure, and print one line per comparison as soon as it is known."""

from __future__ import annotations

import argparse
import platform
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from . import client, decoding, encoding, first_call, generation, growth
from .figures import Line, heading
from .workspace import Workspace, prepare

_SECTIONS: dict[str, Callable[[Workspace], Iterable[Line]]] = {
    "generation": generation.lines,
    "growth": growth.lines,
    "first-call": first_call.lines,
    "decoding": decoding.lines,
    "encoding": encoding.lines,
    "client": client.lines,
}


def main() -> None:
    """Print the table of the sections named, or of all."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure speed as ratios; nothing fails for being slow.")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"of {', '.join(_SECTIONS)}; all, if none is named")
    sections: list[str] = parser.parse_args().sections
    if unknown := [name for name in sections if name not in _SECTIONS]:
        parser.error(f"no section {unknown[0]!r}; there are {', '.join(_SECTIONS)}")
    missed = 0
    with tempfile.TemporaryDirectory(prefix="typewright-bench-") as folder:
        workspace = prepare(Path(folder))
        print(
            f"Python {platform.python_version()}; the fastest of many turns, or (client) their median; ratio = ours / peer\n\n{heading()}",
            flush=True,
        )
        for name in sections or _SECTIONS:
            for line in _SECTIONS[name](workspace):
                missed += not line.met
                print(line, flush=True)
    print(f"\n{missed} bars missed" if missed else "\nevery bar is met")


if __name__ == "__main__":
    main()
