"""Whether what sources say of a schema may stand in it: validators refuse malformed assertions, and defaults that are no values."""

from __future__ import annotations

import ipaddress
import json
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, cast

from .trees import Branch, Tree, plain

LookUp = Callable[[str], Branch]
"""The schema that a ``$ref`` points to."""

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_FORMATS: Mapping[str, Callable[[str], object]] = {
    "date": date.fromisoformat,
    "date-time": datetime.fromisoformat,
    "time": lambda text: datetime.strptime(text, "%H:%M:%S"),
    "uuid": uuid.UUID,
    "ipv4": ipaddress.IPv4Address,
    "ipv6": ipaddress.IPv6Address,
    "email": lambda text: text.index("@"),
    "regex": re.compile,
}
_BITS = {"int32": 31, "int64": 63}


def admits(schema: Tree, value: Any, look_up: LookUp) -> bool:
    """Whether a JSON value is one of a schema of ours."""
    if not isinstance(schema, Mapping):
        return True
    if "$ref" in schema and not admits(look_up(str(schema["$ref"])), value, look_up):
        return False
    if "const" in schema and not _same(plain(schema["const"]), value):
        return False
    if "enum" in schema and not any(_same(each, value) for each in plain(schema["enum"])):
        return False
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema and not any(admits(each, value, look_up) for each in cast(list[Tree], schema[keyword])):
            return False
    return _has_type(schema, value) and _keeps_bounds(schema, value) and _fits_inside(schema, value, look_up)


def _has_type(schema: Mapping[str, Tree], value: Any) -> bool:
    named: Any = plain(schema.get("type", [*_TYPES]))
    types = [named] if isinstance(named, str) else named
    return any(isinstance(value, _TYPES[name]) and (name == "boolean" or not isinstance(value, bool)) for name in types)


def _keeps_bounds(schema: Mapping[str, Tree], value: Any) -> bool:
    limits: Any = {name: plain(limit) for name, limit in schema.items() if name in _WELL_FORMED or name == "format"}
    if isinstance(value, int | float) and not isinstance(value, bool):
        factor = limits.get("multipleOf")
        bits = _BITS.get(limits.get("format"))
        return (
            limits.get("minimum", value) <= value <= limits.get("maximum", value)
            and ("exclusiveMinimum" not in limits or value > limits["exclusiveMinimum"])
            and ("exclusiveMaximum" not in limits or value < limits["exclusiveMaximum"])
            and (factor is None or value % factor == 0)
            and (bits is None or abs(value) < 1 << bits)
        )
    if isinstance(value, str):
        return (
            _sized(limits, "Length", value)
            and re.search(limits.get("pattern", ""), value) is not None
            and _formed(limits.get("format"), value)
        )
    if isinstance(value, list):
        return _sized(limits, "Items", value) and not (limits.get("uniqueItems") and _repeats(cast(list[object], value)))
    return not isinstance(value, dict) or _sized(limits, "Properties", value)


def _sized(limits: Mapping[str, int], unit: str, value: Any) -> bool:
    return limits.get(f"min{unit}", 0) <= len(value) <= limits.get(f"max{unit}", len(value))


def _formed(form: str | None, value: str) -> bool:
    try:
        _FORMATS.get(form or "", str)(value)
    except (ValueError, re.error):
        return False
    return True


def _repeats(items: list[Any]) -> bool:
    return any(_same(one, other) for index, one in enumerate(items) for other in items[:index])


def _fits_inside(schema: Mapping[str, Tree], value: Any, look_up: LookUp) -> bool:
    match value:
        case list():
            return all(admits(schema.get("items"), each, look_up) for each in cast(list[object], value))
        case dict():
            properties = cast(Mapping[str, Tree], schema.get("properties", {}))
            held = cast(dict[str, Any], value)
            rest = schema.get("additionalProperties")
            return all(name in held for name in plain(schema.get("required", []))) and all(
                admits(properties.get(name, rest), each, look_up) for name, each in held.items()
            )
        case _:
            return True


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON, in which true is not 1."""
    return isinstance(one, bool) is isinstance(other, bool) and bool(one == other)


def is_well_formed(keyword: str, value: Any) -> bool:
    """Whether an assertion of JSON Schema has a value of the kind that it must have (2020-12, validation, section 6)."""
    return keyword in _WELL_FORMED and _WELL_FORMED[keyword](value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_size(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_pattern(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        re.compile(value)
    except re.error:
        return False
    return True


_WELL_FORMED: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _is_number),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _is_size),
    "multipleOf": lambda value: _is_number(value) and value > 0,
    "pattern": _is_pattern,
    "uniqueItems": lambda value: isinstance(value, bool),
    "propertyNames": lambda value: isinstance(value, dict | bool) and '"$ref"' not in json.dumps(value),  # which leads into the source
    "contentMediaType": lambda value: isinstance(value, str),
    "contentEncoding": lambda value: isinstance(value, str),
}
