"""Declarations as a whole: their order, and whether each says something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from ...ir import Alias, Declaration, Ref


def behind_owners(declared: Mapping[str, Declaration]) -> dict[str, Declaration]:
    """The same declarations, inline ones behind those that they are part of."""
    owned: defaultdict[str, list[Declaration]] = defaultdict(list)
    for declaration in declared.values():
        owned[declaration.owner if declaration.owner in declared else ""].append(declaration)

    def below(owner: str) -> Iterator[Declaration]:
        for declaration in owned.pop(owner, ()):
            yield declaration
            yield from below(declaration.key)

    return {declaration.key: declaration for declaration in below("")}


def leads_to_itself(declaration: Declaration, declared: Mapping[str, Declaration]) -> bool:
    """Whether a declaration is another name of another name … of itself."""
    seen: set[str] = set()
    step: Declaration | None = declaration
    while isinstance(step, Alias) and isinstance(step.type, Ref):
        if step.key in seen:
            return True
        seen.add(step.key)
        step = declared.get(step.type.key)
    return False
