"""What a reply that may be a page is made of, for ``page``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from ..ir import Alias, Declaration, Field, ListOf, Nullable, Record, Ref, Scalar, Type, Union, UnionOf
from ..paging import Path
from .merging.align import fold

_ITEMS = ("data", "items", "results")
_BESIDE = ("pagination", "paging", "meta", "metadata", "pageinfo")


@dataclass(frozen=True, slots=True)
class Shapes:
    """Says what types are, whatever names and nulls are around that."""

    declarations: Mapping[str, Declaration]

    def bare(self, type: Type, within: Set[str] = frozenset()) -> Type | Declaration:
        """The type itself, or the declaration that it leads to and that is no alias."""
        if isinstance(type, Nullable):
            return self.bare(type.type, within)
        if not isinstance(type, Ref) or type.key in within:
            return type
        declaration = self.declarations[type.key]
        return self.bare(declaration.type, {*within, type.key}) if isinstance(declaration, Alias) else declaration

    def record(self, type: Type) -> Record | None:
        found = self.bare(type)
        return found if isinstance(found, Record) else None

    def item(self, type: Type) -> Type | None:
        """The type of a list's items."""
        found = self.bare(type)
        return found.item if isinstance(found, ListOf) else None

    def scalar(self, type: Type) -> Scalar | None:
        found = self.bare(type)
        return found if isinstance(found, Scalar) else None

    def records(self, type: Type) -> tuple[Record, ...]:
        """The records that a value may be; none if it may be anything else as well."""
        match self.bare(type):
            case Record() as record:
                return (record,)
            case Union(members=members) | UnionOf(members=members):
                found = [self.records(member) if not self._is_union(member) else () for member in members]
                return tuple(record for records in found for record in records) if all(found) else ()
            case _:
                return ()

    def _is_union(self, type: Type) -> bool:
        return isinstance(self.bare(type), Union | UnionOf)


@dataclass(frozen=True, slots=True)
class Found:
    """The items of a page, and the objects in which more may be said of it, each with the path to it, the closest to the items first."""

    items: Path
    item: Type
    around: tuple[tuple[Path, Record], ...]

    def fields(self, *names: str) -> Iterator[tuple[Path, Field]]:
        """The fields that are called so, with their paths, in the order of the names."""
        for name in names:
            for path, record in self.around:
                yield from (((*path, (record.key, each.name.text)), each) for each in record.fields if fold(each.name.text) == name)


def looked_into(record: Record, shapes: Shapes) -> Found | None:
    """The items in a record, or in the only one within it that has lists."""
    around: tuple[tuple[Path, Record], ...] = (((), record),)
    if not any(shapes.item(field.type) is not None for field in record.fields):
        inner = [(field, found) for field in record.fields if (found := shapes.record(field.type)) and _lists(found, shapes)]
        if len(inner) != 1:
            return None
        field, found = inner[0]
        around = ((((record.key, field.name.text),), found), *around)
    path, holder = around[0]
    items = _items(holder, shapes)
    if items is None or (item := shapes.item(items.type)) is None:
        return None
    return Found((*path, (holder.key, items.name.text)), item, (*around, *_beside(around, shapes)))


def _items(record: Record, shapes: Shapes) -> Field | None:
    """The list that is the items."""
    lists = _lists(record, shapes)
    named = [field for field in lists if fold(field.name.text) in _ITEMS]
    objects = [field for field in lists if (item := shapes.item(field.type)) is not None and shapes.records(item)]
    return next((found[0] for found in (named, lists, objects) if len(found) == 1), None)


def _lists(record: Record, shapes: Shapes) -> list[Field]:
    return [field for field in record.fields if shapes.item(field.type) is not None]


def _beside(around: Iterable[tuple[Path, Record]], shapes: Shapes) -> Iterator[tuple[Path, Record]]:
    """The objects within these that are there to tell of the page."""
    for path, record in around:
        for field in record.fields:
            inner = shapes.record(field.type) if fold(field.name.text) in _BESIDE else None
            if inner is not None:
                yield (*path, (record.key, field.name.text)), inner
