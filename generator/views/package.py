"""What a package has besides its modules: the lazy ``__init__`` files and the README."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..calling import is_callable
from ..emitted import Emitted, Identifier, Segment, compose, join, number, ours, string_literal
from ..ir import Api, Operation, Record, Ref
from ..layout import imported
from ..markdown import code, escape_line, escape_pipes, escape_prose
from .docs_operations import request_line
from .prose import docstring
from .scope import Scope


@dataclass(frozen=True, slots=True)
class Export:
    """A class or alias, and the module that holds it."""

    name: Identifier
    entry: Emitted
    """Its line in the table of lazy names."""
    statement: Emitted
    """Its import for type checkers."""


@dataclass(frozen=True, slots=True)
class PackageInit:
    """The ``__init__`` of the package."""

    docstring: Emitted
    exports: tuple[Export, ...]
    has_client: bool


@dataclass(frozen=True, slots=True)
class LazyModules:
    """An ``__init__`` whose modules are imported for type checkers; when run, they are reached when first met."""

    imports: tuple[Emitted, ...]


def package_init(api: Api, scope: Scope) -> PackageInit:
    """All names of the package, sorted."""
    title = api.title or "An API"
    about = f"{title}.\n\n{api.summary}" if api.summary else f"{title}."
    return PackageInit(docstring(about, 0), _exports(scope), has_client=any(map(is_callable, api.operations)))


def _exports(scope: Scope) -> tuple[Export, ...]:
    exports: list[Export] = []
    for key, name in sorted(scope.names.classes.items(), key=lambda item: item[1]):
        stem = scope.stem_of(key)
        statement = imported(4, f".models.{stem}", [f"{name} as {name}"])
        exports.append(Export(name, compose("{}: {},", string_literal(name), string_literal(stem)), statement))
    return tuple(exports)


def lazy_modules(stems: Iterable[Segment]) -> LazyModules:
    """The modules of these stems, sorted."""
    return LazyModules(tuple(imported(4, ".", [f"{stem} as {stem}"]) for stem in sorted(stems)))


@dataclass(frozen=True, slots=True)
class Readme:
    """The README of a package; ``sample`` is a record to show decoding with."""

    title: Emitted
    summary: Emitted
    name: Identifier
    sample: Emitted
    schemas: Emitted
    operations: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """One line of the list of operations."""

    name: Emitted
    request: Emitted
    summary: Emitted


def readme(name: str, api: Api, scope: Scope) -> Readme:
    """The README of the package called ``name``."""
    count = len(scope.modules)
    return Readme(
        title=Emitted(escape_line(api.title or name)),
        summary=Emitted(escape_prose(api.summary)),
        name=Identifier(name),
        sample=_sample(api, scope),
        schemas=compose("{} {}", number(count), ours("schema") if count == 1 else ours("schemas")),
        operations=tuple(_call(operation, scope) for operation in api.operations),
    )


def _sample(api: Api, scope: Scope) -> Emitted:
    """The first record that an operation replies with, else the first there is; empty if there is none."""
    replied = [
        reply.type.key for operation in api.operations for reply in operation.replies if isinstance(reply.type, Ref) and not reply.error
    ]
    declared = [declaration.key for declaration in api.declarations]
    for key in (*replied, *declared):
        if isinstance(scope.declarations[key], Record):
            return scope.class_of(key)
    return ours("")


def _call(operation: Operation, scope: Scope) -> Call:
    path = join(".", [*scope.names.groups[operation.key], scope.names.methods[operation.key]])
    request = request_line(operation)
    return Call(
        compose("`{}`", path),
        Emitted(escape_pipes(code(request))) if request else ours(""),
        Emitted(escape_pipes(escape_line(operation.summary))),
    )
