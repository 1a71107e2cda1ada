"""The modules of ``resources/``: for each group of operations what they take, how they are called, and a sync and an async resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..calling import is_callable
from ..casing import pascal
from ..emitted import Emitted, Identifier, compose, join, ours
from ..ir import Operation, Reply, Stream
from ..layout import WIDTH, Atom, call
from ..layout_nested import definition
from ..names import Group, ResourceName
from ..passes.paged import Shapes
from ..paging import Paging
from .call_types import CallTypes
from .imports import Imports
from .finals import add_up
from .inputs import Streams, event_inputs, inputs
from .methods import ArgumentsView, Call, MethodView, arguments_views, constant, method_view
from .operations import CallModule, is_read
from .pages import pages_constant, pages_name, pages_view
from .package import LazyModules, lazy_modules
from .prose import docstring
from .readers import Helper, Module
from .scope import Scope

# What a module of resources may define or import itself besides what its operations are called.
_OURS = frozenset(
    "AsyncIterator AsyncResource AsyncStream At Body FileContent Iterator Mapping Never Operation Outcome Paging Parameter Part Problems "
    "Required Resource Sequence Server Stream TYPE_CHECKING TypedDict Unpack".split()
)


@dataclass(frozen=True, slots=True)
class Surface:
    """All that the client offers: the operations of every resource that can be called, and the resources within it.

    ``twins`` are the plain replies by method and path, for operations that only stream.
    """

    scope: Scope
    operations: Mapping[Group, tuple[Operation, ...]]
    inner: Mapping[Group, tuple[Group, ...]]
    twins: Mapping[tuple[str, str], Reply]


def surface(scope: Scope) -> Surface:
    """What is offered, in the order of the API."""
    called = [_with_asked(operation, scope) for operation in scope.api.operations if is_callable(operation)]
    operations: dict[Group, list[Operation]] = {}
    inner: dict[Group, dict[Group, None]] = {(): {}}
    for operation in called:
        group = scope.names.groups[operation.key]
        operations.setdefault(group, []).append(operation)
        for depth in range(1, len(group) + 1):
            inner.setdefault(group[:depth], {})
            inner[group[: depth - 1]][group[:depth]] = None
    twins = {(str(each.method), str(each.path)): reply for each in reversed(called) for reply in each.replies if _is_whole(reply)}
    return Surface(
        scope,
        {group: tuple(held) for group, held in operations.items()},
        {group: tuple(held) for group, held in inner.items()},
        twins,
    )


def _with_asked(operation: Operation, scope: Scope) -> Operation:
    """An operation with the stream that it gives besides what is documented."""
    asked = scope.asked.get(operation.key)
    return replace(operation, replies=(*operation.replies, asked)) if asked else operation


def _is_whole(reply: Reply) -> bool:
    return not reply.error and reply.stream is Stream.NONE and is_read(reply)


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A resource within another, or of the client."""

    signature: Emitted
    docstring: Emitted
    statement: Emitted


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A class with operations as methods."""

    header: Emitted
    docstring: Emitted
    properties: tuple[PropertyView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourcesModule:
    """One module of ``resources/``; ``constants`` are the operations, and before them what the readers compare with."""

    docstring: Emitted
    imports: tuple[Emitted, ...]
    checking: tuple[Emitted, ...]
    arguments: tuple[ArgumentsView, ...]
    constants: tuple[Emitted, ...]
    helpers: tuple[Helper, ...]
    resources: tuple[ResourceView, ...]


def resources_init(surface: Surface) -> LazyModules:
    """All modules of ``resources``, sorted."""
    return lazy_modules(surface.scope.names.resources[group].stem for group in surface.inner if group)


def resources_module(group: Group, surface: Surface) -> ResourcesModule:
    """The view of the module of a group."""
    scope, name = surface.scope, surface.scope.names.resources[group]
    calls = tuple(_calls(group, name, surface))
    taken = _OURS | {f"{kind}{name.prefix}Resource" for kind in ("", "Async")} | {each.constant for each in calls}
    taken |= {f"{each.prefix}{suffix}" for each in calls for suffix in ("Params", "Target")}
    paged = [(each, paging) for each in calls if (paging := _paging(each, scope))]
    taken |= {pages_name(paging) for _, paging in paged}
    imports = Imports()
    types = CallTypes(scope, imports, frozenset(taken))
    module = CallModule(types, imports, Module(ours(""), scope, types.taken))
    arguments = tuple(view for each in calls if not each.is_twin for view in arguments_views(each, module))
    constants = (*(constant(each, module) for each in calls), *(pages_constant(each, paging, module) for each, paging in paged))
    resources = tuple(_resource(group, name, calls, surface, module, is_async=is_async) for is_async in (False, True))
    if module.readers.helpers:
        imports.typing(ours("Any"))
        imports.check(ours(".._runtime.decoding"), ours("At"), ours("Problems"))
    return ResourcesModule(
        docstring(f"The operations of ``{'.'.join(group)}``.", 0),
        imports.running(),
        imports.checking(),
        arguments,
        (*module.readers.constants.values(), *constants),
        tuple(module.readers.helpers.values()),
        resources,
    )


def calls(surface: Surface) -> Iterator[Call]:
    """All methods, in the order of the API."""
    for group in surface.operations:
        yield from _calls(group, surface.scope.names.resources[group], surface)


def _calls(group: Group, name: ResourceName, surface: Surface) -> Iterator[Call]:
    """The methods of a group: one per operation, and one more where only the media type of the reply tells a stream."""
    names = surface.scope.names
    held = surface.operations.get(group, ())
    hidden = {names.methods[operation.key] for operation in held} | {inner[-1] for inner in surface.inner[group]}
    hidden |= {surface.scope.paging[operation.key].method for operation in held if operation.key in surface.scope.paging}
    prefixes: set[Emitted] = set()
    for operation in held:
        method, given = names.methods[operation.key], inputs(operation, surface.scope)
        replies = [reply for reply in operation.replies if not reply.error]
        plain = tuple(reply for reply in replies if reply.stream is Stream.NONE)
        events = tuple(reply for reply in replies if reply.stream is not Stream.NONE)
        whole = next((reply for reply in plain if is_read(reply)), None) or surface.twins.get((str(operation.method), str(operation.path)))
        adds_up = add_up(events, whole, Shapes(surface.scope.declarations))
        prefix = _prefix(name, method, prefixes)
        forms = [(method, prefix, given, tuple(replies))]
        if given.streams is Streams.APART:
            own, asking = _free(method, hidden), event_inputs(given, surface.scope)
            twin = (own, _prefix(name, own, prefixes), asking, events) if asking else (own, prefix, given, events)
            forms = [(method, prefix, given, plain), twin]
        for own, its_prefix, taken, part in forms:
            final = whole if adds_up and any(reply.stream is not Stream.NONE for reply in part) else None
            yield Call(operation, join(".", [*group, own]), own, its_prefix, taken, part, final, adds_up, frozenset(hidden))


def _prefix(name: ResourceName, method: Identifier, taken: set[Emitted]) -> Emitted:
    """What the names of a method's classes begin with, which no other's do."""
    prefix = compose("{}{}", name.prefix, Emitted(pascal(method)))
    while prefix in taken:
        prefix = compose("{}_", prefix)
    taken.add(prefix)
    return prefix


def _free(method: Identifier, taken: set[Identifier]) -> Identifier:
    """A name for the method that gives the stream of another."""
    name = Identifier(f"{method}_stream")
    while name in taken:
        name = Identifier(f"{name}_")
    return name


def _resource(
    group: Group, name: ResourceName, calls: tuple[Call, ...], surface: Surface, module: CallModule, *, is_async: bool
) -> ResourceView:
    base = ours("AsyncResource") if is_async else ours("Resource")
    module.imports.need(ours(".._runtime.client.resources"), base)
    header = call(0, f"class {'Async' if is_async else ''}{name.prefix}Resource", (base,), ":")
    text = f"The operations of ``{'.'.join(group)}``{', for the async client' if is_async else ''}."
    properties = tuple(_property(inner, surface.scope, module.imports, is_async=is_async) for inner in surface.inner[group])
    return ResourceView(header, docstring(text, 4), properties, tuple(_methods(calls, module, is_async=is_async)))


def _methods(calls: tuple[Call, ...], module: CallModule, *, is_async: bool) -> Iterator[MethodView]:
    """The methods, behind each that lists something the one that lists all of it."""
    for each in calls:
        yield method_view(each, module, is_async=is_async)
        if paging := _paging(each, module.types.scope):
            yield pages_view(each, paging, module, is_async=is_async)


def _paging(each: Call, scope: Scope) -> Paging | None:
    """How a method gives its pages; one that may give a stream has none, so that of two methods of one operation only the plain one has."""
    return None if each.events else scope.paging.get(each.operation.key)


def _property(inner: Group, scope: Scope, imports: Imports, *, is_async: bool) -> PropertyView:
    """A resource within another."""
    imports.need(ours(".."), ours("resources"))
    name = scope.names.resources[inner]
    imports.check(compose(".{}", name.stem), resource_class(name, is_async=is_async))
    return property_view(inner, name, is_async=is_async)


def resource_class(name: ResourceName, *, is_async: bool) -> Emitted:
    """The class of a resource."""
    return compose("Async{}Resource" if is_async else "{}Resource", name.prefix)


def property_view(inner: Group, name: ResourceName, *, is_async: bool) -> PropertyView:
    """The property that makes a resource; its module is loaded then."""
    made = resource_class(name, is_async=is_async)
    return PropertyView(
        definition(4, f"def {inner[-1]}", ("self",), Atom(made)),
        docstring(f"The operations of ``{'.'.join(inner)}``.", 8),
        _made(name, made),
    )


def _made(name: ResourceName, made: Emitted) -> Emitted:
    """``return resources.chat.ChatResource(self._caller)``; the module gets a name of its own where all that is too long for a line."""
    line = call(8, f"return resources.{name.stem}.{made}", ("self._caller",))
    if 8 + len(line.split("\n")[0]) <= WIDTH:
        return line
    return compose("module = resources.{}\n        {}", name.stem, call(8, f"return module.{made}", ("self._caller",)))
