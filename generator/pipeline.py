"""The stages in their order: what each run of typewright does between reading files and writing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from .configuration import Configuration
from .diagnostics import BadInput, Diagnostic, Severity, with_excerpts
from .emitted import Segment
from .ir import Api
from .ledger import Entry
from .manifest import MANIFEST, manifest
from .parallel import halves
from .passes.assume import assume
from .passes.gather import gather
from .passes.hoist import hoist
from .passes.link import degraded, link
from .passes.merge import merge
from .passes.name import name
from .passes.plan import plan
from .passes.state import state
from .readers.reading import Reading
from .readers.registry import read
from .render import render
from .sources import SourceTree
from .views.docs import pages
from .views.models import models_module
from .views.package import package_init, readme, serializers_init
from .views.scope import Scope, scope
from .views.serializers import serializers_module
from .views.variants import ranked_keys

RUNTIME = Path(__file__).resolve().parent / "runtime"

Files: TypeAlias = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Request:
    """What to make a package of: the sources in order of precedence, and what ``provider.toml`` states besides them."""

    name: str
    sources: tuple[SourceTree, ...]
    configuration: Configuration | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """An API that is read, joined, linked and named, with everything there is to say about it so far."""

    request: Request
    api: Api
    scope: Scope = field(repr=False)
    ledger: tuple[Entry, ...]
    diagnostics: tuple[Diagnostic, ...]


def prepare(request: Request) -> Prepared:
    """Run every stage up to the names. Raises :class:`BadInput`, with all diagnostics, if one of them is an error."""
    readings = _read_all(request.sources)
    merged = merge(readings)
    api = gather(merged.api)
    api, stated = state(api, request.configuration) if request.configuration else (api, ())
    linked = link(api)
    api, assumed = assume(linked.api)
    api = hoist(api)
    plans, planned = plan(api)
    names, named = name(api)
    found = [diagnostic for reading in readings for diagnostic in reading.diagnostics]
    found += [*merged.diagnostics, *stated, *linked.diagnostics, *assumed, *planned, *named]
    diagnostics = with_excerpts(found, (file for source in request.sources for file in source.files))
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        raise BadInput(*diagnostics)
    read_entries = (entry for reading in readings for entry in reading.ledger)
    ledger = (*degraded(read_entries, linked.unresolved), *linked.ledger)
    return Prepared(request, api, scope(api, names, plans), ledger, diagnostics)


def _read_all(sources: Sequence[SourceTree]) -> tuple[Reading, ...]:
    """All sources are read before the first complaint, so that every problem is listed."""
    readings: list[Reading] = []
    failed: list[Diagnostic] = []
    for source in sources:
        try:
            readings.append(read(source))
        except BadInput as bad:
            failed.extend(bad.diagnostics)
    if failed:
        raise BadInput(*(diagnostic for reading in readings for diagnostic in reading.diagnostics), *failed)
    return tuple(readings)


def build(prepared: Prepared) -> Files:
    """The whole package as files, every module compiled once to prove it; nothing is written."""
    api, found, names = prepared.api, prepared.scope, prepared.scope.names
    files: Files = {"py.typed": b"", "README.md": _encoded(render("README.md.jinja", package=readme(prepared.request.name, api, found)))}
    for path in sorted(RUNTIME.glob("*.py")):
        files[f"_runtime/{path.name}"] = path.read_bytes()
    modules = {
        "__init__.py": render("__init__.py.jinja", package=package_init(api, found)),
        "models/__init__.py": render("models/__init__.py.jinja"),
        "serializers/__init__.py": render("serializers/__init__.py.jinja", package=serializers_init(found)),
    }
    files |= {path: _compiled(path, text) for path, text in modules.items()}
    files |= {f"docs/{path}": _encoded(text) for path, text in pages(api, names).items()}
    for part in halves(_Modules(found, ranked_keys(list(found.plans.values()))), sorted(found.modules)):
        files |= part
    files[MANIFEST] = manifest(files, prepared.request.sources)
    return {path: files[path] for path in sorted(files)}


@dataclass(frozen=True, slots=True)
class _Modules:
    """Renders the models and the serializers of some modules."""

    scope: Scope
    ranked: frozenset[str]

    def __call__(self, stems: Sequence[Segment]) -> Files:
        files: Files = {}
        for stem in stems:
            models = render("models/module.py.jinja", module=models_module(stem, self.scope))
            serializers = render("serializers/module.py.jinja", module=serializers_module(stem, self.scope, self.ranked))
            files[f"models/{stem}.py"] = _compiled(f"models/{stem}.py", models)
            files[f"serializers/{stem}.py"] = _compiled(f"serializers/{stem}.py", serializers)
        return files


def _compiled(path: str, text: str) -> bytes:
    """The text of a module, proved to be Python. Raises ``SyntaxError``: a bug of ours or of a user's template."""
    compile(text, path, "exec", dont_inherit=True)
    return _encoded(text)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8")
