"""What belongs together in two operations that are one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from ..ir import UNKNOWN, Body, Location, Operation, Parameter, Reply, Stream, Type, UnionOf, Unknown
from ..passes.merging.align import align_fields

_T = TypeVar("_T")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def pair_parameters(one: Operation, other: Operation) -> Iterator[tuple[Parameter | None, Parameter | None]]:
    """The parameters that travel in the URL, in headers, or nobody knows where; those of the path by their places in it."""
    names = dict(zip(_placeholders(other), _placeholders(one), strict=False))
    return align_fields(_outside_bodies(one), [_renamed(parameter, names) for parameter in _outside_bodies(other)])


def _outside_bodies(operation: Operation) -> list[Parameter]:
    return [parameter for parameter in operation.parameters if parameter.location is not Location.BODY]


def _placeholders(operation: Operation) -> list[str]:
    return [] if isinstance(operation.path, Unknown) else _PLACEHOLDER.findall(operation.path)


def _renamed(parameter: Parameter, names: Mapping[str, str]) -> Parameter:
    """A parameter of the path by the name that the other source has for its placeholder."""
    name = names.get(parameter.name.text) if parameter.location is Location.PATH else None
    return parameter if name is None else replace(parameter, name=replace(parameter.name, text=name))


def body_keys(operation: Operation) -> tuple[Parameter, ...]:
    """The keys of a body that is printed key by key."""
    return tuple(parameter for parameter in operation.parameters if parameter.location is Location.BODY)


def pair_bodies(first: Iterable[Body], second: Iterable[Body]) -> Iterator[tuple[Body | None, Body | None]]:
    """Bodies of one media type, as far as that is known."""
    return _pairs(first, second, lambda left, right: same_known(left.media_type, right.media_type))


def pair_replies(one: Operation, other: Operation) -> Iterator[tuple[Reply | None, Reply | None]]:
    """Replies of one status and media type, as far as these are known, that arrive in the same way."""
    return _pairs(_joined(one.replies, other.replies), _joined(other.replies, one.replies), _same_reply)


def _joined(replies: Sequence[Reply], others: Sequence[Reply]) -> list[Reply]:
    """The replies, those of several media types as one that may be either, where the other source does not tell them apart."""
    joined: dict[object, Reply] = {}
    for reply in replies:
        alike = [other for other in others if other.error is reply.error and other.stream is reply.stream]
        apart = not alike or any(not isinstance(other.media_type, Unknown) for other in alike)
        mark = (reply.status, reply.error, reply.stream, reply.media_type if apart else "")
        known = joined.get(mark)
        if known is None or known.type is None or reply.type is None:
            joined.setdefault(mark if known is None else object(), reply)
        else:
            joined[mark] = replace(known, type=UnionOf((known.type, reply.type)), media_type=UNKNOWN)
    return list(joined.values())


def exchanged(one: Operation, other: Operation, events: Callable[[Type, Type], tuple[Type, Type]]) -> Iterator[tuple[Type, Type]]:
    """The types of what both operations take and give; ``events`` settles what of an event is meant."""
    for left, right in pair_parameters(one, other):
        if left is not None and right is not None:
            yield left.type, right.type
    for body, other_body in pair_bodies(one.bodies, other.bodies):
        if body is not None and other_body is not None:
            yield body.type, other_body.type
    for reply, other_reply in pair_replies(one, other):
        if reply is not None and other_reply is not None and reply.type is not None and other_reply.type is not None:
            yield (reply.type, other_reply.type) if reply.stream is Stream.NONE else events(reply.type, other_reply.type)


def same_known(one: str | Unknown, other: str | Unknown) -> bool:
    """Whether two texts are one, case aside, as far as they are known."""
    return isinstance(one, Unknown) or isinstance(other, Unknown) or one.casefold() == other.casefold()


def _pairs(first: Iterable[_T], second: Iterable[_T], same: Callable[[_T, _T], bool]) -> Iterator[tuple[_T | None, _T | None]]:
    """Pairs in the order of the first; what only the second has at the end."""
    rest = list(second)
    for one in first:
        found = next((other for other in rest if same(one, other)), None)
        if found is not None:
            rest.remove(found)
        yield one, found
    for other in rest:
        yield None, other


def _same_reply(one: Reply, other: Reply) -> bool:
    return (
        one.error is other.error
        and one.stream is other.stream
        and same_known(one.status, other.status)
        and same_known(one.media_type, other.media_type)
    )
