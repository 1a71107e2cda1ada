"""Reading a tree of typewright's own documentation pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from .... import own_dialect
from ....ir import Api, Declaration, Operation, Type
from ....sources import SourceFile, SourceTree
from ...reading import Reading
from ..blocks import Table
from ..findings import Findings
from .cells import Reader
from .declarations import declares, foreign_section, key_of, read_declaration
from .index import Index, Listed, is_index, read_index
from .operations import is_operation, read_operation
from .sections import Page, Section, read_page

DIALECT = "typewright"

Target: TypeAlias = tuple[str, str]
"""The path of a page and an anchor on it."""

_OWN = (own_dialect.FIELD, own_dialect.PARAMETER, own_dialect.HEADER, own_dialect.REPLY, own_dialect.BODY, own_dialect.PART)
_HEADERS = {header[:3] for header in _OWN}
_FOREIGN = "no table of this dialect"


def read_own(tree: SourceTree) -> Reading:
    """Read a tree that :func:`~generator.views.docs.pages` wrote, or a part of it.

    The index gives the order of declarations and operations; what it does not list follows in the order of the pages. Pages and sections
    without a declaration or an operation are foreign.
    """
    pages = [_page(file) for file in tree.files]
    keys = {(page.path, section.anchor): key_of(section, page) for page in pages for section in page.sections if declares(section)}
    firsts = {(page.path, ""): (page.path, page.sections[0].anchor) for page in pages if page.sections}
    targets = {**keys, **{alias: keys[target] for alias, target in firsts.items() if target in keys}}
    known: dict[tuple[str, str], Type] = {}
    readers = [Reader(page, targets, known) for page in pages]
    index_reader = next((reader for reader in readers if is_index(reader.page)), None)
    index = read_index(index_reader) if index_reader else Index()
    declarations = dict(_declarations((reader for reader in readers if reader is not index_reader), keys))
    operations = dict(_operations(reader for reader in readers if reader is not index_reader))
    order = _Order(firsts, index_reader)
    api = Api(
        index.title,
        index.summary,
        tuple(declarations[target] for target in order.of(list(declarations), index.schemas)),
        tuple(operations[target] for target in order.of(list(operations), index.operations)),
        index.servers,
        index.security,
        index.idempotency_header,
    )
    _settle(readers, index_reader, declarations, operations)
    ledger = tuple(entry for reader in readers for entry in reader.findings.entries(_FOREIGN, _is_own_table))
    return Reading(api, ledger, tuple(finding for reader in readers for finding in reader.findings.diagnostics()))


def _page(file: SourceFile) -> Page:
    return read_page(file) if file.path.lower().endswith(".md") else Page(file.path, Findings(file), ())


def _declarations(readers: Iterable[Reader], keys: Mapping[Target, str]) -> Iterable[tuple[Target, Declaration]]:
    taken: set[str] = set()
    for reader in readers:
        page_key = ""
        for section in reader.page.sections:
            target = reader.page.path, section.anchor
            key = keys.get(target)
            if key is None:
                continue
            if key in taken:
                _report_section(reader, section, "repeated-key", f"there is another schema {key!r}")
                continue
            taken.add(key)
            yield target, read_declaration(reader, section, key, page_key)
            if section is reader.page.sections[0]:
                page_key = key


def _operations(readers: Iterable[Reader]) -> Iterable[tuple[Target, Operation]]:
    taken: set[str] = set()
    for reader in readers:
        for section in reader.page.sections:
            if not is_operation(section) or declares(section):
                continue
            operation = read_operation(reader, section, reader.page.sections[0].title)
            if operation.key in taken:
                _report_section(reader, section, "repeated-key", f"there is another operation {operation.key!r}")
                continue
            taken.add(operation.key)
            yield (reader.page.path, section.anchor), operation


def _report_section(reader: Reader, section: Section, code: str, message: str) -> None:
    reader.findings.report(code, message, section.line, width=section.level + 1 + len(section.title))


class _Order:
    """The order that the index gives."""

    def __init__(self, firsts: Mapping[Target, Target], index_reader: Reader | None) -> None:
        self._firsts = firsts
        self._index = index_reader

    def of(self, found: Sequence[Target], listed: Sequence[Listed]) -> list[Target]:
        """What was found, in the order of the list; what is not listed comes last. A link to nothing is reported (``dangling-link``)."""
        left = dict.fromkeys(found)
        ordered: list[Target] = []
        for link in listed:
            target = self._firsts.get(link.target, link.target)
            if target in left:
                del left[target]
                ordered.append(target)
            elif self._index is not None:
                message = "nothing is described there" if target not in ordered else "this is listed twice"
                self._index.findings.report("dangling-link", message, link.line, link.column, link.width)
        return [*ordered, *left]


def _settle(
    readers: Iterable[Reader], index_reader: Reader | None, declarations: Mapping[Target, object], operations: Mapping[Target, object]
) -> None:
    for reader in readers:
        path, sections = reader.page.path, reader.page.sections
        read = [section for section in sections if (path, section.anchor) in declarations or (path, section.anchor) in operations]
        if reader is index_reader:
            reader.findings.settle_page(sections[0].title)
        elif read:
            reader.findings.settle_page(sections[0].title)
            for section in sections[0 if (path, sections[0].anchor) in declarations else 1 :]:
                if section not in read and not declares(section) and not is_operation(section):
                    foreign_section(reader, section)


def _is_own_table(table: Table) -> bool:
    return tuple(cell.text for cell in table.header.cells)[:3] in _HEADERS
