"""Where two readings of one document differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .comparable import ListShape, MapShape, ObjectShape, Shape


@dataclass(frozen=True, slots=True)
class Difference:
    """What one reading says of a place, and what the other says."""

    path: str
    facet: str
    ours: str
    theirs: str


@dataclass(slots=True)
class Comparison:
    """Compares shapes from their roots inwards, each pair of objects once."""

    fields: int = 0
    _pairs: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def differences(self, ours: Shape, theirs: Shape, path: str, *, null: bool = True) -> Iterator[Difference]:
        """Where two shapes differ; whether a whole declaration may be null is left to what uses it (``null`` is false)."""
        if null and ours.nullable != theirs.nullable:
            yield Difference(path, "nullable", str(ours.nullable), str(theirs.nullable))
        if ours.classes() != theirs.classes():
            yield Difference(path, "type", " | ".join(sorted(ours.classes())), " | ".join(sorted(theirs.classes())))
        yield from self._within(ours, theirs, path)

    def _within(self, ours: Shape, theirs: Shape, path: str) -> Iterator[Difference]:
        for kind, step in ((ListShape, "[]"), (MapShape, ".*")):
            mine, others = ([part for part in shape.parts if isinstance(part, kind)] for shape in (ours, theirs))
            if len(mine) == len(others) == 1:
                yield from self.differences(_inner(mine[0]), _inner(others[0]), path + step)
        objects = [part for part in ours.parts if isinstance(part, ObjectShape)]
        waiting = [part for part in theirs.parts if isinstance(part, ObjectShape)]
        if len(objects) != len(waiting):
            yield Difference(path, "objects", str(len(objects)), str(len(waiting)))
        for one in objects:
            if (other := _twin(one, waiting)) is not None:
                waiting.remove(other)
                yield from self._objects(one, other, path if len(objects) == 1 else f"{path}<{one.name}>")

    def _objects(self, one: ObjectShape, other: ObjectShape, path: str) -> Iterator[Difference]:
        if (one.name, other.name) in self._pairs:
            return
        self._pairs.add((one.name, other.name))
        ours, theirs = one.fields(), other.fields()
        for name in sorted(ours.keys() ^ theirs.keys()):
            yield Difference(f"{path}.{name}", "field", str(name in ours), str(name in theirs))
        for name in ours.keys() & theirs.keys():
            self.fields += 1
            if ours[name].required != theirs[name].required:
                yield Difference(f"{path}.{name}", "required", str(ours[name].required), str(theirs[name].required))
            yield from self.differences(ours[name].shape, theirs[name].shape, f"{path}.{name}")


def _inner(part: ListShape | MapShape) -> Shape:
    return part.item() if isinstance(part, ListShape) else part.value()


def _twin(one: ObjectShape, others: list[ObjectShape]) -> ObjectShape | None:
    """The object of the same name, or else that with most of the same fields."""
    fields = one.fields().keys()
    ranked = sorted(others, key=lambda other: (other.name == one.name, len(fields & other.fields().keys()) - len(fields ^ other.fields().keys())))
    return ranked[-1] if ranked else None
