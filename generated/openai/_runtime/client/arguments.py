"""Which keywords an operation takes, and what is said of others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ForwardRef

from ..unset import UNSET
from .calls import Operation
from .options import RequestOptions


def keywords(operation: Operation[Any]) -> frozenset[str] | None:
    """All that can be given to an operation by name; ``None`` if that is not known."""
    if operation.arguments is None:
        if operation.bodies:
            return None
        return frozenset(each.argument or each.name for each in operation.parameters)
    asking = [key for body in operation.bodies for key in body.asking]
    if operation.streams == "asked":
        asking.append("stream")
    return frozenset((*_keys(operation.arguments), *asking))


def refusal(operation: Operation[Any], name: str, known: Iterable[str]) -> str:
    """What is said of a keyword that an operation does not take."""
    told = f"{operation.name} takes no argument {name!r}"
    if name in RequestOptions.__dataclass_fields__:
        return f"{told}; it belongs into options=RequestOptions({name}=…)"
    from difflib import get_close_matches  # only what went wrong is told

    near = get_close_matches(name, known, 1)
    if near:
        told = f"{told}; did you mean {near[0]!r}?"
    if any(not body.whole for body in operation.bodies):
        told += " (a key that is not documented goes into a body given as a mapping)"
    return told


def missing(operation: Operation[Any], given: Mapping[str, Any]) -> Iterable[str]:
    """The keywords that a body made of keywords needs, apart from parameters."""
    if operation.arguments is None:
        return
    outside = {each.argument or each.name for each in operation.parameters}
    for name, required in _keys(operation.arguments).items():
        if required and name not in outside and given.get(name, UNSET) is UNSET:
            yield name


def _keys(arguments: type[object]) -> Mapping[str, bool]:
    """The keys of a ``TypedDict``, and whether each is required. That stands in the
    text of the annotation, as what it names is there for type checkers only.
    """
    annotations: dict[str, ForwardRef] = arguments.__annotations__
    return {
        name: told.__forward_arg__.startswith("Required[")
        for name, told in annotations.items()
    }
