"""Gathers the keys of a body that pages print one by one into the record that declares them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..ir import UNKNOWN, Api, Body, Kind, Location, Operation, Parameter, Presence, Record, Ref, Scalar, Stream
from .merging.align import fold, streams


def gather(api: Api) -> Api:
    """The API with a body in place of ``BODY`` parameters, wherever exactly one record has just those keys with those types.

    Where several have, the one counts that has ``Stream`` in its name just if the operation streams, then the one that is named like the
    operation. Bodies with files, and those of another media type than JSON, stay as they are printed.
    """
    records: defaultdict[frozenset[str], list[Record]] = defaultdict(list)
    for declaration in api.declarations:
        if isinstance(declaration, Record) and declaration.fields:
            records[frozenset(field.name.text for field in declaration.fields)].append(declaration)
    return replace(api, operations=tuple(_gathered(operation, records) for operation in api.operations))


def _gathered(operation: Operation, records: Mapping[frozenset[str], list[Record]]) -> Operation:
    keys = [parameter for parameter in operation.parameters if parameter.location is Location.BODY]
    if not keys or operation.bodies or operation.form_media_types or any(key.type == Scalar(Kind.BYTES) for key in keys):
        return operation
    record = _only(operation, [each for each in records.get(frozenset(key.name.text for key in keys), ()) if _fits(each, keys)])
    if record is None:
        return operation
    required = True if any(field.presence is Presence.REQUIRED for field in record.fields) else UNKNOWN
    rest = tuple(parameter for parameter in operation.parameters if parameter.location is not Location.BODY)
    return replace(operation, parameters=rest, bodies=(Body(Ref(record.key), keys[0].place, required=required),))


def _fits(record: Record, keys: Sequence[Parameter]) -> bool:
    types = {field.name.text: field.type for field in record.fields}
    return all(types[key.name.text] == key.type for key in keys)


def _only(operation: Operation, found: list[Record]) -> Record | None:
    """The record that is meant, if that is certain."""
    if len(found) > 1:
        streaming = streams(operation) - {Stream.NONE} != frozenset()
        found = [record for record in found if ("stream" in fold(record.name)) is streaming] or found
    if len(found) > 1:
        names = {
            fold(name) + "request" for name in (operation.id, operation.name, operation.group + operation.name) if isinstance(name, str)
        }
        found = [record for record in found if fold(record.name) in names]
    return found[0] if len(found) == 1 else None
