"""Single faults for JSON values: a key left out, or another value in the place of one."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from random import Random
from typing import Any, TypeAlias, cast

Place: TypeAlias = tuple[dict[str, Any] | list[Any], str | int]
_OTHERS: tuple[Any, ...] = (None, "strange", "", True, 7, 1.5, [], [None], {}, {"strange": 1})


def spoiled(value: Any, random: Random) -> Any:
    """A copy with one fault somewhere in it; the root keeps its type if it holds anything."""
    value = copy.deepcopy(value)
    places = list(_places(value))
    if not places:
        return copy.deepcopy(random.choice(_OTHERS))
    container, key = random.choice(places)
    if isinstance(container, dict) and random.random() < 0.25:
        del container[cast(str, key)]
        return value
    held: Any = cast(Any, container)[key]
    alike = isinstance(held, str) and random.random() < 0.5  # a text that is no documented one is the rarest fault of all
    cast(Any, container)[key] = "strange" if alike else copy.deepcopy(random.choice(_OTHERS))
    return value


def _places(value: Any) -> Iterator[Place]:
    """Every key and index in a value."""
    if not isinstance(value, dict | list):
        return
    container = cast(dict[str, Any] | list[Any], value)
    for key, inner in container.items() if isinstance(container, dict) else enumerate(container):
        yield container, key
        yield from _places(inner)
