"""From real documentation, and from a real OpenAPI document, to complete packages on disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from .figures import Figure, Line, Skipped
from .real_documents import MISSING, mistral, openai
from .timing import once_each, processor_of_children, run
from .workspace import Workspace

_PROGRAMS = Path(__file__).resolve().parent / "programs"
_ROUNDS = 5
_TYPED_DICTS = ("--input-file-type", "openapi", "--output-model-type", "typing.TypedDict", "--no-formatters")


@dataclass(slots=True)
class _Runs:
    """Runs of the command on one source, each a process of its own."""

    workspace: Path
    source: Path
    name: str
    _number: Iterator[int] = field(default_factory=count)

    def cold(self) -> None:
        """Into a new folder. Nothing is deleted: some file systems are slow where much has just been."""
        self._generate(next(self._number))

    def again(self) -> None:
        """Into the folder of the first run, in which it finds nothing to do."""
        self._generate(0)

    def _generate(self, number: int) -> None:
        out = self.workspace / "cold" / str(number)
        run(self.workspace, ["-m", "generator", "generate", "--from", self.source, "--as", self.name, "--out", out])


def lines(workspace: Workspace) -> Iterator[Line]:
    """Whole runs of the command, in turns with what else reads the same input."""
    tree, document = mistral(), openai()
    if tree is None or document is None:
        yield Skipped("generating packages of real documents", MISSING)
        return
    folder, loops = workspace.folder, list[tuple[float, float]]()

    def typed_dicts() -> None:
        run(folder, ["-m", "datamodel_code_generator", "--input", document, "--output", folder / "typed_dicts.py", *_TYPED_DICTS])

    def tokens() -> None:
        seconds, busy = map(float, run(folder, [_PROGRAMS / "tokens.py", tree / "docs"]).split())
        loops.append((seconds, busy))

    whole, pages = _Runs(folder, document, "openai"), _Runs(folder, tree, "mistral")
    works = (whole.cold, whole.again, typed_dicts, pages.cold, pages.again, tokens)
    for work in (whole.cold, typed_dicts, pages.cold):
        work()  # caches the byte code
    cold, again, peer, pages_cold, pages_again, _ = once_each(*works, rounds=_ROUNDS)
    yield Figure("OpenAI's document to a package on disk / datamodel-code-generator's TypedDicts", cold, peer, 1.0)
    yield Figure("the same again, nothing changed / that first run", again, cold, 0.1)
    yield Figure("1,093 pages to a package on disk / OpenAI's document to one", pages_cold, cold, 1.0)
    yield Figure("the same again, nothing changed / that first run", pages_again, pages_cold)
    yield Figure("1,093 pages to a package on disk / markdown-it-py's loop alone", pages_cold, min(seconds for seconds, _ in loops), 3.0)
    busy, peer_busy, pages_busy = once_each(whole.cold, typed_dicts, pages.cold, rounds=2, clock=processor_of_children)
    yield Figure("in seconds of all processors: OpenAI's document / its TypedDicts", busy, peer_busy)
    yield Figure("in seconds of all processors: 1,093 pages / their tokens", pages_busy, min(busy for _, busy in loops))
