"""Names of resources and of their methods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ...casing import pascal
from ...diagnostics import Diagnostic
from ...emitted import Identifier, Segment
from ...ir import Operation
from ...names import Group, ResourceName
from .spelling import first_free, method_name, renamed, stem

UNGROUPED = "api"
"""The resource of operations without a group."""

# What a class of ours defines or uses in its body: a resource or method of such a name takes a trailing underscore.
_CLIENT = frozenset("cached_property close".split())
_RESOURCE = frozenset("overload property type_checking".split())


def groups(operations: Iterable[Operation], diagnostics: list[Diagnostic]) -> Mapping[str, Group]:
    """By its key, the resource of each operation."""
    found: dict[str, Group] = {}
    told: set[str] = set()
    for operation in operations:
        parts = [part for part in operation.group.split(".") if part] or [UNGROUPED]
        first, *others = (stem(method_name(part)) for part in parts)
        if first in _CLIENT:
            if first not in told:
                told.add(first)
                diagnostics.append(renamed(operation.place, parts[0], f"{first}_", "every client has something called so"))
            first += "_"
        others = [f"{part}_" if part in _RESOURCE else part for part in others]
        found[operation.key] = tuple(Identifier(part) for part in (first, *others))
    return found


def methods(operations: Iterable[Operation], grouped: Mapping[str, Group], diagnostics: list[Diagnostic]) -> Mapping[str, Identifier]:
    """By its key, the method of each operation: none is called like another, or like a resource within its own."""
    inner: defaultdict[Group, set[str]] = defaultdict(lambda: set(_RESOURCE))
    for group in grouped.values():
        for depth in range(1, len(group)):
            inner[group[:depth]].add(group[depth])
    found: dict[str, Identifier] = {}
    for operation in sorted(operations, key=lambda one: method_name(one.name) != one.name):
        taken, wanted = inner[grouped[operation.key]], method_name(operation.name)
        free = first_free(taken, wanted)
        if free != wanted:
            path = ".".join(grouped[operation.key])
            diagnostics.append(renamed(operation.place, operation.name, free, f"something else of {path} is called {wanted}"))
        taken.add(free)
        found[operation.key] = Identifier(free)
    return found


def resources(grouped: Iterable[Group]) -> Mapping[Group, ResourceName]:
    """Modules and classes of all resources and of those that only lead to others; of two with one spelling the longer keeps its separators."""
    all_groups = {group[:depth] for group in grouped for depth in range(1, len(group) + 1)}
    stems: set[str] = set()
    prefixes: set[str] = set()
    found: dict[Group, ResourceName] = {}
    for group in sorted(all_groups, key=lambda group: (len(group), group)):
        own = first_free(stems, stem("_".join(group)), stem("__".join(group)))
        words = [pascal(part) for part in group]
        prefix = first_free(prefixes, "".join(words), "_".join(words))
        stems.add(own)
        prefixes |= {prefix, f"Async{prefix}"}
        found[group] = ResourceName(Segment(own), Identifier(prefix))
    return found
