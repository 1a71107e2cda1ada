"""How cost grows with the input: twice the input, twice the time, and little more."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from generator.load import load_source
from generator.pipeline import Request, build, prepare
from generator.sources import SourceFile, SourceTree

from .figures import Figure, Line, Skipped
from .real_documents import MISSING, mistral
from .timing import once_each
from .workspace import Workspace

_BAR = 2.3
_SIZES = (100, 200, 400, 800, 1600, 3200)
_ROUNDS = 4


def lines(_: Workspace) -> Iterator[Line]:
    """Pages of one provider, rows of one page, pages, and schemas: everything but the disk, seconds of the processor, on one core."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    gc.collect()
    gc.freeze()  # what the peers have imported is none of our work
    try:
        yield from _real_pages()
        yield from _doublings("{} rows of one page / half of them", _SIZES, lambda size: _tree([_page("Wide", size)]))
        yield from _doublings(
            "{} pages of five rows / half of them", _SIZES, lambda size: _tree([_page(f"Model{n}", 5) for n in range(size)])
        )
        yield from _doublings("{} schemas of an OpenAPI document / half of them", _SIZES[:-1], _document)
    finally:
        gc.unfreeze()
        os.sched_setaffinity(0, cores)


def _real_pages() -> Iterator[Line]:
    what = "{} real pages / half of them"
    folder = mistral()
    if folder is None:
        yield Skipped(what.format("1,093"), MISSING)
        return
    files = load_source(folder, folder.name).tree.files
    yield from _doublings(what, [len(files) // part for part in (8, 4, 2, 1)], lambda size: _every(files, len(files) // size))


def _every(files: Sequence[SourceFile], step: int) -> SourceTree:
    """Every eighth page, every fourth …; types whose pages are left out are opaque."""
    return SourceTree("pages", tuple(files[::step]), "speakeasy-python")


def _doublings(what: str, sizes: Sequence[int], tree: Callable[[int], SourceTree]) -> Iterator[Line]:
    trees = [tree(size) for size in sizes]
    seconds = once_each(
        *(lambda tree=tree: build(prepare(Request("grown", (tree,)))) for tree in trees), rounds=_ROUNDS, clock=time.process_time
    )
    for (_, more), (before, after) in zip(pairwise(sizes), pairwise(seconds), strict=True):
        yield Figure(what.format(f"{more:,}"), after, before, _BAR)


_TYPES = ("*str*", "*Optional[int]*", "List[*str*]", "Dict[str, *float*]", "[models.Model0](../models/model0.md)")


def _tree(pages: Sequence[SourceFile]) -> SourceTree:
    return SourceTree("pages", tuple(pages), "speakeasy-python")


def _page(title: str, rows: int) -> SourceFile:
    """A page of the dialect with the widest tables."""
    path = f"docs/models/{title.lower()}.md"
    table = "".join(f"| `field_{n}` | {_TYPES[n % 5]} | :heavy_check_mark: | What it says, number {n}. |\n" for n in range(rows))
    head = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
    return SourceFile(path, path, f"# {title}\n\n\n## Fields\n\n{head}{table}")


_SCHEMA = """    Model{n}:
      type: object
      description: What it says, number {n}.
      required: [text, next]
      properties:
        text: {{type: string, maxLength: 10}}
        count: {{type: integer, nullable: true, default: 1}}
        kind: {{type: string, enum: [a, b, c]}}
        next: {{$ref: '#/components/schemas/Model{before}'}}
        inline:
          type: array
          items:
            type: object
            properties:
              value: {{oneOf: [{{type: string}}, {{$ref: '#/components/schemas/Model0'}}]}}
"""


def _document(schemas: int) -> SourceTree:
    """An OpenAPI document of schemas, each of which refers to another one."""
    text = "openapi: 3.0.3\ninfo: {title: Grown, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    text += "".join(_SCHEMA.format(n=n, before=n // 2) for n in range(schemas))
    return SourceTree("grown.yaml", (SourceFile("grown.yaml", "grown.yaml", text),), "openapi")
