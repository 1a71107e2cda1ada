"""Values for hypothesis, made from the schemas of an OpenAPI document. Loose: what comes of it is confirmed by jsonschema."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from .json_values import list_of, object_of
from .raw_schemas import RawSchemas, Schema

_T = TypeVar("_T")
_FAR = 1000
_MANY = 40
"""So many references are followed at one place at most: what leads back to itself has no value."""
_TEXT = st.text(max_size=4)
_FREE: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.floats(allow_nan=False, allow_infinity=False), _TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(_TEXT, inner, max_size=2)),
    max_leaves=3,
)
_FREE_KEYS = [f"x{text}" for text in ("", ":", "a b", "é", "\ud800", "self", "0")]
_ZONES = st.sampled_from(["Z", "+00:00", "-07:30"])


def _moment(plain: datetime, zone: str) -> str:
    return plain.isoformat() + zone


_FORMATS: Mapping[str, st.SearchStrategy[Any]] = {
    "date": st.dates().map(str),
    "date-time": st.builds(_moment, st.datetimes(), _ZONES),
    "uuid": st.uuids().map(str),
    "uri": st.just("https://example.org/a?b=c#d"),
}


class NoValue(Exception):
    """What a schema demands excludes itself, as far as this can tell."""


@dataclass(slots=True)
class Heights:
    """How deep the least deep value of a schema is; ``_FAR`` where there is none."""

    schemas: RawSchemas
    known: dict[str, int] = field(default_factory=dict[str, int])

    def measured(self) -> Heights:
        """Itself, with the heights of all components worked out."""
        names = {f"#/components/schemas/{name}": schema for name, schema in self.schemas.components.items()}
        changed = True
        while changed:
            changed = False
            for reference, schema in names.items():
                if (height := self.of(schema)) != self.known.get(reference, _FAR):
                    self.known[reference] = height
                    changed = True
        return self

    def of(self, schema: Schema) -> int:
        if schema is False:
            return _FAR
        given = object_of(schema)
        parts = [self.known.get(given["$ref"], _FAR)] if "$ref" in given else []
        parts += map(self.of, given.get("allOf", ()))
        parts += [min(map(self.of, given[keyword]), default=0) for keyword in ("anyOf", "oneOf") if keyword in given]
        properties = given.get("properties", {})
        parts += [1 + self.of(properties[name]) for name in given.get("required", ()) if name in properties]
        if given.get("minItems", 0) > 0:
            parts.append(1 + self.of(given.get("items", True)))
        return min(max(parts, default=0), _FAR)


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes values: what they are made of is chosen by ``random``, and what is no more than a number or a text is drawn."""

    schemas: RawSchemas
    heights: Heights
    draw: Callable[[st.SearchStrategy[Any]], Any]
    random: Random

    def value(self, schemas: Sequence[Schema], depth: int) -> Any:
        """A value that satisfies all of some schemas, not much deeper than ``depth``. Raises :class:`NoValue`."""
        flat = self._flat(schemas, depth)
        listed = [each["enum"] for each in flat if "enum" in each] + [[each["const"]] for each in flat if "const" in each]
        if listed:
            return self._one([value for value in listed[0] if all(value in others for others in listed[1:])])
        types = _types(flat)
        kind = self._one([name for name in types if name != "null"] or types) if "null" not in types or self._chance() else "null"
        match kind:
            case "object":
                return self._object(flat, depth - 1)
            case "array":
                return self._array(flat, depth - 1)
            case "any":
                return self.draw(_FREE)
            case _:
                return self.draw(_scalars(kind, flat))

    def _flat(self, schemas: Sequence[Schema], depth: int) -> list[dict[str, Any]]:
        """The schemas without references and choices: of each choice, one alternative is drawn."""
        flat: list[dict[str, Any]] = []
        waiting, steps = list(schemas), 0
        while waiting:
            schema, steps = waiting.pop(0), steps + 1
            if schema is False or steps > _MANY:
                raise NoValue
            given = object_of(schema)
            flat.append(given)
            waiting += [self.schemas.target(given["$ref"])] if "$ref" in given else []
            waiting += given.get("allOf", ())
            for keyword in ("anyOf", "oneOf"):
                if alternatives := given.get(keyword):
                    waiting += self._alternative(given, alternatives, depth)
        return flat

    def _alternative(self, schema: dict[str, Any], alternatives: Sequence[Schema], depth: int) -> list[Schema]:
        """One alternative, and what the discriminator demands for it."""
        by_height = {id(each): self.heights.of(each) for each in alternatives}
        least = min(by_height.values())
        chosen = self._one([each for each in alternatives if by_height[id(each)] <= (least if depth <= 0 else _FAR - 1)])
        discriminator, reference = object_of(schema.get("discriminator")), object_of(chosen).get("$ref")
        return [chosen, *self._tag(discriminator, reference)] if discriminator and reference else [chosen]

    def _tag(self, discriminator: dict[str, Any], reference: str) -> list[Schema]:
        """The value of a discriminator that stands for an alternative, unless that one says itself which it has (OpenAPI 3.1, section 4.8.25)."""
        key, name = str(discriminator["propertyName"]), reference.rpartition("/")[2]
        try:
            own = (each.get("properties", {}).get(key, True) for each in self._flat([{"$ref": reference}], 0))
            flat = self._flat([*own], 0)
        except NoValue:
            return []
        if any(each.keys() & {"const", "enum"} for each in flat):
            return []
        values = [value for value, target in discriminator.get("mapping", {}).items() if target in (reference, name)]
        return [{"type": "object", "properties": {key: {"enum": values or [name]}}, "required": [key]}]

    def _object(self, flat: Sequence[dict[str, Any]], depth: int) -> dict[str, Any]:
        required = {name for each in flat for name in each.get("required", ())}
        named = {
            name: [each["properties"][name] for each in flat if name in each.get("properties", {})] for each in flat for name in _keys(each)
        }
        additional = [each["additionalProperties"] for each in flat if "additionalProperties" in each]
        made: dict[str, Any] = {}
        for name, schemas in named.items():
            if name in required or (depth > 0 and max(map(self.heights.of, schemas)) < _FAR and self._chance()):
                made[name] = self.value(schemas, depth)
        for name in sorted(required - named.keys()):
            made[name] = self.value(additional, depth)
        if depth > 0 and False not in additional and (self._chance() if additional or not named else self.random.random() < 0.1):
            made |= {key: self.value(additional, depth) for key in self.random.sample(_FREE_KEYS, 2)[self.random.randrange(2) :]}
        return made

    def _array(self, flat: Sequence[dict[str, Any]], depth: int) -> list[Any]:
        least = max((each.get("minItems", 0) for each in flat), default=0)
        most = min((each["maxItems"] for each in flat if "maxItems" in each), default=least + 2)
        items = [each["items"] for each in flat if "items" in each]
        leading = next((list_of(each["prefixItems"]) for each in flat if "prefixItems" in each), list_of(None))
        if max(map(self.heights.of, items), default=0) >= _FAR:
            most = least
        size = self.random.randint(least, max(least, min(most, least + 2))) if depth > 0 else least
        size = max(size, len(leading))
        return [self.value([leading[index]] if index < len(leading) else items, depth - 1) for index in range(size)]

    def _chance(self) -> bool:
        return self.random.random() < 0.5

    def _one(self, choices: Sequence[_T]) -> _T:
        if not choices:
            raise NoValue
        return self.random.choice(choices)


def _keys(schema: dict[str, Any]) -> list[str]:
    return list(schema.get("properties", ()))


def _types(flat: Sequence[dict[str, Any]]) -> list[str]:
    """The JSON types that all of some schemas name or speak of; ``any`` if there are none."""
    found: list[str] | None = None
    for each in flat:
        named = each.get("type") or _implied(each)
        names = [named] if isinstance(named, str) else list(named)
        if names:
            found = names if found is None else [name for name in _common(found, names)]
    if found == []:
        raise NoValue
    return found or ["any"]


def _common(some: Sequence[str], others: Sequence[str]) -> list[str]:
    both = [name for name in some if name in others]
    return both or (["integer"] if "integer" in (*some, *others) and "number" in (*some, *others) else [])


def _implied(schema: dict[str, Any]) -> list[str]:
    if schema.keys() & {"properties", "additionalProperties", "required"}:
        return ["object"]
    return ["array"] if schema.keys() & {"items", "prefixItems"} else []


def _scalars(kind: str, flat: Sequence[dict[str, Any]]) -> st.SearchStrategy[Any]:
    """The values of a JSON type within the bounds of the schemas."""
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "bytes":
            return st.binary(max_size=3)
        case "integer" | "number":
            return _numbers(kind, _bound("inimum", 1, flat), _bound("aximum", -1, flat))
        case _:
            lengths = [each.get("minLength", 0) for each in flat]
            most = min((each["maxLength"] for each in flat if "maxLength" in each), default=max(lengths) + 4)
            pattern = next((each["pattern"] for each in flat if "pattern" in each), None)
            form = next((each["format"] for each in flat if each.get("format") in _FORMATS), "")
            return _FORMATS[form] if form else _texts(max(lengths), min(most, max(lengths) + 4), pattern)


def _bound(name: str, step: int, flat: Sequence[dict[str, Any]]) -> float | None:
    """The closest of the bounds in one direction; what must not be reached itself is one ``step`` off."""
    found = [each[f"m{name}"] for each in flat if f"m{name}" in each]
    found += [each[f"exclusiveM{name}"] + step for each in flat if f"exclusiveM{name}" in each]
    return max(found, key=lambda bound: bound * step, default=None)


@cache
def _texts(least: int, most: int, pattern: str | None) -> st.SearchStrategy[str]:
    return st.text(min_size=least, max_size=max(least, most)) if pattern is None else st.from_regex(pattern)


@cache
def _numbers(kind: str, low: float | None, high: float | None) -> st.SearchStrategy[Any]:
    whole = st.integers(None if low is None else int(low), None if high is None else int(high))
    if kind == "integer":
        return st.one_of(whole, whole.filter(lambda number: abs(number) < 2**50).map(float))
    return st.one_of(whole, st.floats(low, high, allow_nan=False, allow_infinity=False))
