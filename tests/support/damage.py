"""Damage for JSON values, drawn by hypothesis: keys added, renamed and left out, values of other types, unknown ones and nulls."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any, cast

from hypothesis import strategies as st

_STRANGE = st.sampled_from([None, True, 0, -1, 1.5, 1e308, 2**70, float("inf"), "", "strange", "\ud800", [], [None], {}, {"strange": 1}])
Container = dict[str, object] | list[object]


def damaged(value: Any, draw: Callable[[st.SearchStrategy[Any]], Any], most: int = 3) -> Any:
    """A copy with so many changes at most, and one at least; the root keeps its type if it is an object."""
    value = copy.deepcopy(value)
    for _ in range(draw(st.integers(1, most))):
        containers = list(_containers(value))
        if not containers:
            return copy.deepcopy(draw(_STRANGE))
        place: int = draw(st.integers(0, len(containers) - 1))
        _change(containers[place], draw)
    return value


def _containers(value: Any) -> Iterator[Container]:
    """The value and all in it that hold others."""
    match value:
        case dict():
            yield cast(dict[str, object], value)
            for item in cast(dict[str, object], value).values():
                yield from _containers(item)
        case list():
            yield cast(list[object], value)
            for item in cast(list[object], value):
                yield from _containers(item)
        case _:
            pass


def _change(container: Container, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
    match container:
        case dict():
            keys = sorted(container)
            if not keys or draw(st.integers(0, 4)) == 0:
                container[f"unknown {len(keys)}"] = copy.deepcopy(draw(_STRANGE))
                return
            key = draw(st.sampled_from(keys))
            if draw(st.integers(0, 3)) == 0:
                del container[key]
            else:
                container[key] = copy.deepcopy(draw(_STRANGE))
        case list():
            if not container or draw(st.booleans()):
                container.append(copy.deepcopy(draw(_STRANGE)))
            else:
                container[draw(st.integers(0, len(container) - 1))] = copy.deepcopy(draw(_STRANGE))
