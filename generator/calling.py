"""What is needed to call an operation, also where its source leaves that open."""

from __future__ import annotations

from collections.abc import Mapping

from .ir import Alias, Declaration, Field, Json, Kind, Location, Nullable, OneOfValues, Operation, Parameter, Record, Ref, Scalar, Type

STREAM = "stream"
"""The key that asks for a stream, in all APIs that have one."""
_WITHOUT_BODY = ("GET", "HEAD", "DELETE")


def is_callable(operation: Operation) -> bool:
    """Whether a request can be made of what is known: where it goes, and how."""
    return isinstance(operation.method, str) and isinstance(operation.path, str)


def location_of(parameter: Parameter, operation: Operation) -> Location:
    """Where a parameter travels; if no source tells, then in the place of the path that is called so, else where such methods take theirs."""
    if isinstance(parameter.location, Location):
        return parameter.location
    if isinstance(operation.path, str) and f"{{{parameter.name.text}}}" in operation.path:
        return Location.PATH
    return Location.QUERY if operation.bodies or operation.method in _WITHOUT_BODY else Location.BODY


def body_record(type: Type, declarations: Mapping[str, Declaration]) -> Record | None:
    """The record that a body is, by whatever name, null apart: its keys are arguments. ``None`` for a body without keys of its own."""
    seen: set[str] = set()
    while True:
        match type:
            case Nullable(type=inner):
                type = inner
            case Ref(key=key) if key not in seen:
                seen.add(key)
                match declarations[key]:
                    case Record() as record:
                        return record
                    case Alias(type=inner):
                        type = inner
                    case _:
                        return None
            case _:
                return None


def asks(told: Field | Parameter) -> bool:
    """Whether true is a value of a key."""
    return told.type == Scalar(Kind.BOOLEAN) or (isinstance(told.type, OneOfValues) and Json("true") in told.type.values)


def can_ask(operation: Operation, declarations: Mapping[str, Declaration]) -> bool:
    """Whether a key of the body asks for a stream."""
    records = [record for body in operation.bodies if (record := body_record(body.type, declarations))]
    keys: list[Field | Parameter] = [told for record in records for told in record.fields]
    keys += [each for each in operation.parameters if location_of(each, operation) is Location.BODY]
    return any(told.name.text == STREAM and asks(told) for told in keys)
