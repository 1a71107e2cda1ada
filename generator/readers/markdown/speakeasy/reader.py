"""Reads the documentation tree of a Speakeasy SDK."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ....diagnostics import Diagnostic, Severity
from ....ir import Api, Declaration, Operation, Record
from ....ledger import Entry, State
from ....sources import SourceFile, SourceTree
from ...reading import Reading
from ..blocks import Block, Heading, Table
from ..findings import Findings
from ..texts import mdx_text
from ..type_cells import TypeCells
from .code_samples import Sample, assign_samples
from .declarations import is_file, read_class
from .directory import ClassName, Directory
from .events import with_data_of_events
from .fields import SlotReader, is_own_table, row_name
from .language import Language
from .layout import Location, Role, locate
from .operations import OperationPage, OperationReader
from .pages import ClassPage, parse_page, preamble, section_blocks, unstruck
from .parameters import models_of
from .readme import About, read_readme
from .replies import FormReader, ReplyForms
from .sections import operation_sections
from .wire_names import CamelNames, with_wire_names, with_wire_parameters

_UNREAD = "no table of the dialect"


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the tree, parsed. ``class_name`` is set for class pages whose title can be a class."""

    source: SourceFile
    location: Location
    heading: Heading | None
    blocks: tuple[Block, ...]
    findings: Findings
    class_name: ClassName | None = None


@dataclass(frozen=True, slots=True)
class _Declared:
    """What the class pages of a tree declare."""

    declarations: tuple[Declaration, ...]
    reply_pages: dict[str, ReplyForms]


def read_speakeasy(tree: SourceTree, language: Language) -> Reading:
    """Read a whole tree, or a single page of one. References may lead nowhere; what cannot be read is reported."""
    files = _distinct([_open(source, location) for source, location in locate(tree.files)])
    directory = Directory((file.class_name for file in files if file.class_name), language.raw)
    directory.files = frozenset(directory.key(file.source.path) for file in files if file.class_name and _describes_file(file))
    slots = SlotReader(language, TypeCells(language.cells, directory.resolve, _hint(language)))
    forms = FormReader(language, TypeCells(language.headings, directory.resolve, _hint(language)))
    declared = _read_classes(files, directory, slots, forms)
    reader = OperationReader(slots, forms, models_of(declared.declarations), declared.reply_pages)
    operations = _read_operations(files, reader, language)
    declarations = declared.declarations
    if language.camel_case:
        names = CamelNames((item for item in declarations if isinstance(item, Record)), operations)
        declarations = tuple(with_wire_names(declaration, names) for declaration in declarations)
        operations = tuple(with_wire_parameters(operation, names) for operation in operations)
    operations = with_data_of_events(operations, declarations)
    about = next((read_readme(file.blocks, file.findings) for file in files if file.location.role is Role.README), About())
    api = Api("", about.summary, declarations, operations, about.servers, about.security)
    return Reading(api, tuple(_ledger(files)), tuple(_diagnostics(files)))


def _hint(language: Language) -> str:
    vocabulary = language.cells
    words = (*vocabulary.words, *sorted(vocabulary.lists), *sorted(vocabulary.maps), *vocabulary.wrappers, *sorted(vocabulary.consts))
    return f"The words are {', '.join(words)}; a class is a link to its page: [models.Usage](../models/usage.md)."


def _open(source: SourceFile, location: Location) -> _File:
    if location.role is Role.CODE_SAMPLES or location.reason == "not a page":
        return _File(source, location, None, (), Findings(source))
    heading, blocks = parse_page(source.text)
    findings = Findings(source, blocks)
    if location.role is not Role.CLASS:
        return _File(source, location, heading, blocks, findings)
    return _File(source, location, heading, blocks, findings, _class_name(source, location, heading, findings))


def _class_name(source: SourceFile, location: Location, heading: Heading | None, findings: Findings) -> ClassName | None:
    title = unstruck(heading.text)[0] if heading else ""
    if heading and title.isidentifier() and title.isascii():
        _compare_title(source, title, heading, findings)
        return ClassName(source.path, location.namespace, title)
    hint = "The first heading of such a page names a class."
    message = f"{title[:80]!r} is no name of a class" if heading else "the page has no title"
    findings.report("bad-title", message, heading.line if heading else 1, width=len(heading.text) + 2 if heading else 1, hint=hint)
    findings.settle_page(source.path, State.SKIPPED, "no title")
    return None


def _compare_title(source: SourceFile, title: str, heading: Heading, findings: Findings) -> None:
    folder, _, name = source.path.rpartition("/")
    stem = name.rsplit(".", 1)[0]
    if folder and stem.lower().rstrip("_") != title.lower().rstrip("_"):
        message = f"the page of {title} is called {name}"
        hint = "Links lead to pages by their file names; a page is named like its class, in lower case."
        findings.report("title-mismatch", message, heading.line, 3, len(heading.text), hint=hint, severity=Severity.WARNING)


def _distinct(files: Sequence[_File]) -> list[_File]:
    """The files, with only the first page of each class counting as one; names that differ in case alone are those of one page."""
    first: dict[tuple[str, str], _File] = {}
    distinct: list[_File] = []
    for file in files:
        name = file.class_name
        if name is not None and (earlier := first.setdefault((name.namespace, name.title.lower()), file)) is not file:
            message = f"{name.title} is described here and in {earlier.source.shown}"
            file.findings.report("duplicate-page", message, file.heading.line if file.heading else 1, 3, len(name.title))
            file.findings.settle_page(name.title, State.SKIPPED, "duplicate page")
            file = replace(file, class_name=None)
        distinct.append(file)
    return distinct


def _describes_file(file: _File) -> bool:
    """Whether the fields of a class page, by their names alone, are those of a file to be sent."""
    tables = [block for block in file.blocks if isinstance(block, Table)]
    if len(tables) != 1 or not 1 < len(tables[0].rows) < 4:
        return False
    return is_file(frozenset(row_name(row) for row in tables[0].rows))


def _read_classes(files: Sequence[_File], directory: Directory, slots: SlotReader, forms: FormReader) -> _Declared:
    declarations: list[Declaration] = []
    reply_pages: dict[str, ReplyForms] = {}
    for file in files:
        if file.class_name is None or file.heading is None:
            continue
        found = read_class(_class_page(file, file.class_name, file.heading, directory), slots, forms)
        if isinstance(found, ReplyForms):
            reply_pages[found.key] = found
        elif found is not None:
            declarations.append(found)
    return _Declared(tuple(declarations), reply_pages)


def _class_page(file: _File, name: ClassName, heading: Heading, directory: Directory) -> ClassPage:
    key, struck = directory.key(name.path), unstruck(heading.text)[1]
    sections = section_blocks(file.blocks, file.findings)
    description = preamble(file.source.text, heading, file.blocks)
    if file.source.path.endswith(".mdx"):
        description = mdx_text(description)
    return ClassPage(file.source, name.namespace, key, name.title, heading.line, struck, description, sections, file.findings)


def _read_operations(files: Sequence[_File], reader: OperationReader, language: Language) -> tuple[Operation, ...]:
    pages: list[OperationPage] = []
    for file in files:
        if file.location.role is Role.OPERATIONS:
            sections = operation_sections(file.source.text, file.blocks, file.findings)
            pages.append(OperationPage(file.findings, file.blocks, sections))
            if sections:
                file.findings.settle_page(file.source.path)
            else:
                file.findings.settle_page(file.source.path, State.FOREIGN, "no operations")
    listed = [
        (page, section, group)
        for page in pages
        for section, group in zip(page.sections, page.groups(camel_case=language.camel_case), strict=True)
    ]
    samples: tuple[Sample, ...] = ()
    if any(not section.snippet() for _, section, _ in listed):
        samples = _samples(files)
    assigned = assign_samples([(group, section.name) for _, section, group in listed], samples)
    operations: dict[str, Operation] = {}
    for page, section, group in listed:
        operation = reader.read(page.findings, section, group, assigned.get((group, section.name)))
        first = operations.setdefault(operation.key, operation)
        if first is not operation:
            message = f"{operation.key} is described here and at {first.place}"
            page.findings.report("duplicate-operation", message, section.line, 4, len(section.name))
    return tuple(operations.values())


def _samples(files: Iterable[_File]) -> tuple[Sample, ...]:
    found: tuple[Sample, ...] = ()
    for file in files:
        if file.location.role is Role.CODE_SAMPLES:
            from .sample_file import read_code_samples  # only here: trees without such a file need no reader of YAML

            found += read_code_samples(file.findings)
            file.findings.settle_page(file.source.path)
    return found


def _ledger(files: Iterable[_File]) -> Iterable[Entry]:
    for file in files:
        if file.location.reason != "not a page":
            yield from file.findings.entries(file.location.reason or _UNREAD, is_own_table)


def _diagnostics(files: Iterable[_File]) -> Iterable[Diagnostic]:
    for file in files:
        yield from file.findings.diagnostics()
