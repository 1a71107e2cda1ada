"""What a call's arguments become on the wire: paths, queries, headers, cookies and bodies, and what is refused before that."""

from __future__ import annotations

import enum
import re
from collections import deque
from collections.abc import Mapping
from datetime import date, datetime, timezone
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.client.calls import Body, Operation, Parameter
from generator.runtime.client.errors import RequestError
from generator.runtime.client.parameters import Target, target
from generator.runtime.unset import UNSET

FORM = "application/x-www-form-urlencoded"
FILES = Body("multipart/form-data", files=frozenset({"file", "image"}))

WORDS = ["blue", "black", "brown"]
PARTS = {"R": 100, "G": 200, "B": 150}

# The table of OpenAPI 3.1.1 ("Style Examples"): style, explode, then what stands for a text, a list and an object. Refused: None.
STYLES = [
    ("path", "", None, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("path", "simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("path", "label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("path", "label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("path", "matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("path", "matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ("query", "", None, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("query", "form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("query", "spaceDelimited", None, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("query", "spaceDelimited", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("query", "pipeDelimited", False, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("query", "deepObject", True, "color=blue", None, "color[R]=100&color[G]=200&color[B]=150"),
    ("query", "brackets", None, "color=blue", "color[]=blue&color[]=black&color[]=brown", "color[R]=100&color[G]=200&color[B]=150"),
    ("header", "", None, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("header", "simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("cookie", "", None, "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
    ("cookie", "form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
]


def operation(*parameters: Parameter, path: str = "/x", bodies: tuple[Body, ...] = ()) -> Operation[Any]:
    return Operation("things.make", "POST", path, parameters, bodies)


def placed(parameter: Parameter, value: Any) -> str:
    """What one argument adds to a request, brackets of a query as they are."""
    path = f"/a/{{{parameter.name}}}/z" if parameter.location == "path" else "/a"
    found = target(operation(parameter, path=path), {parameter.argument or parameter.name: value}, {})
    match parameter.location:
        case "path":
            return found.path.removeprefix("/a/").removesuffix("/z")
        case "query":
            return re.sub("%5B|%5D", lambda each: unquote(each[0]), found.path.removeprefix("/a").removeprefix("?"))
        case "header":
            return "".join(value for _, value in found.headers)
        case "cookie":
            return "; ".join(f"{name}={value}" for name, value in found.cookies)


def refused(parameter: Parameter, value: Any) -> str:
    """Why an argument is refused; the text shows neither a value nor what led to it."""
    with pytest.raises(RequestError) as caught:
        placed(parameter, value)
    assert caught.value.__context__ is None
    return caught.value.message


@pytest.mark.parametrize(("location", "style", "explode", "text", "array", "object_"), STYLES)
def test_the_table_of_styles(location: Any, style: str, explode: bool | None, text: str, array: str | None, object_: str) -> None:
    parameter = Parameter("color", location, style=style, explode=explode)
    assert placed(parameter, "blue") == text
    assert placed(parameter, {"R": 100, "G": 200, "B": 150}) == object_
    assert array is None or placed(parameter, WORDS) == array
    assert array is None or placed(parameter, tuple(WORDS)) == placed(parameter, deque(WORDS)) == array


class Color(str, enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Model:
    def to_dict(self) -> dict[str, Any]:
        return {"R": 100, "due": "2024-12-31"}


NESTED = {"a": {"b": 1, "c": [True, None, {"d": "e"}]}, "f": None}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, "q=true"),
        (False, "q=false"),
        (12345678901234567890, "q=12345678901234567890"),
        (1.0, "q=1.0"),
        (0.1, "q=0.1"),
        (1e22, "q=1e%2B22"),
        (date(2024, 12, 31), "q=2024-12-31"),
        (datetime(2024, 12, 31, 23, 59, tzinfo=timezone.utc), "q=2024-12-31T23%3A59%3A00Z"),
        (Color.RED, "q=red"),
        (Level.HIGH, "q=3"),
        ("", "q="),
        ("a b&c=d/é\N{SNOWMAN}%", "q=a%20b%26c%3Dd%2F%C3%A9%E2%98%83%25"),
        ("-._~", "q=-._~"),
        (UNSET, ""),
        (None, ""),
        ([], ""),
        ({}, ""),
        (["a", None, "b"], "q=a&q=b"),
        ({"a": None, "b": UNSET, "c": 1}, "c=1"),
        (Model(), "R=100&due=2024-12-31"),
        (MappingProxyType({"a": 1}), "a=1"),
    ],
)
def test_values_of_a_query(value: Any, written: str) -> None:
    assert placed(Parameter("q", "query"), value) == written


@pytest.mark.parametrize("style", ["deepObject", "brackets"])
def test_nested_objects(style: str) -> None:
    assert placed(Parameter("q", "query", style=style), NESTED) == "q[a][b]=1&q[a][c][]=true&q[a][c][][d]=e"


def test_commas_of_data_are_not_those_of_a_list() -> None:
    assert placed(Parameter("q", "query", explode=False), ["a,b", "c"]) == "q=a%2Cb,c"
    assert placed(Parameter("id", "path"), ["a,b", "c"]) == "a%2Cb,c"


@pytest.mark.parametrize(
    ("location", "written"),
    [
        ("path", "%7B%22a%22%3A%5B1%2C%22%5Cu00e9%22%5D%7D"),
        ("query", "q=%7B%22a%22%3A[1%2C%22%5Cu00e9%22]%7D"),
        ("header", '{"a":[1,"\\u00e9"]}'),
        ("cookie", "q={%22a%22:[1%2C%22%5Cu00e9%22]}"),
    ],
)
def test_json_in_parameters(location: Any, written: str) -> None:
    assert placed(Parameter("q", location, media_type="application/json"), {"a": (1, "é")}) == written


PATH, QUERY, HEADER, COOKIE = (Parameter("v", location, required=location == "path") for location in ("path", "query", "header", "cookie"))


@pytest.mark.parametrize(
    ("parameter", "value", "reason"),
    [
        (PATH, "", "'v' is null or empty, and the path would be another"),
        (PATH, None, "'v' is null or empty, and the path would be another"),
        (PATH, UNSET, "misses the argument 'v'"),
        (PATH, ".", "'v' would change the path"),
        (PATH, "..", "'v' would change the path"),
        (PATH, "a\ud800", "half a character"),
        (PATH, [["a"]], "nested"),
        (Parameter("v", "path", style="label"), ".", "'v' would change the path"),
        (Parameter("v", "path", style="label"), "", "'v' would change the path"),
        (Parameter("v", "path", style="form"), "a", "the style 'form', which is none of its place"),
        (QUERY, float("nan"), "not a finite number"),
        (QUERY, [float("inf")], "not a finite number"),
        (QUERY, [10**5000], "too many digits"),
        (QUERY, b"bytes", "of type bytes"),
        (QUERY, {1, 2}, "of type set"),
        (QUERY, {"a": {"b": 1}}, "nested"),
        (QUERY, {"": 1}, "a key that is empty"),
        (Parameter("v", "query", required=True), None, "is required, and null or empty"),
        (Parameter("v", "query", required=True), [], "is required, and null or empty"),
        (Parameter("v", "query", style="brackets"), {"a[": 1}, "brackets"),
        (Parameter("v", "query", style="spaceDelimited"), ["a b"], "holds ' ' in an item"),
        (Parameter("v", "query", style="pipeDelimited"), ["a|b"], "holds '|' in an item"),
        (Parameter("v", "query", media_type="application/json"), float("nan"), "not JSON"),
        (Parameter("v", "query", media_type="application/json"), b"", "not JSON"),
        (HEADER, "a\r\nb: c", "control"),
        (HEADER, "a\0", "control"),
        (HEADER, " a", "blank"),
        (HEADER, "a ", "blank"),
        (HEADER, "\N{SNOWMAN}", "not ASCII"),
        (HEADER, "\xe9", "not ASCII"),
        (HEADER, ["a,b"], "holds ',' in an item"),
        (Parameter("v", "header", explode=True), {"a=b": "c"}, "in an item"),
        (Parameter("a b", "header"), "a", "a name that headers and cookies cannot have"),
        (Parameter("v=", "cookie"), "a", "a name that headers and cookies cannot have"),
        (Parameter("v", "cookie", style="deepObject"), {"a": 1}, "a name that headers and cookies cannot have"),
    ],
)
def test_what_a_place_cannot_hold(parameter: Parameter, value: Any, reason: str) -> None:
    message = refused(parameter, value)
    assert message.startswith("things.make") and reason in message and "\n" not in message


def test_values_without_end_are_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    assert "contains itself" in refused(QUERY, endless)


def test_headers_and_cookies_stay_as_they_are_where_they_can() -> None:
    assert placed(HEADER, "Gruss, %41") == "Gruss, %41"
    assert placed(COOKIE, 'a+/==%;"é,') == "v=a+/==%25%3B%22%C3%A9%2C"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_encoding_is_undone_by_decoding(text: str) -> None:
    assert parse_qsl(placed(QUERY, text), keep_blank_values=True, strict_parsing=True) == [("v", text)]
    assert unquote(placed(COOKIE, text)) == f"v={text}"


@given(st.text(min_size=1), st.sampled_from(["/a/{v}/z", "/a/{v}:z", "/a/z.{v}", "/a/.{v}", "{v}"]))
def test_no_value_changes_a_path(text: str, path: str) -> None:
    try:
        found = target(operation(PATH, path=path), {"v": text}, {}).path
    except RequestError:
        assert text in (".", "..") or any("\ud800" <= each <= "\udfff" for each in text)
        return
    url = urlsplit(f"https://host/{found.lstrip('/')}")
    assert (url.netloc, url.query, url.fragment, found.count("/")) == ("host", "", "", path.count("/"))
    assert not {".", ".."} & {*found.split("/")}
    assert unquote(found) == path.replace("{v}", text)


def test_the_segment_counts_not_the_value() -> None:
    two = operation(Parameter("a", "path"), Parameter("b", "path"), path="/{a}{b}/{a}-{b}")
    assert target(two, {"a": ".", "b": "x"}, {}).path == "/.x/.-x"
    with pytest.raises(RequestError, match="'a', 'b' would change the path"):
        target(two, {"a": ".", "b": "."}, {})


def test_the_order_of_a_query() -> None:
    listing = operation(
        Parameter("limit", "query"),
        Parameter("include", "query", argument="including", style="brackets"),
        Parameter("X-Trace", "header", argument="trace"),
        Parameter("id", "path"),
        path="/items/{id}?beta=true&flag",
    )
    arguments = {"including": ["a", "b"], "trace": "t", "limit": 5, "id": "7"}
    inc = "include%5B%5D"

    def path(query: Mapping[str, Any], arguments: Mapping[str, Any] = arguments) -> str:
        return target(listing, arguments, query).path

    assert target(listing, arguments, {}) == Target(f"/items/7?beta=true&flag&{inc}=a&{inc}=b&limit=5", (("X-Trace", "t"),))
    assert path({}, {"id": "7", "limit": 5, "including": ["a"]}) == f"/items/7?beta=true&flag&limit=5&{inc}=a"
    assert path({"z": [1, 2], "y": None}) == f"/items/7?beta=true&flag&{inc}=a&{inc}=b&limit=5&z=1&z=2"
    assert path({"limit": 6, "include": None}) == "/items/7?beta=true&flag&limit=6"
    assert path({"beta": None, "flag": None, "include[]": "c", "limit": None}) == f"/items/7?{inc}=c"
    assert path({"beta": None, "flag": None}, {"id": "7"}) == "/items/7"
    with pytest.raises(RequestError, match="the query's 'z' is not a finite number"):
        path({"z": float("nan")})


def test_all_that_is_wrong_is_told_at_once() -> None:
    make = operation(Parameter("id", "path", required=True), Parameter("X-N", "header", argument="n"), path="/{id}/{other}")
    with pytest.raises(RequestError) as caught:
        target(make, {"n": "a\n", "x": 1, "y": UNSET}, {})
    assert caught.value.message.splitlines() == [
        "things.make: 'n' holds a control character, which a header cannot",
        "things.make takes no argument 'x'",
        "things.make takes no argument 'y'",
        "things.make misses the argument 'id'",
        "things.make: no argument fills {other}",
    ]
    assert target(operation(bodies=(Body(),)), {"x": 1}, {}).path == "/x", "it is a key of the body"
