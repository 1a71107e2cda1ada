"""APIs for hypothesis that hold whatever the IR can say, sensible or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st

from generator.ir import (
    UNKNOWN,
    Alias,
    Anything,
    Api,
    Body,
    Constraint,
    Declaration,
    Enumeration,
    EnumValue,
    Field,
    Json,
    Kind,
    ListOf,
    Location,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Operation,
    Origin,
    Parameter,
    Part,
    Presence,
    Record,
    Ref,
    Reply,
    Scalar,
    SecurityScheme,
    Server,
    ServerVariable,
    Stream,
    Tag,
    Type,
    Union,
    Unknown,
    WireName,
)
from generator.places import Place

_T = TypeVar("_T")
_PLACE = Place("nowhere", 1, 1)
_KEYS = ("Kite", "kite_line", "errors.Kite", "Wind-2", "Any", "Kite2", "9lives", "KiteLine")
_WIRES = st.sampled_from(["id", "class", "type", "x-y", "a b", "", "é", "name", "$ref", "x-typewright", "schema", "200"])
_TEXTS = st.sampled_from(["", "", "One line.", "Two\nlines: of *prose*", " # x", 'quoted "', "\u200bhidden\x7f", "---\n- a", "yes", "{}"])
_HEADERS = st.sampled_from(["", "", "Idempotency-Key", "x-é|`"])
_MEDIA = st.sampled_from(["application/json", "text/plain", "multipart/form-data", "text/event-stream", "application/jsonl", "image/*"])
_FACTS = st.sampled_from([True, False, UNKNOWN])
_VALUES = st.sampled_from(
    ['"a"', '"b c"', '""', '"\\u200b"', "1", "1.0", "1.50", "-3", "1e3", "true", "false", "null", "[]", '{"a":[null,1.0]}', '"2024-01-01"']
)
_SCALARS = _VALUES.filter(lambda text: text[0] not in "[{")
_JSON = st.builds(Json, _VALUES)
_FEW_VALUES = st.lists(_SCALARS, min_size=1, max_size=3, unique=True).map(lambda texts: tuple(map(Json, texts)))
_CONSTRAINTS = st.lists(
    st.builds(
        Constraint,
        st.sampled_from(
            ["minimum", "maxLength", "pattern", "minItems", "items.maxLength", "additionalProperties.minimum", "uniqueItems", "new"]
        ),
        st.sampled_from(["0", "3", "-1", '"^a"', '"("', "true", "2.5"]).map(Json),
    ),
    max_size=2,
    unique_by=lambda constraint: constraint.keyword,
).map(tuple)
_NAMES = st.builds(
    WireName,
    _WIRES,
    st.sampled_from(Origin),
    st.sampled_from(["", "camel-case"]),
    st.sampled_from(["", "printed_"]),
)
_LEAVES: st.SearchStrategy[Type] = st.one_of(
    st.builds(Scalar, st.sampled_from(Kind), st.sampled_from(["", "", "uuid", "int64", "date", "binary", "byte"])),
    st.just(Anything()),
    st.builds(OneOfValues, _FEW_VALUES, st.booleans()),
    st.builds(Opaque, st.sampled_from(["Ghost", "any thing"])),
)


def _types(keys: tuple[str, ...]) -> st.SearchStrategy[Type]:
    leaves = st.one_of(_LEAVES, st.builds(Ref, st.sampled_from(keys))) if keys else _LEAVES
    return st.recursive(leaves, lambda inner: st.one_of(*(st.builds(kind, inner) for kind in (ListOf, MapOf, Nullable))), max_leaves=3)


def _maybe(strategy: st.SearchStrategy[_T]) -> st.SearchStrategy[_T | Unknown]:
    return st.one_of(st.just(UNKNOWN), strategy)


def _several(strategy: st.SearchStrategy[_T], most: int, by: Callable[[_T], str | Json] | None = None) -> st.SearchStrategy[tuple[_T, ...]]:
    """Up to so many, no two of them with the same of what ``by`` gives."""
    return st.lists(strategy, max_size=most, unique_by=by).map(tuple)


def _fields(keys: tuple[str, ...]) -> st.SearchStrategy[tuple[Field, ...]]:
    field = st.builds(
        Field,
        _NAMES,
        _types(keys),
        st.sampled_from(Presence),
        st.just(_PLACE),
        _FACTS,
        _maybe(st.one_of(st.none(), _JSON)),
        _TEXTS,
        _several(_JSON, 2),
        st.booleans(),
        _FACTS,
        _FACTS,
        _CONSTRAINTS,
    )
    return _several(field, 4, lambda each: each.name.text)


def _declaration(key: str, keys: tuple[str, ...], earlier: tuple[str, ...]) -> st.SearchStrategy[Declaration]:
    """A declaration; aliases and unions speak of earlier ones only, so that none is nothing but itself."""
    head: Any = (st.just(key), st.just(key.rpartition(".")[2]), st.just(_PLACE))
    owner = st.sampled_from(["", *earlier])
    tags = _several(st.builds(Tag, st.sampled_from("ab"), st.sampled_from(keys)), 2, lambda tag: tag.value)
    values = _several(st.builds(EnumValue, st.builds(Json, _SCALARS), _TEXTS), 3, lambda each: each.value)
    members = _several(_types(earlier), 4, str)
    return st.one_of(
        st.builds(Record, *head, _fields(keys), _maybe(st.one_of(st.none(), _types(keys))), _TEXTS, st.booleans(), owner, _CONSTRAINTS),
        st.builds(Enumeration, *head, values, _FACTS, _TEXTS, st.booleans(), owner),
        st.builds(Union, *head, members, st.sampled_from(["", "type"]), _TEXTS, st.booleans(), owner, tags),
        st.builds(Alias, *head, _types(earlier), _FACTS, _TEXTS, st.booleans(), owner, _CONSTRAINTS),
    )


def _parameter(keys: tuple[str, ...], location: st.SearchStrategy[Any]) -> st.SearchStrategy[Parameter]:
    return st.builds(
        Parameter,
        _NAMES,
        _types(keys),
        st.sampled_from(Presence),
        st.just(_PLACE),
        location,
        _FACTS,
        _maybe(st.one_of(st.none(), _JSON)),
        _TEXTS,
        _several(_JSON, 2),
        st.booleans(),
        _CONSTRAINTS,
        st.sampled_from(["", "form"]),
        _FACTS,
        st.sampled_from(["", "", "application/json"]),
    )


def _operation(key: str, keys: tuple[str, ...]) -> st.SearchStrategy[Operation]:
    part = st.builds(Part, _WIRES, st.sampled_from(["", "image/png"]), st.sampled_from(["", "form"]), _FACTS)
    body = st.builds(Body, _types(keys), st.just(_PLACE), _maybe(_MEDIA), _FACTS, _TEXTS, _several(part, 1))
    reply = st.builds(
        Reply,
        st.one_of(st.none(), _types(keys)),
        st.just(_PLACE),
        _maybe(st.sampled_from(["200", "4XX", "default", "404"])),
        _maybe(_MEDIA),
        st.sampled_from(Stream),
        st.booleans(),
        _TEXTS,
        _several(_parameter(keys, st.just(Location.HEADER)), 1),
        st.sampled_from([(), ("[DONE]",), ("a.done", "a|`b", "[DONE]")]),
    )
    return st.builds(
        Operation,
        st.just(key),
        st.sampled_from(["", "kites", "kites.lines"]),
        st.sampled_from(["fly", "list"]),
        st.just(_PLACE),
        _maybe(st.sampled_from(["fly", "listKites", "kites_fly"])),
        _maybe(st.sampled_from(["GET", "POST", "FETCH"])),
        _maybe(st.sampled_from(["/kites", "/kites/{id}", "/kites/{x-y}/{", "kites", "/a/{a b}?beta=true"])),
        _TEXTS,
        _TEXTS,
        _several(_parameter(keys, _maybe(st.sampled_from(Location))), 4),
        _several(body, 2),
        _several(reply, 3),
        _maybe(_several(_several(st.sampled_from(["key", "other key"]), 2), 2)),
        st.booleans(),
        _several(_servers(), 1),
        _several(_MEDIA, 2),
    )


def _servers() -> st.SearchStrategy[Server]:
    variable = st.builds(
        ServerVariable, st.sampled_from(["region", "port"]), st.sampled_from(["eu", ""]), _several(st.just("eu"), 1), _TEXTS
    )
    return st.builds(
        Server, st.sampled_from(["https://kites.example/{region}", "/v1"]), _TEXTS, _several(variable, 2, lambda each: each.name)
    )


def _schemes() -> st.SearchStrategy[Any]:
    kinds = st.sampled_from(["bearer", "basic", "header:X-Key", "query:key", "cookie:c", "oauth2", "digest"])
    scheme = st.builds(
        SecurityScheme,
        st.sampled_from(["key", "other key", "oauth"]),
        _maybe(kinds),
        st.sampled_from(["", "KITE_KEY"]),
        st.sampled_from(["", "https://kites.example/token"]),
    )
    return _several(scheme, 2, lambda each: each.name)


@st.composite
def apis(draw: st.DrawFn) -> Api:
    """Any API: references lead somewhere, keys are unique, and wire names are within one record."""
    keys = tuple(draw(st.lists(st.sampled_from(_KEYS), max_size=5, unique=True)))
    declarations = tuple(draw(_declaration(key, keys, keys[:index])) for index, key in enumerate(keys))
    operations = tuple(draw(_operation(f"call {number}", keys)) for number in range(draw(st.integers(0, 3))))
    return Api(draw(_TEXTS), draw(_TEXTS), declarations, operations, draw(_several(_servers(), 2)), draw(_schemes()), draw(_HEADERS))
