"""Which declarations, fields and operations of two sources are the same ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from ...ir import Declaration, Enumeration, Field, Operation, Parameter, Record, Stream

_T = TypeVar("_T")
_N = TypeVar("_N", Field, Parameter)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@lru_cache(maxsize=None)
def fold(name: str) -> str:
    """What all spellings of a name have in common: its letters and digits without case (all of it if there are none)."""
    return "".join(char for char in name.casefold() if char.isalnum()) or name


def align_declarations(first: Sequence[Declaration], second: Sequence[Declaration]) -> dict[str, str]:
    """For each declaration of the second source that the first has too: its key there, by its key here.

    Equal keys go together, then keys that differ in case or separators, then names that do, whatever their namespaces. Of several with
    one name, those go together that are most alike.
    """
    pairs, left, right = _align(first, second, (_key, _folded_key))
    candidates: defaultdict[str, list[Declaration]] = defaultdict(list)
    for one in left:
        candidates[fold(one.name)].append(one)
    for other in right:
        if found := candidates[fold(other.name)]:
            best = max(found, key=lambda one: _likeness(one, other))
            found.remove(best)
            pairs.append((best, other))
    return {other.key: one.key for one, other in pairs}


def align_fields(first: Sequence[_N], second: Sequence[_N]) -> Iterator[tuple[_N | None, _N | None]]:
    """Pairs of the same field or parameter in both: all of the first source in order, then what only the second has.

    Equal wire names go together, then those that differ in case or separators, as wire names or as printed.
    """
    pairs, _, right = _align(first, second, (_wire_name, _folded_name, _folded_print))
    found = {id(one): other for one, other in pairs}
    yield from ((one, found.get(id(one))) for one in first)
    yield from ((None, other) for other in right)


def align_operations(first: Sequence[Operation], second: Sequence[Operation]) -> dict[str, str]:
    """For each operation of the second source that the first has too: its key there, by its key here.

    Those with one operationId go together, then those that send the same request and are answered in the same way, then those whose
    group and name are spelled alike, then those that send the same request and have a way of being answered in common.
    """
    pairs, left, right = _align(first, second, (_id, _request_and_name, _request, _call))
    pairs += [(one, other) for one, other in _align(left, right, (_address,))[0] if streams(one) & streams(other)]
    return {other.key: one.key for one, other in pairs}


def streams(operation: Operation) -> frozenset[Stream]:
    """The ways in which an operation answers when it succeeds."""
    return frozenset(reply.stream for reply in operation.replies if not reply.error)


def fold_path(path: str) -> str:
    """A path without the names in its placeholders."""
    return _PLACEHOLDER.sub("{}", path)


def placeholders(path: str) -> list[str]:
    """The names in the placeholders of a path."""
    return _PLACEHOLDER.findall(path)


def _align(
    first: Iterable[_T], second: Iterable[_T], identities: Iterable[Callable[[_T], Hashable]]
) -> tuple[list[tuple[_T, _T]], list[_T], list[_T]]:
    """Pairs of what has the same identity, tried one after the other, and what is left of both.

    Where several have one identity it is nobody's, and ``None`` is none.
    """
    pairs: list[tuple[_T, _T]] = []
    left, right = list(first), list(second)
    for identity in identities:
        known, others = _unique(left, identity), _unique(right, identity)
        common = [mark for mark in others if mark in known]
        pairs.extend((known[mark], others[mark]) for mark in common)
        taken = {id(known[mark]) for mark in common}, {id(others[mark]) for mark in common}
        left = [item for item in left if id(item) not in taken[0]]
        right = [item for item in right if id(item) not in taken[1]]
    return pairs, left, right


def _unique(items: Iterable[_T], identity: Callable[[_T], Hashable]) -> dict[Hashable, _T]:
    found: dict[Hashable, _T] = {}
    repeated: set[Hashable] = {None}
    for item in items:
        mark = identity(item)
        if mark in found:
            repeated.add(mark)
        found[mark] = item
    return {mark: item for mark, item in found.items() if mark not in repeated}


def _key(declaration: Declaration) -> str:
    return declaration.key


def _folded_key(declaration: Declaration) -> str:
    return fold(declaration.key)


def _likeness(first: Declaration, second: Declaration) -> tuple[bool, int]:
    """Greater for those that are more alike: of one kind, with common fields or values."""
    if isinstance(first, Record) and isinstance(second, Record):
        return True, len({fold(field.name.text) for field in first.fields} & {fold(field.name.text) for field in second.fields})
    if isinstance(first, Enumeration) and isinstance(second, Enumeration):
        return True, len({value.value for value in first.values} & {value.value for value in second.values})
    return type(first) is type(second), 0


def _wire_name(named: Field | Parameter) -> Hashable:
    return named.name.text, _location(named)


def _folded_name(named: Field | Parameter) -> Hashable:
    return fold(named.name.text), _location(named)


def _folded_print(named: Field | Parameter) -> Hashable:
    return fold(named.name.printed or named.name.text)


def _location(named: Field | Parameter) -> Hashable:
    return named.location if isinstance(named, Parameter) else None


def _id(operation: Operation) -> Hashable:
    return operation.id if isinstance(operation.id, str) else None


def _address(operation: Operation) -> Hashable:
    if not isinstance(operation.method, str) or not isinstance(operation.path, str):
        return None
    return operation.method.casefold(), fold_path(operation.path)


def _request(operation: Operation) -> Hashable:
    address = _address(operation)
    return None if address is None else (address, streams(operation))


def _request_and_name(operation: Operation) -> Hashable:
    request = _request(operation)
    return None if request is None else (request, _call(operation))


def _call(operation: Operation) -> Hashable:
    return fold(operation.group), fold(operation.name)
