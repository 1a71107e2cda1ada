"""``codeSamples.yaml``: which HTTP call each operation is, for the generations whose pages do not print it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from ..findings import Findings
from .naming import folded

_TARGET = re.compile(r"""\$\[["']paths["']\]\[["'](.+)["']\]\[["'](\w+)["']\]""")
_CALL = re.compile(r"\b(\w+(?:\.\w+)+)\(")


@dataclass(frozen=True, slots=True)
class Sample:
    """One HTTP call. ``callees`` are the dotted names that its sample calls, less the client: ``chat.create``."""

    id: str
    method: str
    path: str
    callees: tuple[str, ...]


def read_code_samples(findings: Findings) -> tuple[Sample, ...]:
    """The calls of a code samples overlay, in file order. What is no such file is reported (``bad-yaml``)."""
    from ruamel.yaml.error import YAMLError  # only here, so that trees without such a file do not pay for it

    try:
        overlay: object = _load(findings.file.text)
    except (YAMLError, ValueError, RecursionError) as error:
        mark: Any = getattr(error, "problem_mark", None)
        line, column = (int(mark.line) + 1, int(mark.column) + 1) if mark else (1, 1)
        problem: Any = getattr(error, "problem", None) or type(error).__name__
        findings.report("bad-yaml", f"this is no YAML: {problem}", line, column)
        return ()
    samples = [sample for sample in map(_sample, _items(_value(overlay, "actions"))) if sample]
    shared = {label for label, count in Counter(sample.id for sample in samples).items() if count > 1}
    return tuple(replace(sample, id="") if sample.id in shared and not _is_own(sample) else sample for sample in samples)


def _load(text: str) -> Any:  # noqa: ANN401 - the border to YAML
    from ruamel.yaml import YAML

    return YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]


def _value(mapping: object, key: str) -> object:
    return cast(dict[object, object], mapping).get(key) if isinstance(mapping, dict) else None


def _items(sequence: object) -> list[object]:
    return cast(list[object], sequence) if isinstance(sequence, list) else []


def _sample(action: object) -> Sample | None:
    target = _TARGET.fullmatch(str(_value(action, "target")))
    if target is None:
        return None
    shown = next(iter(_items(_value(_value(action, "update"), "x-codeSamples"))), None)
    callees = tuple(call.partition(".")[2] for call in _CALL.findall(str(_value(shown, "source"))))
    return Sample(str(_value(shown, "label") or ""), target[2].upper(), target[1], callees)


def _is_own(sample: Sample) -> bool:
    """Whether an id that several samples have belongs to this one: it begins like what the sample calls."""
    return any(folded(sample.id).startswith(folded(callee.rpartition(".")[0])) for callee in sample.callees if "." in callee)


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
