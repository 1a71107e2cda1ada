"""A whole source: every page read, their declarations and operations together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ....diagnostics import Diagnostic
from ....ir import Api, Declaration, Operation, SecurityScheme, Server, Unknown
from ....ledger import Entry, State, Unit
from ....places import Place
from ....sources import SourceFile, SourceTree
from ...reading import Reading
from ..blocks import Heading, Paragraph
from .dialect import Form, form_of
from .models import read_model
from .names import in_camel_case, placeholders
from .operations import read_operations
from .pages import Page, Source, read_page, type_cells, variants_of
from .rows import paragraphs
from .sections import servers_of

_FOREIGN = "no reference page"
_README = "Rust API client for "


def read_rust(tree: SourceTree) -> Reading:
    """Read openapi-generator's Rust pages: the files of a ``docs`` folder and the README beside it, or one page alone, whatever its name.

    Bad pages and rows are reported, and the rest is read. No exceptions.
    """
    alone = len(tree.files) == 1
    pages = tuple(read_page(file) for file in tree.files if alone or file.path.lower().endswith(".md"))
    source = _source(pages)
    first: dict[str, Page] = {}
    declarations: list[Declaration] = []
    operations: list[Operation] = []
    for page in pages:
        if page.is_reference:
            page.skip("stray row")
        if page.is_reference and first.setdefault(page.name, page) is not page:
            _repeated(page, first[page.name])
        elif page.is_operations:
            operations.extend(read_operations(page, source))
        elif (declaration := read_model(page, source)) is not None:
            declarations.append(declaration)
    api = Api(
        summary=next((summary for page in pages if (summary := _summary(page))), ""),
        declarations=tuple(declarations),
        operations=_with_keys(operations),
        servers=_servers(pages),
        security=_security(operations),
    )
    return Reading(api, tuple(_ledger(tree.files, pages)), tuple(_diagnostics(pages)))


def _source(pages: tuple[Page, ...]) -> Source:
    models = [page.name for page in pages if page.is_reference and not page.is_operations]
    return Source(type_cells(models), variants_of(pages), in_camel_case(_placeholders(pages)))


def _placeholders(pages: Iterable[Page]) -> list[str]:
    rows = [row for page in pages for form, table in page.tables if form is Form.METHODS for row in table.rows]
    return [name for row in rows if len(row.cells) > 1 for name in placeholders(row.cells[1].text)]


def _repeated(page: Page, first: Page) -> None:
    message = f"a page of the name {page.name} is {first.file.shown} already"
    page.findings.report("repeated-page", message, page.line, 3, len(page.name), hint="remove one of the two pages, or rename it")
    page.findings.settle_page(page.name, State.SKIPPED, "repeated page")
    page.skip("repeated page")


def _with_keys(operations: list[Operation]) -> tuple[Operation, ...]:
    """Operations of one name in several groups: the first has its name for a key, the others have their group before it."""
    keys: set[str] = set()
    keyed: list[Operation] = []
    for operation in operations:
        key = operation.name if operation.name not in keys else f"{operation.group}.{operation.name}"
        keys.add(key)
        keyed.append(replace(operation, key=key) if key != operation.key else operation)
    return tuple(keyed)


def _servers(pages: Iterable[Page]) -> tuple[Server, ...]:
    return tuple(dict.fromkeys(server for page in pages for server in servers_of(page)))


def _security(operations: list[Operation]) -> tuple[SecurityScheme, ...]:
    named = (operation.security for operation in operations if not isinstance(operation.security, Unknown))
    names = dict.fromkeys(name for security in named for schemes in security for name in schemes)
    return tuple(SecurityScheme(name) for name in names)


def _summary(page: Page) -> str:
    """What the README says of the API: its first paragraph, under a title that the generator writes."""
    if not page.name.startswith(_README) or len(page.blocks) < 2:
        return ""
    title, text = page.blocks[:2]
    return paragraphs(text.text) if isinstance(title, Heading) and isinstance(text, Paragraph) else ""


def _ledger(files: tuple[SourceFile, ...], pages: tuple[Page, ...]) -> Iterable[Entry]:
    read = {page.file.path: page for page in pages}
    for file in files:
        page = read.get(file.path)
        if page is not None:
            yield from page.findings.entries(_FOREIGN, lambda table: form_of(table) is not None)
        else:
            yield Entry(Unit.PAGE, file.path, Place(file.shown), State.FOREIGN, _FOREIGN)


def _diagnostics(pages: tuple[Page, ...]) -> Iterable[Diagnostic]:
    for page in pages:
        yield from page.findings.diagnostics()
