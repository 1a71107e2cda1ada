"""Where two readings of one document differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .comparable import ANY, ListShape, MapShape, ObjectShape, Shape


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a document: a field of a declaration or what is within that, or a declaration itself (``field`` is empty)."""

    owner: str
    field: str = ""
    within: str = ""

    def __str__(self) -> str:
        return ".".join(filter(None, (self.owner, self.field))) + self.within


@dataclass(frozen=True, slots=True)
class Difference:
    """What one reading says of a value, and what the other says."""

    spot: Spot
    facet: str
    ours: str
    theirs: str

    def __str__(self) -> str:
        return f"{self.facet} of {self.spot}: ours {self.ours}, theirs {self.theirs}"


@dataclass(slots=True)
class Comparison:
    """Compares shapes from their roots inwards, each pair of objects once. ``objects`` are those of ours that had a twin."""

    fields: int = 0
    objects: set[str] = field(default_factory=set[str])
    _pairs: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def differences(self, ours: Shape, theirs: Shape, spot: Spot) -> Iterator[Difference]:
        """Where two shapes differ. Whether a whole declaration may be null is left to what uses it; a value of any kind may be."""
        if ours.nullable != theirs.nullable and spot.field and not (ANY in ours.parts and ANY in theirs.parts):
            yield Difference(spot, "null", str(ours.nullable), str(theirs.nullable))
        if ours.classes() != theirs.classes():
            yield Difference(spot, "type", " | ".join(sorted(ours.classes())), " | ".join(sorted(theirs.classes())))
        for kind, step in ((ListShape, "[]"), (MapShape, ".*")):
            mine, others = ([part for part in shape.parts if isinstance(part, kind)] for shape in (ours, theirs))
            if len(mine) != len(others):
                yield Difference(spot, f"{step} within", str(len(mine)), str(len(others)))
            for one, other in zip(mine, others, strict=False):  # both in the order of the document
                yield from self.differences(_inner(one), _inner(other), Spot(spot.owner, spot.field, spot.within + step))
        objects, twins = ([part for part in shape.parts if isinstance(part, ObjectShape)] for shape in (ours, theirs))
        if len(objects) != len(twins):
            yield Difference(spot, "objects", str(len(objects)), str(len(twins)))
        for first, second in [(objects[0], twin) for twin in twins] if len(objects) == 1 else zip(objects, twins, strict=False):
            yield from self._objects(first, second)

    def _objects(self, one: ObjectShape, other: ObjectShape) -> Iterator[Difference]:
        if (one.name, other.name) in self._pairs:
            return
        self._pairs.add((one.name, other.name))
        self.objects.add(one.name)
        ours, theirs = one.fields(), other.fields()
        for name in [*(name for name in ours if name not in theirs), *(name for name in theirs if name not in ours)]:
            yield Difference(Spot(one.name, name), "field", str(name in ours), str(name in theirs))
        for name in (name for name in ours if name in theirs):
            self.fields += 1
            if ours[name].required != theirs[name].required:
                yield Difference(Spot(one.name, name), "required", str(ours[name].required), str(theirs[name].required))
            yield from self.differences(ours[name].shape, theirs[name].shape, Spot(one.name, name))


def _inner(part: ListShape | MapShape) -> Shape:
    return part.item() if isinstance(part, ListShape) else part.value()
