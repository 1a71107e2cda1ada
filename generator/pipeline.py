"""The stages in their order: what each run of typewright does between reading files and writing them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from .diagnostics import BadInput, Diagnostic, Severity, with_excerpts
from .emitted import Emitted, Segment
from .ir import Api
from .ledger import Entry
from .manifest import MANIFEST, manifest
from .parallel import halves
from .names import Group
from .passes.ask import ask
from .passes.assume import assume
from .passes.gather import gather
from .passes.hoist import hoist
from .passes.link import degraded, link
from .passes.merge import merge
from .passes.name import name
from .passes.page import page
from .passes.plan import plan
from .passes.state import state
from .program import RUNTIME
from .readers.reading import Reading
from .readers.registry import read
from .render import render
from .request import Request as Request
from .views.client import client_module
from .views.docs import pages
from .views.examples import examples
from .views.errors import errors_module
from .views.models import models_module
from .views.package import lazy_modules, package_init, readme
from .views.resources import Surface, resources_init, resources_module, surface
from .views.scope import Scope, scope
from .views.serializers import serializers_module
from .views.variants import ranked_keys

Files: TypeAlias = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Prepared:
    """An API that is read, joined, linked and named, with everything there is to say about it so far."""

    request: Request
    api: Api
    scope: Scope = field(repr=False)
    ledger: tuple[Entry, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Connected:
    """An API as its sources tell it together: every reference resolved, nothing assumed about what no source knows."""

    api: Api
    ledger: tuple[Entry, ...]
    diagnostics: tuple[Diagnostic, ...]


def connect(request: Request) -> Connected:
    """Run the stages that read and join. Raises :class:`BadInput` if a source cannot be read at all."""
    readings = _read_all(request)
    merged = merge(readings)
    api = gather(merged.api)
    api, stated = state(api, request.configuration) if request.configuration else (api, ())
    linked = link(api)
    found = [diagnostic for reading in readings for diagnostic in reading.diagnostics]
    read_entries = (entry for reading in readings for entry in reading.ledger)
    ledger = (*degraded(read_entries, linked.unresolved), *linked.ledger)
    return Connected(linked.api, ledger, (*found, *merged.diagnostics, *stated, *linked.diagnostics))


def prepare(request: Request) -> Prepared:
    """Run every stage up to the names. Raises :class:`BadInput`, with all diagnostics, if one of them is an error."""
    connected = connect(request)
    api, assumed = assume(connected.api)
    api = hoist(api)
    plans, planned = plan(api)
    names, named = name(api)
    paging, paged = page(api, names)
    asked, unknown = ask(api)
    diagnostics = excerpted(request, (*connected.diagnostics, *assumed, *planned, *named, *paged, *unknown))
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        raise BadInput(*diagnostics)
    return Prepared(request, api, scope(api, names, plans, paging, asked), connected.ledger, diagnostics)


def excerpted(request: Request, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Diagnostics with the lines of the sources that they point at."""
    return with_excerpts(found, (file for source in request.sources for file in source.files))


def _read_all(request: Request) -> tuple[Reading, ...]:
    """All sources are read before the first complaint, so that every problem is listed."""
    readings: list[Reading] = []
    failed: list[Diagnostic] = []
    for source in request.sources:
        try:
            readings.append(read(source))
        except BadInput as bad:
            failed.extend(bad.diagnostics)
    if failed:
        found = (*(diagnostic for reading in readings for diagnostic in reading.diagnostics), *failed)
        raise BadInput(*excerpted(request, found))
    return tuple(readings)


def build(prepared: Prepared) -> Files:
    """The whole package as files, every module compiled once to prove it; nothing is written."""
    api, found, names = prepared.api, prepared.scope, prepared.scope.names
    offered = surface(found)
    about = render("README.md.jinja", package=readme(prepared.request.name, api, found), examples=examples(offered))
    files: Files = {"py.typed": b"", "README.md": _encoded(about)}
    files |= _runtime(with_client=bool(offered.operations))
    modules = {
        "__init__.py": render("__init__.py.jinja", package=package_init(api, found)),
        "models/__init__.py": render("models/__init__.py.jinja"),
        "serializers/__init__.py": render("serializers/__init__.py.jinja", package=lazy_modules(found.modules)),
    }
    if offered.operations:
        modules |= {
            "client.py": render("client/module.py.jinja", module=client_module(prepared.request.name, offered)),
            "errors.py": render("errors.py.jinja", module=errors_module(api)),
            "resources/__init__.py": render("resources/__init__.py.jinja", package=resources_init(offered)),
        }
    files |= {path: _compiled(path, text) for path, text in modules.items()}
    ranked = ranked_keys(list(found.plans.values()))
    makers = [partial(_module, stem, found, ranked) for stem in sorted(found.modules)]
    makers += [partial(_resource, group, offered) for group in offered.inner if group]
    makers += [partial(_page, path, text) for path, text in pages(api, names).items()]
    for part in halves(_made, makers):
        files |= part
    files[MANIFEST] = manifest(files, prepared.request.sources)
    return {path: files[path] for path in sorted(files)}


def _runtime(*, with_client: bool) -> Files:
    """The support code, that of the client only where there is one."""
    folders = (RUNTIME, RUNTIME / "client") if with_client else (RUNTIME,)
    paths = (path for folder in folders for path in sorted(folder.glob("*.py")))
    return {f"_runtime/{path.relative_to(RUNTIME).as_posix()}": path.read_bytes() for path in paths}


def _made(makers: Sequence[Callable[[], Files]]) -> Files:
    return {path: content for make in makers for path, content in make().items()}


def _module(stem: Segment, scope: Scope, ranked: frozenset[str]) -> Files:
    """The models and the serializers of a module."""
    texts = {
        f"models/{stem}.py": render("models/module.py.jinja", module=models_module(stem, scope)),
        f"serializers/{stem}.py": render("serializers/module.py.jinja", module=serializers_module(stem, scope, ranked)),
    }
    return {path: _compiled(path, text) for path, text in texts.items()}


def _resource(group: Group, offered: Surface) -> Files:
    """The resources of a group of operations."""
    path = f"resources/{offered.scope.names.resources[group].stem}.py"
    return {path: _compiled(path, render("resources/module.py.jinja", module=resources_module(group, offered)))}


def _page(path: str, text: Callable[[], Emitted]) -> Files:
    return {f"docs/{path}": _encoded(text())}


def _compiled(path: str, text: str) -> bytes:
    """The text of a module, proved to be Python. Raises ``SyntaxError``: a bug of ours or of a user's template."""
    compile(text, path, "exec", dont_inherit=True)
    return _encoded(text)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8")
