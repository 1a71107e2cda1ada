"""Pages in typewright's own dialect tell everything that is known of an API, whatever texts its source is made of."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.ir import (
    UNKNOWN,
    Alias,
    Anything,
    Api,
    Body,
    Constraint,
    Field,
    Json,
    Kind,
    ListOf,
    Location,
    Operation,
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
    Union,
    WireName,
)
from generator.passes.name import name
from generator.places import Place
from generator.readers.markdown.own import read_own
from generator.sources import SourceFile, SourceTree
from generator.views.docs import pages

_T = TypeVar("_T")
_HERE = Place("source")


def some(items: st.SearchStrategy[_T], name: Callable[[_T], object] | None = None) -> st.SearchStrategy[tuple[_T, ...]]:
    """A few of these; with ``name``, no two of one name."""
    return st.lists(items, max_size=3).map(lambda found: tuple(found if name is None else {name(item): item for item in found}.values()))


_CHARACTERS = list("ab,`|\\\"'[]()<>:{}*_#+-?= \n\t\r\u202e\u00a0é&;0")
_WORDS = [
    "`a`",
    ", ",
    " + ",
    "anonymous",
    "none",
    "**Constraints:**",
    "| --- |",
    " style",
    "exploded",
    "until ",
    " or ",
    "json ",
    "See below.",
]
_TEXT = st.lists(st.sampled_from([*_CHARACTERS, *_WORDS]), max_size=6).map("".join)
_NAME = _TEXT.filter(bool)
_WIRE = _NAME.map(WireName)
_PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), _TEXT)
_JSON = st.recursive(
    _PLAIN, lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(_TEXT, inner, max_size=2)), max_leaves=3
).map(lambda value: Json(json.dumps(value, ensure_ascii=False)))
_SURE = st.sampled_from([True, False, UNKNOWN])
_KNOWN = st.one_of(st.just(UNKNOWN), _TEXT)
_DEFAULT = st.one_of(st.sampled_from([None, UNKNOWN]), _JSON)
_DESCRIPTION = st.one_of(_TEXT, st.just("One:\n\n| a |\n| - |"))
_PRESENCE = st.sampled_from(Presence)
_PLACE = st.just(_HERE)
_TYPE = st.sampled_from([Scalar(Kind.STRING), Ref("R"), Ref("U"), ListOf(Ref("A"))])
_CONSTRAINTS = some(st.builds(Constraint, st.one_of(st.sampled_from(["minimum", "items.maxLength"]), _NAME), _JSON))


def parameters(location: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Parameter, ...]]:
    told = (_WIRE, _TYPE, _PRESENCE, _PLACE, location, _SURE, _DEFAULT, _DESCRIPTION, some(_JSON), st.booleans(), _CONSTRAINTS)
    return some(st.builds(Parameter, *told, _TEXT, _SURE, _TEXT), lambda each: (each.name.text, each.location))


_FIELDS = some(
    st.builds(
        Field, _WIRE, _TYPE, _PRESENCE, _PLACE, _SURE, _DEFAULT, _DESCRIPTION, some(_JSON), st.booleans(), _SURE, _SURE, _CONSTRAINTS
    ),
    lambda each: each.name.text,
)
_OTHERS = st.sampled_from([None, UNKNOWN, Anything()])
_RECORD = st.builds(Record, st.just("R"), st.just("R"), _PLACE, _FIELDS, _OTHERS, _TEXT, st.booleans(), st.just(""), _CONSTRAINTS)
_ALIAS = st.builds(Alias, st.just("A"), st.just("A"), _PLACE, _TYPE, _SURE, _TEXT, st.booleans(), st.just(""), _CONSTRAINTS)
_MEMBERS = some(st.sampled_from([Ref("R"), Ref("A"), Scalar(Kind.STRING)]))
_TAGS = some(st.builds(Tag, _TEXT, st.sampled_from(["R", "A", "U"])))
_UNION = st.builds(Union, st.just("U"), st.just("U"), _PLACE, _MEMBERS, _TEXT, _TEXT, st.booleans(), st.just(""), _TAGS)
_PARTS = some(st.builds(Part, _NAME, _TEXT, _TEXT, _SURE), lambda part: part.name)
_BODIES = some(st.builds(Body, _TYPE, _PLACE, _KNOWN, _SURE, _TEXT, _PARTS))
_REPLIES = some(
    st.builds(
        Reply,
        st.one_of(st.none(), _TYPE),
        _PLACE,
        _KNOWN,
        _KNOWN,
        st.sampled_from(Stream),
        st.booleans(),
        _TEXT,
        parameters(st.just(Location.HEADER)),
        some(_TEXT),
    )
)
_SERVERS = some(st.builds(Server, _TEXT, _TEXT, some(st.builds(ServerVariable, _TEXT, _TEXT, some(_TEXT), _TEXT))))
_OPERATION = st.builds(
    Operation,
    st.just("group.call"),
    st.just("group"),
    st.just("call"),
    _PLACE,
    parameters=parameters(st.sampled_from([*Location, UNKNOWN])),
    bodies=_BODIES,
    replies=_REPLIES,
    security=st.one_of(st.just(UNKNOWN), some(some(_NAME))),
    servers=_SERVERS,
)
_APIS = st.builds(
    Api,
    _TEXT,
    _TEXT,
    st.tuples(_RECORD, _ALIAS, _UNION),
    st.tuples(_OPERATION),
    _SERVERS,
    some(st.builds(SecurityScheme, _NAME, _KNOWN, _TEXT, _TEXT)),
    _TEXT,
)


def read_back(api: Api) -> Api:
    """What the pages of an API say."""
    texts = {path: make() for path, make in pages(api, name(api)[0]).items()}
    reading = read_own(SourceTree("docs", tuple(SourceFile(path, path, str(text)) for path, text in sorted(texts.items()))))
    assert not reading.diagnostics, reading.diagnostics[0].message
    return reading.api


def facts(value: Any) -> Any:
    """A value without places. The tags of a union stand in the order of its members on a page, each member's own in theirs."""
    if isinstance(value, Place):
        return None
    if isinstance(value, tuple):
        return [facts(item) for item in cast(tuple[object, ...], value)]
    if isinstance(value, Union) and value.mapping:
        return facts(replace(value, mapping=())), sorted(value.mapping, key=lambda tag: tag.key)
    if is_dataclass(value):
        return type(value).__name__, {field.name: facts(getattr(value, field.name)) for field in fields(value)}
    return value


@settings(max_examples=100, derandomize=True, deadline=None, database=None, suppress_health_check=(HealthCheck.too_slow,))
@given(_APIS)
def test_pages_tell_everything(api: Api) -> None:
    assert facts(read_back(api)) == facts(api)


def test_the_judge_of_pages_finds_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    call = Operation("group.call", "group", "call", _HERE, bodies=(Body(Anything(), _HERE, parts=(Part("a", explode=False),)),))
    api = Api("API", operations=(call,))
    assert facts(read_back(api)) == facts(api)
    monkeypatch.setattr("generator.views.docs_fields.NOT_EXPLODED", "exploded")
    assert facts(read_back(api)) != facts(api)
