"""Puts into a document what reading its standard keywords alone would get wrong; see :mod:`generator.readers.openapi.extension`."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, cast

from ... import ir
from ...ir import UNKNOWN, Api
from ...names import Names
from ...readers.openapi import read_openapi
from ...readers.openapi.extension import (
    IS,
    KEY,
    NAME,
    OPERATIONS,
    ORDER,
    OWN_VERSION,
    SILENCE,
    UNSTATED,
    Form,
    form_of,
    hush,
    inner,
    objects,
    operation_nodes,
    with_keys,
)
from ...sources import SourceFile, SourceTree
from ..trees import Branch, as_json
from .operations import operation_ids

_FILE = "openapi.json"
_ABSENT = ...
_SILENT = (_ABSENT, None, False)


class Match(NamedTuple):
    """A value as it should be, as it is read so far, and its node. ``apart`` are the attributes whose items are matched one by one."""

    wanted: Form
    found: Form
    node: Form
    apart: frozenset[str]


def extended(document: Branch, api: Api, names: Names) -> Branch:
    """The document with the extensions that it needs to be read as ``api``; the nodes of the given one are used and changed.

    Places do not count, nor do printed names that are those on the wire.
    """
    file = SourceFile(_FILE, _FILE, as_json(document))
    read = read_openapi(SourceTree(_FILE, (file,))).api
    keys = {str(name): key for key, name in names.classes.items()}
    found = with_keys(_bare(form_of(read)), keys)
    wanted = _bare(form_of(api))
    matches = list(_all_matches(wanted, found, cast(Form, document), keys, operation_ids(api)))
    silence = _silence(matches)
    for match in matches:
        said = _said(match, silence)
        if said:
            match.node[KEY] = said
    for name, node in objects(cast(Form, document), "components", "schemas").items():
        if keys[name] != name:
            node[KEY] = {NAME: keys[name], **node.get(KEY, {})}
    root = {"version": OWN_VERSION, **({SILENCE: silence} if silence else {}), **cast(Form, document.pop(KEY, {}))}
    return {**document, KEY: root | _operations(wanted, found, operation_ids(api))}


def _bare(form: Any) -> Any:
    """The form without places, and without printed names that say nothing."""
    if isinstance(form, list):
        return [_bare(each) for each in cast(list[object], form)]
    if not isinstance(form, dict):
        return form
    held = cast(Form, form)
    idle = "printed" if held.get(IS) == "WireName" and held.get("printed") == held["text"] else "place"
    return {name: _bare(each) for name, each in held.items() if name != idle}


def _all_matches(wanted: Form, found: Form, document: Form, keys: Mapping[str, str], ids: Mapping[str, str]) -> Iterator[Match]:
    yield from _matches(wanted, found, document, frozenset({"declarations", OPERATIONS}))
    read = {each[NAME]: each for each in found.get("declarations", ())}
    nodes = {keys[name]: node for name, node in objects(document, "components", "schemas").items()}
    for each in wanted.get("declarations", ()):
        yield from _matches(each, read.get(each[NAME], {}), nodes[each[NAME]])
    called = {node["operationId"]: node for node in operation_nodes(document)}
    answered = {each.get("id"): each for each in found.get(OPERATIONS, ())}
    for each in wanted.get(OPERATIONS, ()):
        identifier = ids.get(each["key"], "")
        if identifier in answered:
            yield from _matches(each, answered[identifier], called[identifier])


def _matches(wanted: Form, found: Form, node: Form, apart: frozenset[str] = frozenset()) -> Iterator[Match]:
    """The value itself, and before it the items of its attributes if these are the same ones in the same order."""
    if found.get(IS) == wanted[IS]:
        for attribute, nodes in inner(found, node):
            ours, theirs = wanted.get(attribute, []), found.get(attribute, [])
            if len(ours) == len(theirs) == len(nodes) and all(map(_is_same, ours, theirs)):
                apart |= {attribute}
                for one, other, within in zip(ours, theirs, nodes, strict=True):
                    yield from _matches(one, other, within)
    yield Match(wanted, found, node, apart)


def _is_same(one: Form, other: Form) -> bool:
    """Whether two values may be one: those with names need the same."""
    names = [each["name"]["text"] if isinstance(each.get("name"), dict) else each.get("name") for each in (one, other)]
    return names[0] == names[1]


def _silence(matches: Iterable[Match]) -> dict[str, Form]:
    """What silence should mean for values of each class, so that the fewest of them have to speak."""
    found: dict[tuple[str, str], list[tuple[Any, Any]]] = {}
    for match in matches:
        kind = match.wanted[IS]
        if match.found.get(IS) == kind:
            for name in _three_valued(kind):
                pair = match.wanted.get(name, _ABSENT), match.found.get(name, _ABSENT)
                if _is_silent(pair[0]) and _is_silent(pair[1]):
                    found.setdefault((kind, name), []).append(pair)
    silence: dict[str, Form] = {}
    for (kind, name), pairs in sorted(found.items()):
        best, count = max(Counter(repr(wanted) for wanted, _ in pairs).items(), key=lambda item: item[1])
        if len(pairs) - count < sum(wanted is not read for wanted, read in pairs):
            meant = silence.setdefault(kind, {})
            if best == repr(_ABSENT):
                meant.setdefault(UNSTATED, []).append(name)
            else:
                meant[name] = {"None": None, "False": False}[best]
    return silence


def _is_silent(value: Any) -> bool:
    return any(value is each for each in _SILENT)


@cache
def _three_valued(kind: str) -> tuple[str, ...]:
    """The attributes of a class that may be unknown."""
    return tuple(each.name for each in dataclasses.fields(getattr(ir, kind)) if each.default is UNKNOWN)


def _said(match: Match, silence: Mapping[str, Form]) -> Form:
    """What the extension of a node has to say."""
    if match.found.get(IS) != match.wanted[IS]:
        return match.wanted
    found = dict(match.found)
    hush(found, silence)
    said = {
        name: each
        for name, each in match.wanted.items()
        if name not in match.apart and (name not in found or not _equal(found[name], each))
    }
    unstated = [name for name in found if name not in match.wanted and name not in match.apart]
    return {UNSTATED: unstated, **said} if unstated else said


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other) and isinstance(one, bool) is isinstance(other, bool)


def _operations(wanted: Form, found: Form, ids: Mapping[str, str]) -> Form:
    """What the document's own extension has to say of operations: those that are not read from ``paths``, and the order of all."""
    read = [each.get("id") for each in found.get(OPERATIONS, ())]
    by_id = {ids.get(each["key"]): each for each in wanted.get(OPERATIONS, ())}
    homeless = [each for each in wanted.get(OPERATIONS, ()) if ids.get(each["key"]) not in read]
    natural = [each["key"] for each in (*(by_id[identifier] for identifier in read), *homeless)]
    order = [each["key"] for each in wanted.get(OPERATIONS, ())]
    return {**({OPERATIONS: homeless} if homeless else {}), **({ORDER: order} if order != natural else {})}
