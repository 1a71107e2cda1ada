"""What a class page declares: a record, an enumeration or a union."""

from __future__ import annotations

from ....diagnostics import Severity
from ....ir import Anything, Declaration, Enumeration, Field, MapOf, Presence, Record, Type, Union
from ....ledger import State
from ..blocks import Heading, Table
from ..findings import Findings
from ..tables import columns_of
from .fields import FIELD_LAYOUT, Slot, SlotReader
from .language import Language
from .pages import FIELDS, MEMBERS, VALUES, ClassPage
from .replies import Form, FormReader, ReplyForms, is_reply_page
from .values import read_values

SYNTHETIC = "part of the SDK's calling convention"


def read_class(page: ClassPage, slots: SlotReader, forms: FormReader) -> Declaration | ReplyForms | None:
    """The declaration of a page, and ``None`` (with the reason in the ledger) where there is none. Camel-case names of fields are as printed."""
    page.findings.settle_page(page.title)
    if VALUES in page.sections:
        return _enumeration(page)
    if MEMBERS in page.sections:
        return _union(page, forms)
    if FIELDS in page.sections:
        return _record(page, slots)
    page.findings.settle_page(page.title, State.SKIPPED, "no section of the dialect")
    message = f"the page of {page.title} does not say what it is"
    hint = "A page of this dialect has a section Fields, Values or Supported Types."
    page.findings.report("no-section", message, page.line, width=len(page.title) + 2, hint=hint, severity=Severity.WARNING)
    return None


def _enumeration(page: ClassPage) -> Enumeration:
    values, opened = read_values(page)
    place = page.findings.place(page.line)
    return Enumeration(page.key, page.title, place, values, opened, page.description, page.deprecated)


def _union(page: ClassPage, reader: FormReader) -> Union | ReplyForms:
    found: list[Form] = []
    for block in page.sections[MEMBERS]:
        if isinstance(block, Heading) and block.level == 3:
            text = block.text.strip().strip("`")
            form = reader.read(page.findings, text, block.line, block.level + 3)
            found += [form] if form else []
    if not found:
        page.findings.report("no-members", f"{page.title} lists no types", page.sections[MEMBERS][0].line, width=len(MEMBERS) + 3)
    forms = tuple(dict.fromkeys(found))
    if is_reply_page(forms):
        return ReplyForms(page.key, forms)
    members = tuple(form.type for form in forms)
    return Union(page.key, page.title, page.findings.place(page.line), members, "", page.description, page.deprecated)


def _record(page: ClassPage, reader: SlotReader) -> Record | ReplyForms | None:
    rows = _slots(page, reader)
    language = reader.language
    names = frozenset(slot.printed for slot in rows)
    if is_envelope(names, language):
        _synthetic(page, rows)
        bodies = tuple(Form(slot.type) for slot in rows if slot.printed not in language.envelope)
        return ReplyForms(page.key, bodies)
    if is_file(names):
        _synthetic(page, rows)
        return None
    additional: Type | None = None if rows else Anything()
    if rows and (extra := _additional(rows, language)) is not None:
        additional = extra
        rows = [slot for slot in rows if slot.printed != language.additional]
    fields = tuple(_field(slot, page.findings) for slot in rows)
    return Record(page.key, page.title, page.findings.place(page.line), fields, additional, page.description, page.deprecated)


def _slots(page: ClassPage, reader: SlotReader) -> list[Slot]:
    tables = [(block, columns_of(block, FIELD_LAYOUT)) for block in page.sections[FIELDS] if isinstance(block, Table)]
    fitting = [(table, columns) for table, columns in tables if columns is not None]
    if len(fitting) == 1:
        return reader.read(page.findings, *fitting[0], "Field", mdx=page.mdx)
    hint = "It has the columns " + ", ".join(FIELD_LAYOUT.required) + " and perhaps Example."
    if fitting:
        page.findings.report("duplicate-table", f"{page.title} has several tables of fields", fitting[1][0].line, hint=hint)
    elif tables:
        table = tables[0][0]
        width = len(table.header.raw.rstrip())
        page.findings.report("bad-header", f"these are not the columns of {page.title}'s fields", table.line, width=width, hint=hint)
    else:
        page.findings.report(
            "missing-table", f"{page.title} has no table of fields", page.sections[FIELDS][0].line, width=len(FIELDS) + 3, hint=hint
        )
    return []


def is_envelope(names: frozenset[str], language: Language) -> bool:
    """Whether fields of these names wrap an HTTP response (its headers are not always there)."""
    return len(names & language.envelope - {"headers"}) == 3


def is_file(names: frozenset[str]) -> bool:
    """Whether fields of these names describe a file to be sent, in any spelling."""
    folded = {name.replace("_", "").lower() for name in names}
    return {"filename", "content"} <= folded <= {"filename", "content", "contenttype"}


def _synthetic(page: ClassPage, rows: list[Slot]) -> None:
    page.findings.settle_page(page.title, State.FOREIGN, SYNTHETIC)
    for slot in rows:
        page.findings.settle_row(slot.row, slot.printed, State.FOREIGN, SYNTHETIC)


def _additional(rows: list[Slot], language: Language) -> Type | None:
    """The type of the other keys; their row is the last one, and a map (a field of the API may have the same name)."""
    last = rows[-1]
    if last.printed == language.additional and isinstance(last.type, MapOf) and last.presence is not Presence.REQUIRED:
        return last.type.value
    return None


def _field(slot: Slot, findings: Findings) -> Field:
    return Field(
        slot.name,
        slot.type,
        slot.presence,
        findings.place(slot.row.line, slot.column),
        slot.nullable,
        description=slot.description,
        examples=slot.examples,
        deprecated=slot.deprecated,
    )
