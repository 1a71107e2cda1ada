"""Python names for everything, from ownership and never from a counter (design.md, section 4)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ..casing import snake
from ..diagnostics import Diagnostic
from ..emitted import Identifier, Segment
from ..ir import Api, Declaration, Record
from ..names import Names
from .naming.arguments import arguments
from .naming.resources import groups, methods, resources
from .naming.secrets import secrets
from .naming.spelling import OUR_CLASSES, attribute_name, attribute_with_separators, class_name, first_free, renamed
from .naming.spelling import stem as stem_of


def name(api: Api) -> tuple[Names, tuple[Diagnostic, ...]]:
    """Names for all declarations, fields and operations, and what had to be renamed."""
    diagnostics: list[Diagnostic] = []
    classes = _classes(api.declarations, diagnostics)
    shadowable = OUR_CLASSES.union(classes.values())
    attributes: dict[tuple[str, str], Identifier] = {}
    for declaration in api.declarations:
        if isinstance(declaration, Record):
            attributes |= _attributes(declaration, shadowable, diagnostics)
    grouped = groups(api.operations, diagnostics)
    names = Names(
        classes=classes,
        modules=_modules(api.declarations, classes),
        attributes=attributes,
        groups=grouped,
        methods=methods(api.operations, grouped, diagnostics),
        resources=resources(grouped.values()),
        arguments=arguments(api, attributes, diagnostics),
        secrets=secrets(api),
    )
    return names, tuple(diagnostics)


def _classes(declarations: Iterable[Declaration], diagnostics: list[Diagnostic]) -> Mapping[str, Identifier]:
    """Given names first, those equal to their class name before the others; then inline ones, which alone may be renamed."""
    given = [declaration for declaration in declarations if not declaration.owner]
    inline = [declaration for declaration in declarations if declaration.owner]
    taken: dict[str, str] = {}
    for declaration in sorted(given, key=lambda one: (class_name(one.name) != one.name, one.key != one.name)):
        wanted = class_name(declaration.name)
        free = first_free(taken, wanted, _with_separators(declaration.name), class_name(declaration.key))
        if free != wanted:
            diagnostics.append(renamed(declaration.place, declaration.name, free, f"another schema is called {wanted}"))
        taken[free] = declaration.key
    for declaration in inline:
        wanted = class_name(declaration.name)
        free = first_free(taken, wanted, wanted + type(declaration).__name__)
        if free != wanted:
            diagnostics.append(renamed(declaration.place, declaration.name, free, f"a schema of its own is called {wanted}"))
        taken[free] = declaration.key
    return {key: Identifier(spelled) for spelled, key in taken.items()}


def _with_separators(given: str) -> str:
    """The name with its separators kept as underscores: ``Static_Chunking_Strategy``."""
    return "_".join(part[0].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", given)) or "Unnamed"


def _modules(declarations: Iterable[Declaration], classes: Mapping[str, Identifier]) -> Mapping[str, Segment]:
    """Stems of modules: one per declaration without an owner; where only capitals tell two apart, the later one is written together."""
    by_key = {declaration.key: declaration for declaration in declarations}
    taken: set[str] = set()
    stems: dict[str, Segment] = {}
    for declaration in by_key.values():
        if not declaration.owner or declaration.owner not in by_key:
            spelled = classes[declaration.key]
            stem = first_free(taken, stem_of(snake(spelled)), stem_of(spelled.lower()))
            taken.add(stem)
            stems[declaration.key] = Segment(stem)
    for declaration in by_key.values():
        top = declaration
        while top.owner and top.owner in by_key:
            top = by_key[top.owner]
        stems[declaration.key] = stems[top.key]
    return stems


def _attributes(record: Record, shadowable: frozenset[str], diagnostics: list[Diagnostic]) -> Mapping[tuple[str, str], Identifier]:
    """Attributes of a record; of several wire names with one spelling, the one equal to it keeps it.

    ``shadowable`` are the names in capitals that a class body may use, which none of its attributes may hide.
    """
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for field in record.fields:
        wanted[attribute_name(field.name.text)].append(field.name.text)
    taken = set(wanted)
    names: dict[tuple[str, str], Identifier] = {}
    for attribute, wires in wanted.items():
        wires.sort(key=lambda wire: wire != attribute)
        names[record.key, wires[0]] = Identifier(attribute)
        for wire in wires[1:]:
            free = first_free(taken | shadowable, attribute_with_separators(wire), f"{attribute}_")
            taken.add(free)
            names[record.key, wire] = Identifier(free)
            place = next(field.place for field in record.fields if field.name.text == wire)
            diagnostics.append(renamed(place, wire, free, f"the field {wires[0]!r} is called {attribute}"))
    return names
