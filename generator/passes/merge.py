"""Joins what several sources tell of one API."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..diagnostics import Diagnostic
from ..ir import Api, Declaration, Operation, Record, Ref, Type
from ..places import Place
from ..readers.reading import Reading
from .merging.access import join_schemes, join_servers
from .merging.align import align_declarations, align_operations, fold
from .merging.declarations import DeclarationJoiner
from .merging.operations import OperationJoiner
from .merging.report import Report
from .merging.types import TypeJoiner
from .rewrite import rewrite_declaration, rewrite_operation


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined API, and what there is to say about the joining (not what the readings said themselves)."""

    api: Api
    diagnostics: tuple[Diagnostic, ...] = ()


def merge(readings: Sequence[Reading]) -> Merged:
    """Join the APIs of several sources, in order of precedence (design.md, section 3).

    Known beats unknown and finer beats coarser. Facts that exclude each other are reported (``conflict``) and the earlier source is
    followed; what only one source has is kept and told in one note for each source (``only-in-one-source``). Keys and order are the
    first source's, and what only later ones have comes after it. A single reading is returned as it is.
    """
    if len(readings) == 1:
        return Merged(readings[0].api)
    report = Report()
    merged = Api()
    for number, reading in enumerate(readings):
        report.source = number
        merged = _join(merged, reading.api, report) if number else _seen(reading.api, report)
    return Merged(merged, (*report.conflicts, *report.lonely()))


def _join(first: Api, second: Api, report: Report) -> Api:
    second = with_keys_of(first, second)
    _seen(second, report)
    known = {declaration.key: declaration for declaration in (*second.declarations, *first.declarations)}
    schemes = join_schemes(first.security, second.security)
    declarations = DeclarationJoiner(TypeJoiner(known), report)
    operations = OperationJoiner(declarations, {name: scheme.name for name, scheme in schemes.items()})
    later_declarations = {declaration.key: declaration for declaration in second.declarations}
    later_operations = {operation.key: operation for operation in second.operations}
    joined_declarations = [
        declarations.join(one, later_declarations.pop(one.key)) if one.key in later_declarations else one for one in first.declarations
    ]
    joined_operations = [
        operations.join(one, later_operations.pop(one.key)) if one.key in later_operations else one for one in first.operations
    ]
    return Api(
        title=first.title or second.title,
        summary=first.summary or second.summary,
        declarations=(*joined_declarations, *later_declarations.values()),
        operations=(*joined_operations, *later_operations.values()),
        servers=join_servers(first.servers, second.servers),
        security=tuple(schemes.values()),
        idempotency_header=first.idempotency_header or second.idempotency_header,
    )


def with_keys_of(first: Api, second: Api) -> Api:
    """The second API with the keys that the first one has for the same declarations and operations, so that the two can be compared."""
    keys = align_declarations(first.declarations, second.declarations)
    calls = align_operations(first.operations, second.operations)
    taken = {operation.key for operation in first.operations}
    called = {operation.key: calls.get(operation.key) or _free(operation.key, taken) for operation in second.operations}
    changed = {old: Ref(new) for old, new in keys.items() if old != new}

    def leaf(type: Type, place: Place) -> Type:
        return changed.get(type.key, type) if isinstance(type, Ref) else type

    def declared(declaration: Declaration) -> Declaration:
        new = rewrite_declaration(declaration, leaf) if changed else declaration
        key, owner = keys.get(new.key, new.key), keys.get(new.owner) or called.get(new.owner, new.owner)
        return new if key == new.key and owner == new.owner else replace(new, key=key, owner=owner)

    def renamed(operation: Operation) -> Operation:
        new = rewrite_operation(operation, leaf) if changed else operation
        return new if called[new.key] == new.key else replace(new, key=called[new.key])

    return replace(
        second,
        declarations=tuple(declared(declaration) for declaration in second.declarations),
        operations=tuple(renamed(operation) for operation in second.operations),
    )


def _free(key: str, taken: set[str]) -> str:
    """The key, told apart from those that stand for other operations."""
    while key in taken:
        key += "_"
    taken.add(key)
    return key


def _seen(api: Api, report: Report) -> Api:
    """Count what the current source has."""
    for declaration in api.declarations:
        report.see("declaration", declaration.key, declaration.name, declaration.place)
        if isinstance(declaration, Record):
            for field in declaration.fields:
                identity = f"{declaration.key}.{fold(field.name.text)}"
                report.see("field", identity, f"{declaration.name}.{field.name.text}", field.place, declaration.key)
    for operation in api.operations:
        report.see("operation", operation.key, f"{operation.group}.{operation.name}".lstrip("."), operation.place)
    return api
