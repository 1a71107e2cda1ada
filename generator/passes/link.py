"""Connects references with declarations, and accounts for every declaration and operation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..calling import is_callable
from ..diagnostics import Diagnostic, Severity
from ..ir import Alias, Api, Declaration, Opaque, Operation, Ref, Type
from ..ledger import Entry, State, Unit
from ..places import Place
from .merging.align import fold
from .rewrite import rewrite_declaration, rewrite_operation

UNRESOLVED = "names types that no page defines"
SHAPELESS = "nothing is known of its shape"
UNADDRESSED = "its method or path is not known"


@dataclass(frozen=True, slots=True)
class Linked:
    """The API with every reference leading to a declaration, what could not be resolved, and the ledger of declarations and operations.

    ``unresolved`` are the places of the fields, parameters and the like whose types could not be.
    """

    api: Api
    diagnostics: tuple[Diagnostic, ...]
    ledger: tuple[Entry, ...]
    unresolved: frozenset[Place]


def link(api: Api) -> Linked:
    """Resolve all references.

    A reference that is the key of no declaration is resolved by its name without namespace, case and separators if exactly one declaration
    has it; else it becomes opaque, and its name is reported once (``unresolved-type``).
    """
    linking = _Linking(frozenset(declaration.key for declaration in api.declarations), _by_name(api.declarations))
    declarations: list[Declaration] = []
    operations: list[Operation] = []
    entries: list[Entry] = []
    for declaration in api.declarations:
        linking.opaque = False
        linked = rewrite_declaration(declaration, linking.leaf)
        reason = SHAPELESS if _is_shapeless(linked) else UNRESOLVED if linking.opaque else ""
        declarations.append(linked)
        entries.append(_entry(Unit.DECLARATION, declaration.key, declaration.place, reason))
    for operation in api.operations:
        linking.opaque = False
        called = rewrite_operation(operation, linking.leaf)
        reason = UNADDRESSED if not is_callable(called) else UNRESOLVED if linking.opaque else ""
        operations.append(called)
        entries.append(_entry(Unit.OPERATION, f"{operation.group}.{operation.name}".lstrip("."), operation.place, reason))
    linked_api = replace(api, declarations=tuple(declarations), operations=tuple(operations))
    unresolved = frozenset(place for places in linking.uses.values() for place in places)
    return Linked(linked_api, (*linking.warnings(), *_uncallable(operations)), tuple(entries), unresolved)


def _uncallable(operations: Sequence[Operation]) -> Iterator[Diagnostic]:
    """One warning for all operations that cannot be methods."""
    lost = [operation for operation in operations if not is_callable(operation)]
    if lost:
        shown = f"{lost[0].group}.{lost[0].name}".lstrip(".")
        whose = shown if len(lost) == 1 else f"{shown} and {len(lost) - 1} more"
        hint = "add a source that tells them, or state them in provider.toml; until then there are no methods for these operations"
        yield Diagnostic(Severity.WARNING, "uncallable", f"no source tells method and path of {whose}", lost[0].place, hint=hint)


def degraded(ledger: Iterable[Entry], unresolved: Iterable[Place]) -> tuple[Entry, ...]:
    """The ledger of pages and rows, with the rows of these places as what they are: in the package, but without their types."""
    lines = {(place.path, place.line) for place in unresolved}
    return tuple(
        (
            replace(entry, state=State.DEGRADED, reason=UNRESOLVED)
            if entry.unit is Unit.ROW and entry.state is State.EMITTED and (entry.place.path, entry.place.line) in lines
            else entry
        )
        for entry in ledger
    )


@dataclass(slots=True)
class _Linking:
    """Resolves references; ``opaque`` is set when a type was met that cannot be."""

    keys: frozenset[str]
    names: Mapping[str, str]
    opaque: bool = False
    resolved: dict[str, Ref | Opaque] = field(default_factory=dict[str, Ref | Opaque])
    uses: dict[str, list[Place]] = field(default_factory=dict[str, list[Place]])

    def leaf(self, type: Type, place: Place) -> Type:
        if isinstance(type, Opaque):
            self.opaque = True
            return type
        if not isinstance(type, Ref) or type.key in self.keys:
            return type
        target = self.resolved.get(type.key)
        if target is None:
            found = self.names.get(fold(type.key)) or self.names.get(fold(_bare(type.key)))
            target = self.resolved[type.key] = Ref(found) if found else Opaque(type.key)
        if isinstance(target, Opaque):
            self.opaque = True
            self.uses.setdefault(type.key, []).append(place)
        return target

    def warnings(self) -> Iterator[Diagnostic]:
        hint = "add the page that defines it, or state its type in provider.toml; until then its values pass through as they come"
        for name, places in self.uses.items():
            times = "once" if len(places) == 1 else f"{len(places)} times"
            message = f"no page defines {name}, which is used {times}"
            yield Diagnostic(Severity.WARNING, "unresolved-type", message, places[0], hint=hint, subject=_bare(name))


def _by_name(declarations: tuple[Declaration, ...]) -> Mapping[str, str]:
    """Keys by folded key and by folded name, where only one declaration has it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for declaration in declarations:
        found[fold(declaration.key)].add(declaration.key)
        found[fold(_bare(declaration.name))].add(declaration.key)
    return {name: next(iter(keys)) for name, keys in found.items() if len(keys) == 1}


def _bare(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(".")[2] or name


def _is_shapeless(declaration: Declaration) -> bool:
    return isinstance(declaration, Alias) and isinstance(declaration.type, Opaque)


def _entry(unit: Unit, name: str, place: Place, reason: str) -> Entry:
    return Entry(unit, name, place, State.DEGRADED if reason else State.EMITTED, reason)
