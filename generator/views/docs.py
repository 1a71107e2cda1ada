"""The ``docs/`` folder of a generated package, in typewright's own dialect: ``readers/markdown/own.py`` reads it back whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..emitted import Emitted, Identifier, Segment, compose, join, ours
from ..ir import Api, Declaration, Operation
from ..names import Names
from ..own_dialect import slug
from .docs_blocks import page
from .docs_declarations import Links, declaration_page
from .docs_index import index_page
from .docs_operations import group_name, operation_page
from .docs_types import TypeTexts


def pages(api: Api, names: Names) -> dict[str, Callable[[], Emitted]]:
    """By its path below ``docs/``, how each page is made: the index, one per declaration that is no inline one, one per group of operations."""
    declared = _by_module(api.declarations, names)
    grouped = _by_group(api.operations, names)
    here = _declaration_links(declared, names, ours(""))
    above = _declaration_links(declared, names, ours("../"))
    index: Callable[[], Emitted] = lambda: page(index_page(api, here.links, _operation_links(grouped, names)))

    def about_declarations(held: Sequence[Declaration]) -> Callable[[], Emitted]:
        return lambda: page(declaration_page(held, names, here))

    def about_operations(held: Sequence[Operation]) -> Callable[[], Emitted]:
        return lambda: page(operation_page(held, names, above))

    return {
        "README.md": index,
        **{f"{stem}.md": about_declarations(held) for stem, held in declared.items()},
        **{_group_path(group): about_operations(held) for group, held in grouped.items()},
    }


def _by_module(declarations: Sequence[Declaration], names: Names) -> dict[Segment, list[Declaration]]:
    """The declarations of each page, the one that the page is about first."""
    found: dict[Segment, list[Declaration]] = {}
    for declaration in declarations:
        found.setdefault(names.modules[declaration.key], []).append(declaration)
    for members in found.values():
        main = next((member for member in members if not member.owner), members[0])
        members.remove(main)
        members.insert(0, main)
    return found


def _by_group(operations: Sequence[Operation], names: Names) -> dict[tuple[Identifier, ...], list[Operation]]:
    found: dict[tuple[Identifier, ...], list[Operation]] = {}
    for operation in operations:
        found.setdefault(names.groups[operation.key], []).append(operation)
    return found


def _group_path(group: Sequence[Identifier]) -> Emitted:
    return compose("operations/{}.md", join(".", group))


def _declaration_links(declared: Mapping[Segment, Sequence[Declaration]], names: Names, folder: Emitted) -> Links:
    links: dict[str, Emitted] = {}
    for stem, declarations in declared.items():
        seen: dict[str, int] = {}
        for position, declaration in enumerate(declarations):
            name = names.classes[declaration.key]
            anchor = slug(name, seen)
            fragment = compose("#{}", Emitted(anchor)) if position else ours("")
            links[declaration.key] = compose("[{}]({}{}.md{})", name, folder, stem, fragment)
    return Links(links, TypeTexts(links))


def _operation_links(grouped: Mapping[tuple[Identifier, ...], Sequence[Operation]], names: Names) -> dict[str, Emitted]:
    links: dict[str, Emitted] = {}
    for group, operations in grouped.items():
        seen: dict[str, int] = {}
        slug(group_name(group), seen)
        for operation in operations:
            method = names.methods[operation.key]
            shown = join(".", [*group, method])
            links[operation.key] = compose("[{}]({}#{})", shown, _group_path(group), Emitted(slug(method, seen)))
    return links
