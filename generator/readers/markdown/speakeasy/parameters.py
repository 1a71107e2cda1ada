"""Where the parameters of an operation travel: pages print them in one flat table and do not say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ....ir import UNKNOWN, Body, Declaration, Field, Location, Parameter, Presence, Record, Ref, Type, Unknown, WireName
from ....ledger import State
from ....places import Place
from ..blocks import Row, Table
from ..findings import Findings
from ..tables import Columns, cell_of
from .fields import Slot, row_name
from .language import Language
from .naming import folded

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_BODY_NAMES = frozenset({"request", "requestbody", "body"})
_BODILESS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Call:
    """What is known of an operation before its parameters."""

    id: str | Unknown
    method: str | Unknown
    path: str | Unknown


@dataclass(frozen=True, slots=True)
class Models:
    """The declarations of the tree, by key; and its records by the fold of their names."""

    declared: Mapping[str, Declaration]
    records: Mapping[str, Record]

    def record(self, type_: Type) -> Record | None:
        """The record that a type is, if it is one."""
        found = self.declared.get(type_.key) if isinstance(type_, Ref) else None
        return found if isinstance(found, Record) else None


def models_of(declarations: Iterable[Declaration]) -> Models:
    """Index the declarations of a tree."""
    known = {declaration.key: declaration for declaration in declarations}
    return Models(known, {folded(item.name): item for item in known.values() if isinstance(item, Record)})


def own_rows(table: Table, columns: Columns, language: Language, findings: Findings) -> Table:
    """The table without the rows that are options of the SDK, which are settled as foreign."""
    first = next((index for index, row in enumerate(table.rows) if _sdk_type(row, columns, language)), None)
    if first is None:
        first = len(table.rows)
        while first and _sdk_name(table.rows[first - 1], language):
            first -= 1
    kept: list[Row] = []
    for index, row in enumerate(table.rows):
        name = row_name(row)
        if index >= first and _sdk_name(row, language):
            findings.settle_row(row, name, State.FOREIGN, "option of the SDK")
        elif name == "security" and "Security](" in cell_of(row, columns, "Type").text:
            findings.settle_row(row, name, State.FOREIGN, "credentials of the SDK")
        else:
            kept.append(row)
    return replace(table, rows=tuple(kept))


def _sdk_type(row: Row, columns: Columns, language: Language) -> bool:
    return any(word in cell_of(row, columns, "Type").text for word in language.foreign_types)


def _sdk_name(row: Row, language: Language) -> bool:
    return row_name(row).split(".", 1)[0] in language.foreign_parameters


def place_parameters(
    slots: Sequence[Slot], call: Call, models: Models, findings: Findings
) -> tuple[tuple[Parameter, ...], tuple[Body, ...]]:
    """The parameters with their locations, and the bodies that stand in the table as one row."""
    placeholders = {folded(name): name for name in _PLACEHOLDER.findall(call.path)} if isinstance(call.path, str) else {}
    bag = _bag(call, placeholders, models, frozenset(slot.printed for slot in slots))
    parameters: list[Parameter] = []
    bodies: list[Body] = []
    for slot in slots:
        place = findings.place(slot.row.line, slot.column)
        parameter = _parameter(slot, place)
        whole = models.record(slot.type) if folded(slot.printed) == "request" else None
        if whole is not None and _is_bag(whole, call, placeholders, models):
            for field in whole.fields:
                _place(_of_field(field), call, placeholders, whole, parameters, bodies)
        else:
            _place(parameter, call, placeholders, bag, parameters, bodies)
    return tuple(parameters), tuple(bodies)


def _place(
    parameter: Parameter,
    call: Call,
    placeholders: Mapping[str, str],
    bag: Record | None,
    parameters: list[Parameter],
    bodies: list[Body],
) -> None:
    printed = parameter.name.printed
    if (placeholder := placeholders.get(folded(printed))) is not None:
        name = WireName(placeholder, printed=printed)  # the path gives it
        parameters.append(replace(parameter, name=name, location=Location.PATH))
    elif _is_body(printed, parameter.type, call):
        required = parameter.presence is Presence.REQUIRED
        bodies.append(Body(parameter.type, parameter.place, required=required, description=parameter.description))
    else:
        parameters.append(replace(parameter, location=_location(printed, call, bag)))


def _location(printed: str, call: Call, bag: Record | None) -> Location | Unknown:
    if bag is not None:
        return Location.QUERY if any(field.name.printed == printed for field in bag.fields) else Location.BODY
    if not isinstance(call.method, str):
        return UNKNOWN
    return Location.QUERY if call.method in _BODILESS else Location.BODY


def _is_body(printed: str, type_: Type, call: Call) -> bool:
    """Whether a parameter is the whole body: by its name, or because it has the name of its class."""
    if call.method in _BODILESS:
        return folded(printed) in ("requestbody", "body")
    if folded(printed) in _BODY_NAMES:
        return True
    return isinstance(type_, Ref) and folded(type_.key.rsplit(".", 1)[-1]) == folded(printed) and folded(printed).endswith("request")


def _bag(call: Call, placeholders: Mapping[str, str], models: Models, names: frozenset[str]) -> Record | None:
    """The record of an operation's own parameters (``<OperationId>Request``), whose fields are not those of the body."""
    if not isinstance(call.id, str):
        return None
    record = models.records.get(folded(call.id) + "request")
    return record if record is not None and _is_bag(record, call, placeholders, models, names) else None


def _is_bag(record: Record, call: Call, placeholders: Mapping[str, str], models: Models, names: frozenset[str] | None = None) -> bool:
    """A bag holds the path's parameters, or belongs to an operation without a body, or has a field whose own fields are printed instead."""
    fields = {folded(field.name.printed) for field in record.fields}
    if placeholders:
        return placeholders.keys() <= fields
    if call.method in _BODILESS or record.key.startswith("operations."):
        return True
    hidden = [field.type for field in record.fields if names is not None and field.name.printed not in names]
    return any(models.record(type_) is not None for type_ in hidden)


def _parameter(slot: Slot, place: Place) -> Parameter:
    return Parameter(
        slot.name,
        slot.type,
        slot.presence,
        place,
        nullable=slot.nullable,
        description=slot.description,
        examples=slot.examples,
        deprecated=slot.deprecated,
    )


def _of_field(field: Field) -> Parameter:
    return Parameter(
        field.name,
        field.type,
        field.presence,
        field.place,
        nullable=field.nullable,
        description=field.description,
        examples=field.examples,
        deprecated=field.deprecated,
    )
