"""Two APIs to an :class:`Agreement`."""

from __future__ import annotations

from ..ir import Api
from ..passes.merging.align import fold
from .causes import lonely_declarations, lonely_operations
from .facts import Agreement, Renamed, Told
from .fields import Declared
from .operations import Called
from .pairing import Pairs, pair
from .sides import Side, side
from .tally import Tally
from .types import Comparer


def compare(first: Api, second: Api) -> Agreement:
    """Compare two APIs whose references are resolved, and whose unknown facts nothing was assumed about."""
    sides = side(first), side(second)
    pairs = pair(*sides)
    owners = {other: key for key, other in pairs.declarations.items()}
    comparer, tally = Comparer(*sides, pairs.declarations, owners), Tally()
    declared = Declared(comparer, tally)
    for declaration in first.declarations:
        if (other := pairs.declarations.get(declaration.key)) is not None:
            declared.compare(declaration, sides[1].declared[other])
    Called(comparer, tally).compare_all(first.operations, second.operations, pairs.operations)
    lonely = lonely_declarations(comparer, pairs)
    calls = frozenset(pairs.operations), frozenset(pairs.operations.values())
    return Agreement(
        tally.scores(),
        (
            tally.fields[True, True] + tally.fields[True, False],
            tally.fields[True, True] + tally.fields[False, True],
            tally.fields[True, True],
        ),
        tuple(tally.differences),
        tuple(_renamed(pairs, *sides)),
        (*lonely[0], *lonely_operations(sides[0], sides[1], calls[0], calls[1])),
        (*lonely[1], *lonely_operations(sides[1], sides[0], calls[1], calls[0])),
    )


def _renamed(pairs: Pairs, first: Side, second: Side) -> list[Renamed]:
    """What is known by its place and has another name there."""
    found: list[Renamed] = []
    for declaration in first.api.declarations:
        if declaration.key in pairs.placed:
            other = second.declared[pairs.declarations[declaration.key]]
            if fold(declaration.name) == fold(other.name):
                continue
            found.append(Renamed(Told(declaration.name, declaration.place), Told(other.name, other.place)))
    return found
