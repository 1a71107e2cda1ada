"""What operations are called (design.md, section 4): by extensions of the document, else by tag and operationId."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import escape

from ...casing import snake, words
from ...ir import UNKNOWN, Unknown
from .calls import Call
from .context import Context
from .nodes import Array, Object, text_of

_DOTTED = re.compile(r"[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+")
_VERSION = re.compile(r"v\d+[a-z]*\d*")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Named:
    """An operation with its key, the provider's id for it, its group and its name."""

    call: Call
    key: str
    id: str | Unknown
    group: str
    name: str


def name_operations(context: Context, calls: Sequence[Call]) -> tuple[Named, ...]:
    """Names for all operations.

    Of two operations with one group and name the later one takes the first of these that is free: the name with the fragment of its path,
    its whole operationId, method and path (``operation-clash``). The key is group and name, where nothing else has it.
    """
    overrides = tuple(_overrides(context))
    groups = [_group(context, call.node) for call in calls]
    taken: set[tuple[str, ...]] = {spelled[:end] for group in groups for spelled in [_spelled(group)] for end in range(1, len(spelled) + 1)}
    keys: set[str] = set()
    ids: set[str] = set()
    found: list[Named] = []
    for call, group in zip(calls, groups, strict=True):
        given = context.text(call.node, "operationId")
        wanted, *others = _names(context, call, given, overrides)
        name = next((each for each in (wanted, *others) if (*_spelled(group), snake(each)) not in taken), wanted)
        taken.add((*_spelled(group), snake(name)))
        if name != wanted:
            shown = f"{group}.{wanted}".lstrip(".")
            hint = "state another name in provider.toml if this one is not clear"
            context.findings.report(
                "operation-clash", f"{shown} is the name of something else already: this is {name}", call.mark, hint=hint
            )
        if given in ids:
            hint = "give each operation an operationId of its own"
            context.findings.report("duplicate-operation-id", f"another operation is called {given!r} too", call.mark, hint=hint)
        ids.update(filter(None, [given]))
        key = f"{group}.{name}".lstrip(".")
        key = call.key if key in keys or context.has_schema(key) else key
        keys.add(key)
        found.append(Named(call, key, given or UNKNOWN, group, name))
    return tuple(found)


def _spelled(group: str) -> tuple[str, ...]:
    return tuple(snake(part) for part in group.split(".")) if group else ()


def _group(context: Context, node: Object) -> str:
    """The group, with dots between its levels; empty for an operation of the client itself."""
    if given := context.text(node, "x-speakeasy-group"):
        return given
    match node.entries.get("x-fern-sdk-group-name"):
        case Array(items=items):
            return ".".join(text for item in items if (text := text_of(item)))
        case None:
            pass
        case _:
            return context.text(node, "x-fern-sdk-group-name")
    tags = context.array(node, "tags")
    tag = (text_of(tags.items[0]) or "").strip() if tags and tags.items else ""
    if not tag and isinstance(meta := node.entries.get("x-oaiMeta"), Object):
        tag = context.text(meta, "group")
    return ".".join(snake(part) for part in tag.split(".")) if _DOTTED.fullmatch(tag) else snake(tag)


def _names(context: Context, call: Call, given: str, overrides: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The names that an operation may have, the wanted one first."""
    stated = context.text(call.node, "x-speakeasy-name-override") or context.text(call.node, "x-fern-sdk-method-name")
    stated = stated or next((name for pattern, name in overrides if given and fnmatchcase(given, pattern)), "")
    from_call = _from_call(call)
    from_id = snake(given)
    wanted = stated or _without_tail(from_id, call) or from_call
    yield wanted
    if call.fragment:
        yield f"{wanted}_{snake(call.fragment)}"
    if from_id:
        yield from_id
    yield from_call


def _overrides(context: Context) -> Iterator[tuple[str, str]]:
    """The names that the document states in one list: patterns of operationIds, those without a star first, and names."""
    root = context.documents.root
    if not isinstance(root.entries.get("x-speakeasy-name-override"), Array):
        return
    listed = context.array(root, "x-speakeasy-name-override")
    found = [item for item in (listed.items if listed else ()) if isinstance(item, Object)]
    pairs = [(context.text(item, "operationId"), context.text(item, "methodNameOverride")) for item in found]
    for pattern, name in sorted(pairs, key=lambda pair: ".*" in pair[0]):
        if pattern and name:
            yield "*".join(escape(part) for part in pattern.strip("^$").split(".*")), name


def _without_tail(name: str, call: Call) -> str:
    """A name in snake case without the path and method that a framework put behind it: ``list_models_v1_models_get`` is ``list_models``.

    The path alone is such a tail only if it begins with a version: else ``list_models`` of ``/models`` would lose its noun.
    """
    parts = name.split("_")
    path = "".join(words(call.path)).lower()
    first = next(iter(segments(call.path)), "")
    tails = (path + call.method.lower(), path) if _VERSION.fullmatch(first) else (path + call.method.lower(),)
    for index in range(1, len(parts)):
        if "".join(parts[index:]) in tails:
            return "_".join(parts[:index])
    return name


def _from_call(call: Call) -> str:
    """Method and path as a name: ``GET /v1/models/{id}`` is ``get_v1_models_by_id``."""
    steps = [_PLACEHOLDER.sub(r" by \1 ", segment) for segment in segments(call.path)]
    return snake(" ".join([call.method.lower(), *steps, call.fragment]))


def segments(path: str) -> Iterator[str]:
    """The steps of a path."""
    return (segment for segment in path.split("/") if segment)
