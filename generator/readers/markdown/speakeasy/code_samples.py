"""Which HTTP call each operation is, for the generations whose pages do not print it: code samples tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .naming import folded


@dataclass(frozen=True, slots=True)
class Sample:
    """One HTTP call. ``callees`` are the dotted names that its sample calls, less the client: ``chat.create``."""

    id: str
    method: str
    path: str
    callees: tuple[str, ...]


def assign_samples(operations: Sequence[tuple[str, str]], samples: Sequence[Sample]) -> Mapping[tuple[str, str], Sample]:
    """For operations (group and name): the call of each, where the samples tell.

    The samples may be older than the pages. In the samples of a group, the best resemblance of names wins: equal, equal less the group's
    name, one within the other; in the end one operation and one call that are left over belong together. A streaming twin (its path has a
    fragment) implies the plain call.
    """
    assigned: dict[tuple[str, str], Sample] = {}
    for group in dict.fromkeys(group for group, _ in operations):
        names = [name for of_group, name in operations if of_group == group]
        calls = [(sample, name) for sample in samples for name in _names_in(sample, group)]
        for alike in (_equal, _equal_within, _contained):
            for name in [name for name in names if (group, name) not in assigned]:
                free = [sample for sample, called in calls if sample not in assigned.values() and alike(name, called, group)]
                if len(free) == 1:
                    assigned[group, name] = free[0]
        _left_over(assigned, group, names, [sample for sample, _ in calls])
    return assigned


def _names_in(sample: Sample, group: str) -> Iterable[str]:
    for callee in sample.callees:
        of_group, _, name = callee.rpartition(".")
        if folded(of_group) == folded(group):
            yield name


def _equal(name: str, called: str, _group: str) -> bool:
    return folded(name) == folded(called)


def _equal_within(name: str, called: str, group: str) -> bool:
    inner = folded(group.rpartition(".")[2])
    return folded(called) in (inner + folded(name), folded(name) + inner)


def _contained(name: str, called: str, _group: str) -> bool:
    return folded(name) in folded(called) or folded(called) in folded(name)


def _left_over(assigned: dict[tuple[str, str], Sample], group: str, names: Sequence[str], calls: Sequence[Sample]) -> None:
    open_names = [name for name in names if (group, name) not in assigned]
    open_calls = [sample for sample in dict.fromkeys(calls) if sample not in assigned.values()]
    if len(open_names) != 1:
        return
    if not open_calls:
        paths = {sample.path for sample in calls}
        twins = [sample for sample in dict.fromkeys(calls) if "#" in sample.path and sample.path.partition("#")[0] not in paths]
        open_calls = [Sample("", twin.method, twin.path.partition("#")[0], ()) for twin in twins]
    if len(open_calls) == 1:
        assigned[group, open_names[0]] = open_calls[0]
