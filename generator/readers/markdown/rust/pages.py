"""The pages of a source, and what one page has to know of the others."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ....ir import Ref, Type
from ....ledger import State
from ....sources import SourceFile
from ..blocks import Block, Heading, Table, parse_blocks
from ..expressions import Name
from ..findings import Findings
from ..type_cells import TypeCells
from ..vocabulary import UnknownWord
from .dialect import MODEL_PREFIXES, TABLE_HEADINGS, VARIANT_FORMS, VARIANTS_HEADING, VOCABULARY, Form, form_of
from .rows import bare, pair

_HINT = "types are String, bool, i32, i64, f32, f64, Vec<…>, std::collections::HashMap<String, …>, serde_json::Value … or models::Name"


@dataclass(frozen=True, slots=True)
class Page:
    """One page. ``name`` is that of its first heading (without ``\\`` and of the file, if there is none), which stands in ``line``."""

    file: SourceFile
    blocks: tuple[Block, ...]
    findings: Findings
    name: str
    line: int
    tables: tuple[tuple[Form | None, Table], ...]
    """The tables of the page, each with its form in this dialect."""

    @property
    def is_reference(self) -> bool:
        """Whether any of its tables is one of the dialect."""
        return any(form is not None for form, _ in self.tables)

    @property
    def is_operations(self) -> bool:
        """Whether it holds operations: it has a table of methods, or one of parameters."""
        return any(form in (Form.METHODS, Form.PARAMETERS) for form, _ in self.tables)

    def skip(self, reason: str) -> None:
        """Settle all rows as skipped, until they are read."""
        for _, table in self.tables:
            for row in table.rows:
                self.findings.settle_row(row, bare(row.cells[0].text) if row.cells else "", State.SKIPPED, reason)


@dataclass(frozen=True, slots=True)
class Source:
    """What holds for all pages: how types are read, the values of enumerations by variant, and whether the wire is in camelCase."""

    types: TypeCells
    variants: dict[str, dict[str, str]]
    camel: bool


def read_page(file: SourceFile) -> Page:
    """Split a page into blocks and find its name."""
    blocks = parse_blocks(file.text)
    first = next((block for block in blocks if isinstance(block, Heading)), None)
    stem = file.path[file.path.rfind("/") + 1 :].rpartition(".")[0] or file.path
    name = first.text.lstrip("\\").strip() if first is not None and first.level == 1 else stem
    findings = Findings(file, blocks)
    return Page(file, blocks, findings, name, first.line if first is not None else 1, tuple(_tables(blocks, findings)))


def _tables(blocks: tuple[Block, ...], findings: Findings) -> Iterator[tuple[Form | None, Table]]:
    """The tables of the dialect, which stand under its headings; others there are reported, others elsewhere are foreign."""
    heading = ""
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            form = form_of(block)
            if form in VARIANT_FORMS and heading != VARIANTS_HEADING:
                form = None
            if form is None and heading in TABLE_HEADINGS:
                _unknown_table(findings, block)
            yield form, block


def _unknown_table(findings: Findings, table: Table) -> None:
    known = ", or ".join(" | ".join(form.value) for form in Form if form is not Form.VALUES_BY_VARIABLE)
    header = table.header.raw
    findings.report("unknown-table", "no table has this header", table.line, 1, len(header.rstrip()), hint=f"headers are {known}")
    for row in table.rows:
        findings.settle_row(row, bare(row.cells[0].text) if row.cells else "", State.SKIPPED, "unknown table")


def type_cells(models: Iterable[str]) -> TypeCells:
    """How types are read in a source with those models."""
    names = frozenset(models)
    spellings = {name.lower(): name for name in sorted(names)}
    words = (*VOCABULARY.words, *VOCABULARY.lists, *VOCABULARY.maps)

    def resolve(name: Name, _: str) -> Type:
        if name.arguments:
            raise UnknownWord(f"{name.text} is no generic type", name.offset, len(name.text))
        prefix = next((prefix for prefix in MODEL_PREFIXES if name.text.startswith(prefix)), "")
        text = name.text.removeprefix(prefix)
        linked = prefix or text in names or name.link.endswith(f"{text}.md")
        if linked and text.replace("_", "").isalnum():
            return Ref(text)
        close = spellings.get(text.lower()) or next(iter(difflib.get_close_matches(text, words, 1)), "")
        meant = f" (is {close} meant?)" if close else ""
        raise UnknownWord(f"{name.text} is neither a Rust type nor a model of these pages{meant}", name.offset, len(name.text))

    return TypeCells(VOCABULARY, resolve, _HINT)


def variants_of(pages: Iterable[Page]) -> dict[str, dict[str, str]]:
    """The values of all enumerations, by page and variant."""
    found: dict[str, dict[str, str]] = {}
    for page in pages:
        for form, table in page.tables:
            if form in (Form.VALUES, Form.VALUES_BY_VARIABLE):
                values = found.setdefault(page.name, {})
                values.update((bare(cells[0].text), cells[1]) for row in table.rows if (cells := pair(row)))
    return found
