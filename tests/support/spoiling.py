"""Single faults for JSON values, drawn by hypothesis: a key left out, or another value in the place of one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

from hypothesis import strategies as st

Place: TypeAlias = tuple[dict[str, Any] | list[Any], str | int]
_OTHERS = (None, "strange", "", True, 7, 1.5, [], [None], {}, {"strange": 1})


def spoiled(value: Any, draw: Callable[[st.SearchStrategy[Any]], Any]) -> Any:
    """A copy with one fault somewhere in it; the root keeps its type if it holds anything."""
    value = copy.deepcopy(value)
    places = list(_places(value))
    if not places:
        return copy.deepcopy(draw(st.sampled_from(_OTHERS)))
    container, key = places[draw(st.integers(0, len(places) - 1))]
    if isinstance(container, dict) and draw(st.integers(0, 3)) == 0:
        del container[cast(str, key)]
        return value
    held: Any = cast(Any, container)[key]
    alike = isinstance(held, str) and draw(st.booleans())  # a text that is no documented one is the rarest fault of all
    cast(Any, container)[key] = "strange" if alike else copy.deepcopy(draw(st.sampled_from(_OTHERS)))
    return value


def _places(value: Any) -> Iterator[Place]:
    """Every key and index in a value."""
    if not isinstance(value, dict | list):
        return
    container = cast(dict[str, Any] | list[Any], value)
    for key, inner in container.items() if isinstance(container, dict) else enumerate(container):
        yield container, key
        yield from _places(inner)
