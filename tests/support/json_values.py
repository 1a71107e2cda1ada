"""JSON values as JSON sees them: ``1`` is not ``true``, and ``1.0`` is ``1``."""

from __future__ import annotations

from typing import Any, cast


def same_json(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON, the order of keys aside."""
    match one, other:
        case (dict(), dict()):
            some, others = cast(dict[str, object], one), cast(dict[str, object], other)
            return some.keys() == others.keys() and all(same_json(some[key], others[key]) for key in some)
        case (list(), list()):
            items, other_items = cast(list[object], one), cast(list[object], other)
            return len(items) == len(other_items) and all(map(same_json, items, other_items))
        case (bool(), _) | (_, bool()):
            return one is other
        case (int() | float(), int() | float()):
            return one == other
        case _:
            return type(one) is type(other) and bool(one == other)
