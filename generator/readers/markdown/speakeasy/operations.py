"""The operations of a page: each with its HTTP call, parameters, replies and errors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ....diagnostics import Severity
from ....ir import UNKNOWN, Operation, Reply
from ....ledger import State
from ..blocks import Block, Heading, Paragraph, Row, Table
from ..findings import Findings
from ..tables import Layout, columns_of
from .code_samples import Sample
from .fields import PARAMETER_LAYOUT, Slot, SlotReader
from .parameters import Call, Models, own_rows, place_parameters
from .replies import FormReader, ReplyForms, replies_of, unreadable
from .sections import Section, sdk_path

_ERRORS = (Layout(("Error Type", "Status Code", "Content Type")), Layout(("Error Object", "Status Code", "Content Type")))
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
_INDEX_TYPE = re.compile(r"\{ *\[\w+: string\]: *(\w+);? *\}")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@dataclass(frozen=True, slots=True)
class OperationPage:
    """A page of operations: its blocks, and its sections in page order."""

    findings: Findings
    blocks: Sequence[Block]
    sections: Sequence[Section]

    def groups(self, *, camel_case: bool) -> list[str]:
        """The group of each section: as printed below the title, else as its examples call it, else from the title."""
        printed = sdk_path(self.blocks)
        if printed:
            return [printed] * len(self.sections)
        callees = [section.callee() for section in self.sections]
        known = next((callee for callee in callees if callee is not None), None)
        other = known if known is not None else self._title(camel_case=camel_case)
        return [callee if callee is not None else other for callee in callees]

    def _title(self, *, camel_case: bool) -> str:
        title = next((block.text for block in self.blocks if isinstance(block, Heading) and block.level == 1), "")
        parts = (_HUMP.split(part) for part in title.replace(" ", "").split("."))
        if camel_case:
            return ".".join("".join(words)[:1].lower() + "".join(words)[1:] for words in parts)
        return ".".join("_".join(words).lower() for words in parts)


@dataclass(frozen=True, slots=True)
class OperationReader:
    """Reads the operations of one tree."""

    slots: SlotReader
    forms: FormReader
    models: Models
    reply_pages: Mapping[str, ReplyForms]

    def read(self, findings: Findings, section: Section, group: str, sample: Sample | None) -> Operation:
        """One operation. Names of parameters are as printed, save for those of the path."""
        call = _call(section, sample)
        parameters, bodies = place_parameters(self._slots(findings, section), call, self.models, findings)
        return Operation(
            f"{group}.{section.name}".lstrip("."),
            group,
            section.name,
            findings.place(section.line),
            call.id,
            call.method,
            call.path,
            section.summary,
            section.description,
            parameters,
            bodies,
            (*self._replies(findings, section), *self._errors(findings, section)),
            deprecated=section.deprecated,
        )

    def _slots(self, findings: Findings, section: Section) -> list[Slot]:
        for block in section.parts.get("Parameters", ()):
            if isinstance(block, Table) and (columns := columns_of(block, PARAMETER_LAYOUT)):
                table = own_rows(block, columns, self.slots.language, findings)
                return self.slots.read(findings, table, columns, "Parameter", mdx=findings.file.path.endswith(".mdx"))
        if "Parameters" in section.parts:
            hint = "It has the columns " + ", ".join(PARAMETER_LAYOUT.required) + " and perhaps Example."
            findings.report("missing-table", f"{section.name} has no table of parameters", section.line, hint=hint)
        return []

    def _replies(self, findings: Findings, section: Section) -> tuple[Reply, ...]:
        """Without a section Response, the reply is empty."""
        paragraphs = [block for block in section.parts.get("Response", ()) if isinstance(block, Paragraph)]
        place = findings.place(paragraphs[0].line if paragraphs else section.line)
        if not paragraphs:
            return (Reply(None, place),)
        text = _INDEX_TYPE.sub(r"Record<string, \1>", paragraphs[0].text)
        form = self.forms.read(findings, text, paragraphs[0].line)
        return replies_of(form, self.reply_pages, place) if form else (unreadable(text, place),)

    def _errors(self, findings: Findings, section: Section) -> Iterator[Reply]:
        for block in section.parts.get("Errors", ()):
            layout = next((layout for layout in _ERRORS if isinstance(block, Table) and columns_of(block, layout)), None)
            if isinstance(block, Table) and layout:
                for row in block.rows:
                    yield from self._error(findings, row, layout)

    def _error(self, findings: Findings, row: Row, layout: Layout) -> Iterator[Reply]:
        """A row's replies, one for each status; the catch-all of the SDK has any content type."""
        texts = [cell.text for cell in row.cells]
        if len(texts) != 3:
            findings.report("truncated-row", f"this row has {len(texts)} cells, its table 3", row.line, width=len(row.raw.rstrip()))
            findings.settle_row(row, texts[0] if texts else "", State.SKIPPED, "unreadable row")
            return
        name, statuses, media_type = texts
        if media_type.replace("\\", "") == "*/*":
            findings.settle_row(row, name, State.FOREIGN, "catch-all error of the SDK")
            return
        meaning = self.forms.headings.read(findings, row, row.cells[0])
        findings.settle_row(row, name)
        for status in statuses.replace(" ", "").split(","):
            if not _STATUS.fullmatch(status):
                findings.report_cell("bad-status", f"{status!r} is no status", row, row.cells[1], severity=Severity.WARNING)
            yield Reply(meaning.type, findings.place(row.line), status, media_type, error=True)


def _call(section: Section, sample: Sample | None) -> Call:
    snippet = section.snippet()
    if snippet.get("method") and snippet.get("path"):
        return Call(snippet.get("operationID") or UNKNOWN, snippet["method"].upper(), _without_fragment(snippet["path"]))
    if sample is not None:
        return Call(sample.id or UNKNOWN, sample.method, _without_fragment(sample.path))
    return Call(UNKNOWN, UNKNOWN, UNKNOWN)


def _without_fragment(path: str) -> str:
    """A fragment only tells the streaming twin of a path from the plain one."""
    return path.partition("#")[0]
