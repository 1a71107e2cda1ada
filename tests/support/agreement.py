"""Where two sources of one API say the same, with no help from the passes that merge them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import (
    Api,
    Declaration,
    Enumeration,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """``fields`` stand in both sources. What is listed is the path of a declaration, or ``declaration.field``, in the order of its source."""

    fields: int
    differing: list[str]
    only_first: list[str]
    only_second: list[str]


def agreement(first: Api, second: Api) -> Agreement:
    """Compare the declarations of two sources, matched by their names in any case and spelling, and their fields by wire name."""
    of_first, of_second = _by_name(first), _by_name(second)
    common = [(declaration, of_second[name]) for name, declaration in of_first.items() if name in of_second]
    records = [(one, other) for one, other in common if isinstance(one, Record) and isinstance(other, Record)]
    return Agreement(
        fields=sum(len(_fields(one).keys() & _fields(other).keys()) for one, other in records),
        differing=[path for one, other in common for path in _differing(one, other)],
        only_first=[*_missing(of_first, of_second), *(path for one, other in records for path in _missing_fields(one, other))],
        only_second=[*_missing(of_second, of_first), *(path for one, other in records for path in _missing_fields(other, one))],
    )


def agree(one: Type, other: Type) -> bool:
    """Whether two types are the same, or one says more closely what the other says: an integer is a number."""
    match one, other:
        case (Nullable(type=inner), _):
            return agree(inner, other)
        case (_, Nullable(type=inner)):
            return agree(one, inner)
        case (Scalar(kind=kind), Scalar(kind=Kind.NUMERIC)) | (Scalar(kind=Kind.NUMERIC), Scalar(kind=kind)):
            return kind in (Kind.NUMERIC, Kind.NUMBER, Kind.INTEGER)
        case (Ref(key=key), Ref(key=other_key)):
            return _folded(key) == _folded(other_key)
        case (ListOf(item=inner), ListOf(item=other_inner)) | (MapOf(value=inner), MapOf(value=other_inner)):
            return agree(inner, other_inner)
        case _:
            return one == other


def _differing(one: Declaration, other: Declaration) -> Iterator[str]:
    match one, other:
        case Record(), Record():
            fields = _fields(other)
            for name, field in _fields(one).items():
                twin = fields.get(name)
                if twin and (field.presence is not twin.presence or not agree(field.type, twin.type)):
                    yield f"{one.name}.{name}"
        case Enumeration(), Enumeration():
            if [value.value for value in one.values] != [value.value for value in other.values]:
                yield one.name
        case Union(), Union():
            if len(one.members) != len(other.members) or not all(map(agree, one.members, other.members)):
                yield one.name
        case _:
            yield one.name


def _by_name(api: Api) -> dict[str, Declaration]:
    return {_folded(declaration.key): declaration for declaration in api.declarations}


def _folded(key: str) -> str:
    return key.rpartition(".")[2].replace("_", "").lower()


def _fields(record: Record) -> dict[str, Field]:
    return {field.name.text: field for field in record.fields}


def _missing(declared: dict[str, Declaration], others: dict[str, Declaration]) -> list[str]:
    return [declaration.name for name, declaration in declared.items() if name not in others]


def _missing_fields(one: Record, other: Record) -> list[str]:
    return [f"{one.name}.{name}" for name in _fields(one) if name not in _fields(other)]
