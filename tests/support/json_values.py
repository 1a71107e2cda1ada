"""JSON values as JSON sees them: ``1`` is not ``true``, and ``1.0`` is ``1``."""

from __future__ import annotations

from typing import Any, TypeGuard, cast


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


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def object_of(value: object) -> dict[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if is_object(value) else {}


def list_of(value: object) -> list[Any]:
    """The value if it is an array, else an empty one."""
    return value if is_list(value) else []
