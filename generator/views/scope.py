"""What the views of one run look things up in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..casing import snake
from ..emitted import Emitted, Identifier, Segment
from ..ir import Api, Declaration, Json, Ref, Reply
from ..names import Names
from ..paging import Paging
from ..unions import Only, Tagged, UnionPlan
from .uses import uses


@dataclass(frozen=True, slots=True)
class Scope:
    """A linked and named API with its union plans. ``modules`` lists, by stem, the declarations that a module holds, owner first;
    ``uses`` says of a declaration where it first occurs; ``tags`` are the fields, by key and wire name, that tell members of unions apart;
    ``paging`` says, by its key, how an operation gives its pages, and ``asked`` what stream it gives that no source documents.
    """

    api: Api
    names: Names
    plans: Mapping[str, UnionPlan]
    declarations: Mapping[str, Declaration]
    modules: Mapping[Segment, tuple[Declaration, ...]]
    uses: Mapping[str, str]
    tags: frozenset[tuple[str, str]]
    paging: Mapping[str, Paging]
    asked: Mapping[str, Reply]

    def class_of(self, key: str) -> Identifier:
        return self.names.classes[key]

    def suffix(self, key: str) -> Emitted:
        """What the functions of an inline declaration are told apart by."""
        return Emitted(snake(self.names.classes[key]))

    def stem_of(self, key: str) -> Segment:
        return self.names.modules[key]


def scope(api: Api, names: Names, plans: Mapping[str, UnionPlan], paging: Mapping[str, Paging], asked: Mapping[str, Reply]) -> Scope:
    """The scope of an API; a module's declarations stand in source order."""
    modules: dict[Segment, list[Declaration]] = {}
    for declaration in api.declarations:
        modules.setdefault(names.modules[declaration.key], []).append(declaration)
    by_key = {declaration.key: declaration for declaration in api.declarations}
    by_stem = {stem: tuple(held) for stem, held in modules.items()}
    return Scope(api, names, plans, by_key, by_stem, uses(api, names), frozenset(_tags(plans)), paging, asked)


def _tags(plans: Mapping[str, UnionPlan]) -> Iterator[tuple[str, str]]:
    for plan in plans.values():
        if isinstance(plan.objects, Tagged):
            for _, decided in plan.objects.cases:
                members = (decided.member,) if isinstance(decided, Only) else decided.members
                yield from ((member.type.key, plan.objects.key) for member in members if isinstance(member.type, Ref))


def is_textual(values: tuple[Json, ...]) -> bool:
    """Whether all values are strings."""
    return bool(values) and all(value.text.startswith('"') for value in values)
