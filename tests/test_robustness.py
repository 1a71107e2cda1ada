"""Whatever bytes arrive: a reply is decoded, or ``DecodeError`` is raised, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.vendoring import PAGES, Vendored, prepared_pages, vendor

some = settings(
    max_examples=200,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)
DEEP = 100_000


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Vendored:
    return vendor(prepared_pages(PAGES / "everything", "everything"), tmp_path_factory.mktemp("vendored"))


def decoded(api: Vendored, model: str, text: bytes | str) -> Any:
    """The model, or ``None`` if it was refused, strictly and tolerantly alike."""
    found: list[Any] = []
    try:
        tolerant = api[model].from_json(text, problems=found)
    except api["DecodeError"] as error:
        assert error.problems
        tolerant = None
    try:
        api[model].from_json(text)
    except api["DecodeError"] as error:
        assert str(error)
    else:
        assert tolerant is not None
    return tolerant


@some
@given(st.one_of(st.binary(), st.text(), st.from_regex(r'[{}\[\]",:0-9eE.+\-a-z\\ ]*')))
def check_any_text(api: Vendored, text: bytes | str) -> None:
    decoded(api, "Tree", text)


def test_any_text(api: Vendored) -> None:
    check_any_text(api)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff",
        b"\xef\xbb\xbf{}",
        "\ufeff{}",
        '{"value": "a"}'.encode("utf-16"),
        "NaN",
        '{"value": Infinity}',
        '{"value": -Infinity}',
        "{} {}",
        '{"value": "a",}',
        "{'value': 'a'}",
        '"a\nb"',
        "[]",
        "null",
        "true",
        "1" * 5000,
        '{"unknown": ' + "1" * 5000 + "}",
        "[" * DEEP,
        "[" * DEEP + "]" * DEEP,
        '{"kids": {"a": ' * DEEP,
        '{"unknown": ' * DEEP + "1" + "}" * DEEP,
    ],
    ids=lambda text: repr(text[:20]),
)
def test_what_is_refused(api: Vendored, text: bytes | str) -> None:
    assert decoded(api, "Tree", text) is None


@pytest.mark.parametrize("depth", [10, 100])
def test_depth_that_is_none_to_speak_of(api: Vendored, depth: int) -> None:
    text = '{"value":[' * depth + "]}" * depth
    tree = decoded(api, "Tree", text)
    assert tree.to_json().decode() == text
    unknown = '{"unknown":' + "[" * depth + "]" * depth + "}"
    assert decoded(api, "Tree", unknown).to_json().decode() == unknown


@pytest.mark.parametrize("depth", [200, 400, 700, 1000, 3000])
def test_depth_at_the_limits(api: Vendored, depth: int) -> None:
    for text in ('{"value":' * depth + '""' + "}" * depth, '{"unknown":' + "[" * depth + "]" * depth + "}"):
        if (tree := decoded(api, "Tree", text)) is not None:
            try:
                assert tree.to_json().decode() == text
            except api["EncodeError"]:
                pass


def test_a_repeated_key(api: Vendored) -> None:
    assert decoded(api, "Part", '{"id": "a", "id": "b", "size": "x", "size": 1}').to_dict() == {"id": "b", "size": 1}


def test_problems_of_earlier_replies_stay_apart(api: Vendored) -> None:
    found: list[Any] = []
    api["Part"].from_dict({}, problems=found)
    assert [str(problem) for problem in found] == ["$.id: expected a string, found nothing"]
    with pytest.raises(api["DecodeError"]) as caught:
        api["Part"].from_dict([], problems=found)
    assert [str(problem) for problem in caught.value.problems] == ["$: expected an object, found an array"]
    api["Part"].from_dict({"id": 1}, problems=found)
    assert [str(problem) for problem in found][1:] == ["$.id: expected a string, found 1"]


def test_all_problems_are_told_at_once(api: Vendored) -> None:
    value = {
        "shape": {"kind": "circle"},
        "shapes": [None, {"kind": "square", "a": "1"}, 3],
        "by_name": {"b c": {"kind": 1, "r": 1}},
        "tags": 7,
    }
    with pytest.raises(api["DecodeError"]) as caught:
        api["Holder"].from_json(json.dumps(value))
    assert [(problem.weight, str(problem)) for problem in caught.value.problems] == [
        ("misfit", "$.shape.r: expected a number, found nothing"),
        ("misfit", "$.shapes[0]: expected an object, found null"),
        ("misfit", "$.shapes[1].a: expected a number, found '1'"),
        ("misfit", "$.shapes[2]: expected an object, found 3"),
        ("note", "$.by_name['b c'].kind: expected a documented variant, found 1"),
        ("misfit", "$.tags: expected an object, found 7"),
    ]


def test_a_misfit_within_an_element_is_its_own(api: Vendored) -> None:
    holder = api["Holder"].from_dict({"shape": {"kind": "circle", "r": 1}, "shapes": [{"kind": "circle", "r": None}]}, problems=[])
    assert holder.shapes[0].extra == {"r": None}
    assert repr(holder.shapes[0]) == "Circle(kind='circle', r=<null>, extra={'r': None})"
    with pytest.raises(AttributeError, match=r"'r' is not set \(\$\.shapes\[0\]\.r: expected a number, found null\)"):
        holder.shapes[0].r
    with pytest.raises(AttributeError, match="no attribute 'radius'"):
        holder.shapes[0].radius
    holder.shapes[0].r = 2
    assert holder.to_dict() == {"shape": {"kind": "circle", "r": 1}, "shapes": [{"kind": "circle", "r": 2}]}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"kind": "circle", "r": 1}, "Circle"),
        ({"kind": "hexagon"}, "Unknown"),
        ({"kind": None, "r": 1}, "Unknown"),
        ({"kind": ["circle"]}, "Unknown"),
        ({}, "Unknown"),
    ],
)
def test_tagged_unions(api: Vendored, value: dict[str, Any], kind: str) -> None:
    decode, encode = api.codec("Shape")
    shape = decode(value)
    assert type(shape).__name__ == kind
    assert encode(shape) == value


@pytest.mark.parametrize(
    ("union", "value", "kind"),
    [
        ("Tags", {"kind": 3}, "Three"),
        ("Tags", {"kind": "loose", "q": ""}, "Loose"),
        ("Tags", {"q": ""}, "Loose"),
        ("Tags", {"kind": "square", "a": 1}, "Square"),
        ("Ranked", {"x": 1, "y": 2}, "Dot"),
        ("Ranked", {"id": "a", "x": 5}, "Part"),
        ("Ranked", {"a": 1}, "dict"),
        ("Ranked", {}, "dict"),
        ("AnyOrRanked", {"id": "a"}, "Part"),
        ("AnyOrRanked", {"id": "a", "x": 1, "y": 1}, "Dot"),
        ("AnyOrRanked", {"other": 1}, "dict"),
        ("AnyOrRanked", [1], "list"),
        ("AnyOrTagged", {"kind": "circle", "r": 1}, "Circle"),
        ("AnyOrTagged", {"kind": "hexagon"}, "dict"),
        ("AnyOrTagged", 1.5, "float"),
        ("Twins", {"id": "a", "size": 1}, "Part"),
        ("Twins", {"id": "a", "colour": "red"}, "Other"),
        ("Twins", {"id": "a"}, "Part"),
        ("Moments", "auto", "str"),
        ("Moments", "low", "str"),
        ("Moments", False, "bool"),
        ("Numbers", 1.0, "int"),
        ("Numbers", 2.5, "float"),
        ("Numbers", True, "bool"),
        ("IntegerOrWord", "inf", "str"),
    ],
)
def test_unions_without_a_tag(api: Vendored, union: str, value: Any, kind: str) -> None:
    decode, encode = api.codec(union)
    chosen = decode(value)
    assert type(chosen).__name__ == kind
    assert encode(chosen) == value


@pytest.mark.parametrize(
    ("union", "value"),
    [
        ("Numbers", 2),
        ("Numbers", False),
        ("Numbers", "b"),
        ("IntegerOrWord", "-inf"),
        ("IntegerOrWord", 1.5),
        ("Arrays", [1, "a"]),
        ("Arrays", {}),
    ],
)
def test_values_of_no_member(api: Vendored, union: str, value: Any) -> None:
    with pytest.raises(api["DecodeError"]):
        api.codec(union)[0](value)
