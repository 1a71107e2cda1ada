"""What the views of one run look things up in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..casing import snake
from ..emitted import Emitted, Identifier, Segment
from ..ir import Api, Declaration, Json
from ..names import Names
from ..unions import UnionPlan
from .uses import uses


@dataclass(frozen=True, slots=True)
class Scope:
    """A linked and named API with its union plans. ``modules`` lists, by stem, the declarations that a module holds, owner first;
    ``uses`` says of a declaration where it first occurs."""

    api: Api
    names: Names
    plans: Mapping[str, UnionPlan]
    declarations: Mapping[str, Declaration]
    modules: Mapping[Segment, tuple[Declaration, ...]]
    uses: Mapping[str, str]

    def class_of(self, key: str) -> Identifier:
        return self.names.classes[key]

    def suffix(self, key: str) -> Emitted:
        """What the functions of an inline declaration are told apart by."""
        return Emitted(snake(self.names.classes[key]))

    def stem_of(self, key: str) -> Segment:
        return self.names.modules[key]


def scope(api: Api, names: Names, plans: Mapping[str, UnionPlan]) -> Scope:
    """The scope of an API; a module's declarations stand in source order."""
    modules: dict[Segment, list[Declaration]] = {}
    for declaration in api.declarations:
        modules.setdefault(names.modules[declaration.key], []).append(declaration)
    by_key = {declaration.key: declaration for declaration in api.declarations}
    return Scope(api, names, plans, by_key, {stem: tuple(held) for stem, held in modules.items()}, uses(api, names))


def is_textual(values: tuple[Json, ...]) -> bool:
    """Whether all values are strings."""
    return bool(values) and all(value.text.startswith('"') for value in values)
