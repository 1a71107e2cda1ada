"""Facts as messages print them; types in the spelling that ``provider.toml`` has for them."""

from __future__ import annotations

from typing import assert_never, cast

from ...ir import (
    Anything,
    Json,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Presence,
    Ref,
    Scalar,
    Type,
    UnionOf,
    Unknown,
    WireName,
)

_SHOWN_VALUES = 6
_PRESENCE = {
    Presence.REQUIRED: "required",
    Presence.OPTIONAL: "optional",
    Presence.OMITTABLE: "optional, or required with a default",
}


def fact_text(value: object) -> str:
    """A fact of any kind."""
    match value:
        case Presence():
            return _PRESENCE[value]
        case WireName(text=text) | Json(text=text):
            return text
        case bool():
            return "true" if value else "false"
        case None:
            return "none"
        case Unknown():
            return "unknown"
        case tuple():
            return ", ".join(fact_text(item) for item in cast(tuple[object, ...], value)) or "none"
        case Scalar() | Anything() | ListOf() | MapOf() | Ref() | OneOfValues() | UnionOf() | Nullable() | Opaque():
            return type_text(value)
        case _:
            return str(value)


def type_text(type: Type) -> str:
    """A type, shortened where it lists many values."""
    match type:
        case Scalar(kind=kind, format=format):
            return f"{kind.value}<{format}>" if format else kind.value
        case Anything():
            return "any"
        case ListOf(item=item):
            return f"list[{type_text(item)}]"
        case MapOf(value=value):
            return f"map[{type_text(value)}]"
        case Ref(key=name) | Opaque(name=name):
            return name
        case OneOfValues(values=values, open=opened):
            shown = [value.text for value in values[:_SHOWN_VALUES]]
            more = ["…"] if opened or len(values) > _SHOWN_VALUES else []
            return " | ".join([*shown, *more])
        case UnionOf(members=members):
            return " | ".join(type_text(member) for member in members)
        case Nullable(type=inner):
            return f"{type_text(inner)} | null"
        case _:
            assert_never(type)
