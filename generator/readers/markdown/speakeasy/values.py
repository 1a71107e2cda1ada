"""The values of an enumeration: a table, bullets, or a TypeScript union in a code block."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ....ir import UNKNOWN, EnumValue, Json, Unknown
from ....ledger import State
from ..blocks import Cell, Fence, Items, Paragraph, Row, Table
from ..findings import Findings
from ..json_values import json_value, to_json
from ..tables import Layout, cell_of, columns_of
from .pages import EXAMPLE, VALUES, ClassPage
from .texts import described

_NAMED = Layout(("Name", "Value"))
_DESCRIBED = Layout(("Value", "Description"))
_INTEGER = re.compile(r"-?(0|[1-9]\d*)")
_NUMBER = re.compile(r"-?(0|[1-9]\d*)\.\d+")
_OPEN_SENTENCE = "This is an open enum"
_OPEN_COMMENT = re.compile(r"(?:#|//) Open enum\b")
_LITERALS = re.compile(r'\s*("(?:[^"\\]|\\.)*"|-?[\w.]+)(?:<[^<>]*>)?\s*(\||;?\s*$)')


def read_values(page: ClassPage) -> tuple[tuple[EnumValue, ...], bool | Unknown]:
    """The values, and whether there may be more: pages of old generations do not say."""
    values: list[tuple[int, EnumValue]] = []
    opened, told = _told_open(page), False
    for block in page.sections[VALUES]:
        match block:
            case Table():
                values += _table(page, block)
            case Items():
                values += _bullets(page, block)
                told = True
            case Fence():
                found, more = _literals(page.findings, block)
                values += found
                opened, told = opened or more, True
            case _:
                pass
    if not values:
        page.findings.report("no-values", f"{page.title} has no values", page.sections[VALUES][0].line, width=len(VALUES) + 3)
    return _distinct(page.findings, values), True if opened else False if told else UNKNOWN


def _told_open(page: ClassPage) -> bool:
    examples = (block.text for block in page.sections.get(EXAMPLE, ()) if isinstance(block, Fence))
    texts = (block.text for block in page.sections[VALUES] if isinstance(block, Paragraph))
    return any(_OPEN_COMMENT.search(text) for text in examples) or any(_OPEN_SENTENCE in text for text in texts)


def _table(page: ClassPage, table: Table) -> Iterable[tuple[int, EnumValue]]:
    """The Value column has no quotes: its values are numbers if all of them look like it."""
    columns = columns_of(table, _NAMED) or columns_of(table, _DESCRIBED)
    if columns is None:
        return []
    rows = [(row, cell_of(row, columns, "Value")) for row in table.rows if _whole(page.findings, row, cell_of(row, columns, "Value"))]
    texts = [cell.text.strip("`").replace("\\|", "|") for _, cell in rows]
    numeric = all(_INTEGER.fullmatch(text) for text in texts) or all(_INTEGER.fullmatch(text) or _NUMBER.fullmatch(text) for text in texts)
    found: list[tuple[int, EnumValue]] = []
    for (row, _), text in zip(rows, texts, strict=True):
        description = described(cell_of(row, columns, "Description").text, mdx=page.mdx)[0]
        found.append((row.line, EnumValue(Json(text) if numeric else to_json(text), description)))
        page.findings.settle_row(row, text)
    return found


def _whole(findings: Findings, row: Row, value: Cell) -> bool:
    if len(row.cells) == 2 and value.text:
        return True
    findings.report("truncated-row", "a row of values needs a name and a value", row.line, width=len(row.raw.rstrip()))
    findings.settle_row(row, row.cells[0].text if row.cells else "", State.SKIPPED, "unreadable row")
    return False


def _bullets(page: ClassPage, block: Items) -> Iterable[tuple[int, EnumValue]]:
    for line, text in block.items:
        literal = text.strip().strip("`")
        value = json_value(literal)
        if value is None or value.text[0] in "[{":
            page.findings.report("bad-value", f"{literal[:80]!r} is no value", line, width=len(text) + 2, hint="Write a JSON literal.")
        else:
            yield line, EnumValue(value)


def _literals(findings: Findings, block: Fence) -> tuple[list[tuple[int, EnumValue]], bool]:
    """``"a" | "b" | Unrecognized<string>``."""
    found: list[tuple[int, EnumValue]] = []
    more, position = False, 0
    text = block.text.strip()
    while position < len(text):
        literal = _LITERALS.match(text, position)
        value = json_value(literal.group(1)) if literal else None
        if literal is None or (value is None and literal.group(1) != "Unrecognized"):
            _not_a_value(findings, block, text, position)
            break
        if value is None:
            more = True
        else:
            found.append((block.line + 1, EnumValue(value)))
        position = literal.end()
    return found, more


def _not_a_value(findings: Findings, block: Fence, text: str, position: int) -> None:
    """Report what stands in the code block from ``position`` of its stripped text on."""
    rest = text[position:].lstrip()
    before = block.text[: block.text.index(text) + len(text) - len(rest)]
    shown = rest.split("\n", 1)[0][:80].strip()
    line, column = block.line + 1 + before.count("\n"), len(before) - before.rfind("\n")
    findings.report("bad-value", f"{shown!r} is no value", line, column, len(shown), hint="Write a JSON literal.")


def _distinct(findings: Findings, values: list[tuple[int, EnumValue]]) -> tuple[EnumValue, ...]:
    seen: dict[str, EnumValue] = {}
    for line, value in values:
        if value.value.text in seen:
            findings.report("duplicate-value", f"{value.value.text} stands here twice", line, width=len(value.value.text))
        else:
            seen[value.value.text] = value
    return tuple(seen.values())
