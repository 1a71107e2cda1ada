"""Python names for everything, from ownership and never from a counter (design.md, section 4)."""

from __future__ import annotations

import hashlib
import keyword
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ..casing import pascal, snake
from ..diagnostics import Diagnostic, Severity
from ..emitted import Identifier, Segment
from ..ir import Api, Declaration, Record
from ..names import Names
from ..places import Place

_LONGEST_STEM = 100

# What generated modules import or define themselves: a schema of such a name takes a trailing underscore.
_OUR_CLASSES = frozenset(
    "ABSENT Any AsyncClient At AttributeError Base Client DateTime DecodeError EncodeError False Final Literal Misfit ModuleNotFoundError None Problem Problems "
    "RequestOptions SHAPE True TypeAlias UNSET Union Unknown Unset".split()
)
# The members of the runtime's Base, and the names that annotations in a class body need unshadowed.
_OUR_ATTRIBUTES = frozenset("additional extra misfits from_dict from_json to_dict to_json".split())
_ANNOTATIONS = frozenset("bytes bool dict float int list str date datetime".split())


def name(api: Api) -> tuple[Names, tuple[Diagnostic, ...]]:
    """Names for all declarations, fields and operations, and what had to be renamed."""
    diagnostics: list[Diagnostic] = []
    classes = _classes(api.declarations, diagnostics)
    shadowable = _OUR_CLASSES.union(classes.values())
    attributes: dict[tuple[str, str], Identifier] = {}
    for declaration in api.declarations:
        if isinstance(declaration, Record):
            attributes |= _attributes(declaration, shadowable, diagnostics)
    names = Names(
        classes=classes,
        modules=_modules(api.declarations, classes),
        attributes=attributes,
        groups={operation.key: _group(operation.group) for operation in api.operations},
        methods={operation.key: _method(operation.name) for operation in api.operations},
    )
    return names, tuple(diagnostics)


def _classes(declarations: Iterable[Declaration], diagnostics: list[Diagnostic]) -> Mapping[str, Identifier]:
    """Given names first, those equal to their class name before the others; then inline ones, which alone may be renamed."""
    given = [declaration for declaration in declarations if not declaration.owner]
    inline = [declaration for declaration in declarations if declaration.owner]
    taken: dict[str, str] = {}
    for declaration in sorted(given, key=lambda one: (class_name(one.name) != one.name, one.key != one.name)):
        wanted = class_name(declaration.name)
        free = _first_free(taken, wanted, _with_separators(declaration.name), class_name(declaration.key))
        if free != wanted:
            diagnostics.append(_renamed(declaration.place, declaration.name, free, f"another schema is called {wanted}"))
        taken[free] = declaration.key
    for declaration in inline:
        wanted = class_name(declaration.name)
        free = _first_free(taken, wanted, wanted + type(declaration).__name__)
        if free != wanted:
            diagnostics.append(_renamed(declaration.place, declaration.name, free, f"a schema of its own is called {wanted}"))
        taken[free] = declaration.key
    return {key: Identifier(spelled) for spelled, key in taken.items()}


def class_name(given: str) -> str:
    """The class for a given name: PascalCase, digits and capitals kept."""
    spelled = pascal(given) or "Unnamed"
    if spelled[0].isdigit():
        spelled = f"X{spelled}"
    return f"{spelled}_" if spelled in _OUR_CLASSES else spelled


def _with_separators(given: str) -> str:
    """The name with its separators kept as underscores: ``Static_Chunking_Strategy``."""
    return "_".join(part[0].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", given)) or "Unnamed"


def _first_free(taken: Mapping[str, str], *candidates: str) -> str:
    for candidate in candidates:
        if candidate not in taken and not candidate[0].isdigit():
            return candidate
    last = candidates[-1] + "_"
    while last in taken:
        last += "_"
    return last


def _modules(declarations: Iterable[Declaration], classes: Mapping[str, Identifier]) -> Mapping[str, Segment]:
    """Stems of modules: one per declaration without an owner; where only capitals tell two apart, the later one is written together."""
    by_key = {declaration.key: declaration for declaration in declarations}
    taken: set[str] = set()
    stems: dict[str, Segment] = {}
    for declaration in by_key.values():
        if not declaration.owner or declaration.owner not in by_key:
            spelled = classes[declaration.key]
            stem = _first_free(dict.fromkeys(taken, ""), _stem(snake(spelled)), _stem(spelled.lower()))
            taken.add(stem)
            stems[declaration.key] = Segment(stem)
    for declaration in by_key.values():
        top = declaration
        while top.owner and top.owner in by_key:
            top = by_key[top.owner]
        stems[declaration.key] = stems[top.key]
    return stems


def _stem(words: str) -> str:
    """The stem for the words of a class name; ``readme`` is that of an index page, and some disks see no difference to README."""
    if len(words) > _LONGEST_STEM:
        digest = hashlib.sha256(words.encode()).hexdigest()[:8]
        return f"{words[: _LONGEST_STEM - 9].rstrip('_')}_{digest}"
    return f"{words}_" if keyword.iskeyword(words) or words == "readme" else words


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
            free = _first_free(dict.fromkeys(taken | shadowable, ""), _attribute_with_separators(wire), f"{attribute}_")
            taken.add(free)
            names[record.key, wire] = Identifier(free)
            place = next(field.place for field in record.fields if field.name.text == wire)
            diagnostics.append(_renamed(place, wire, free, f"the field {wires[0]!r} is called {attribute}"))
    return names


def _attribute_with_separators(wire: str) -> str:
    """The wire name in its own casing, its separators as underscores: ``topP``."""
    spelled = "_".join(re.findall(r"[A-Za-z0-9]+", wire)) or "unnamed"
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled


def attribute_name(wire: str) -> str:
    """The attribute for a wire name, whatever its neighbours are called."""
    words = snake(wire) or "unnamed"
    if words[0].isdigit():
        words = f"x_{words}"
    reserved = keyword.iskeyword(words) or words in _OUR_ATTRIBUTES or words in _ANNOTATIONS
    return f"{words}_" if reserved else words


def _group(path: str) -> tuple[Identifier, ...]:
    return tuple(Identifier(_stem(_method(part))) for part in path.split(".") if part)


def _method(given: str) -> Identifier:
    words = snake(given) or "unnamed"
    if words[0].isdigit():
        words = f"x_{words}"
    return Identifier(f"{words}_" if keyword.iskeyword(words) else words)


def _renamed(place: Place, given: str, spelled: str, why: str) -> Diagnostic:
    return Diagnostic(
        Severity.WARNING,
        "renamed",
        f"{given!r} becomes {spelled}: {why}",
        place,
        hint="state another name in provider.toml if this one is not clear",
    )
