"""The styles of OpenAPI (3.1.1, "Style Values"; its rules are those of RFC 6570), and
``brackets``.

Values are plain here (``scalars.plain``). As in RFC 6570, a null and an empty list or
object are undefined, and left out, as a whole and inside a list or an object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from .scalars import Refused, header_text, is_array, is_object, percent, text

Encode: TypeAlias = Callable[[str], str]
"""Encodes a name or value for its place."""
Pairs: TypeAlias = list[tuple[str, str]]
"""Names and values, encoded."""


def path_text(name: str, value: Any, style: str, explode: bool) -> str:
    """A value for the place of a placeholder: ``simple``, ``label`` or ``matrix``.
    Empty if there is nothing to write. Raises :class:`Refused`.
    """
    match style:
        case "" | "simple":
            return _joined(members("", value, explode, percent), ",")
        case "label":
            between = "." if explode else ","
            found = members("", value, explode, percent)
            return f".{_joined(found, between)}" if found else ""
        case "matrix":
            found = members(percent(name), value, explode, percent)
            parts = [f"{key}={part}" if part else key for key, part in found]
            return "".join(f";{part}" for part in parts)
        case _:
            raise _unknown(style)


def header_line(value: Any, style: str, explode: bool) -> str | None:
    """A value of a header (``simple``); ``None`` if there is nothing to write. Nothing
    is percent-encoded in headers, so items that hold a comma are refused. Raises
    :class:`Refused`.
    """
    if style not in ("", "simple"):
        raise _unknown(style)
    found = members("", value, explode, str, apart=",")
    return header_text(_joined(found, ",")) if found else None


def pairs(
    name: str, value: Any, style: str, explode: bool | None, encode: Encode
) -> Pairs:
    """A value as names and values, each encoded: all styles of queries, cookies and
    forms. None if there is nothing to write. Raises :class:`Refused`.
    """
    match style:
        case "" | "form":
            return members(encode(name), value, explode is not False, encode)
        case "spaceDelimited" | "pipeDelimited":
            apart = " " if style == "spaceDelimited" else "|"
            key, between = encode(name), encode(apart)
            return members(key, value, explode is True, encode, between, apart)
        case "deepObject" | "brackets":
            leaves = brackets(name, value, lambda _: False)
            return [(encode(key), encode(text(leaf))) for key, leaf in leaves]
        case _:
            raise _unknown(style)


def members(
    name: str,
    value: Any,
    explode: bool,
    encode: Encode,
    between: str = ",",
    apart: str = "",
) -> Pairs:
    """What all styles but ``brackets`` are made of: a pair for the whole value, or with
    ``explode`` for each of its items. The name is empty where a style writes none.

    ``between`` stands between items in one value. Items that hold ``apart``, which
    could not be told from that, are refused.
    """
    parts: list[str] = []
    if is_object(value):
        fence = f"{apart}=" if apart and explode else apart
        held = [
            (encode(_item(_key(key), fence)), encode(_item(item, apart)))
            for key, item in value.items()
            if item is not None
        ]
        if explode:
            return held
        parts = [part for pair in held for part in pair]
    elif is_array(value):
        parts = [encode(_item(item, apart)) for item in value if item is not None]
        if explode:
            return [(name, part) for part in parts]
    elif value is not None:
        return [(name, encode(text(value)))]
    return [(name, between.join(parts))] if parts else []


def brackets(
    name: str, value: Any, is_leaf: Callable[[Any], bool]
) -> Iterator[tuple[str, Any]]:
    """The leaves of a value with their names: ``name[key]`` in objects, ``name[]`` in
    lists, at any depth. OpenAPI's ``deepObject``, which says nothing of what is nested,
    is written so too.
    """
    if value is None:
        return
    if is_leaf(value):
        yield name, value
    elif is_object(value):
        for key, item in value.items():
            if "[" in _key(key) or "]" in key:
                raise Refused("has a key with brackets, which this style cannot write")
            yield from brackets(f"{name}[{key}]", item, is_leaf)
    elif is_array(value):
        for item in value:
            yield from brackets(f"{name}[]", item, is_leaf)
    else:
        yield name, value


def _joined(found: Pairs, between: str) -> str:
    return between.join(f"{key}={part}" if key else part for key, part in found)


def _key(key: object) -> str:
    if not isinstance(key, str) or not key:
        raise Refused("has a key that is empty, or no text")
    return key


def _item(value: Any, apart: str) -> str:
    if is_object(value) or is_array(value):
        raise Refused("is nested, and its style has no place for that")
    found = text(value)
    if any(mark in found for mark in apart):
        raise Refused(f"holds {apart!r} in an item, which is what items end with")
    return found


def _unknown(style: str) -> Refused:
    return Refused(f"has the style {style!r}, which is none of its place")
