"""Lists in pages: which operations have them, and how a client goes through them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from generator.passes.gather import gather
from generator.passes.link import link
from generator.passes.name import name
from generator.passes.page import page
from generator.paging import Paging as Told
from generator.readers.openapi import read_openapi
from generator.runtime.client.caller import AsyncCaller, Caller
from generator.runtime.client.calls import Operation, Outcome, Parameter
from generator.runtime.client.errors import ApiDecodeError, NotFoundError, RequestError
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.pagination import Paging, Walk, pages
from generator.runtime.client.reply import Reply
from generator.runtime.client.resources import AsyncResource, Resource
from generator.runtime.client.settings import Settings
from generator.runtime.decoding import read_object
from generator.runtime.problems import At, Problem
from generator.runtime.unknown import Unknown
from generator.runtime.unset import UNSET
from generator.sources import SourceFile, SourceTree
from tests.support.fakes import Answer, FakeAsyncTransport, FakeTransport, Script

TEXT, INTEGER, NULLABLE_TEXT = {"type": "string"}, {"type": "integer"}, {"type": ["string", "null"]}
FLAG, LINK, WHEN = {"type": "boolean"}, {"type": "string", "format": "uri"}, {"type": "string", "format": "date-time"}
FIRST, ZEROTH = {"type": "integer", "default": 1}, {"type": "integer", "minimum": 0}
KITES = {"type": "array", "items": {"$ref": "#/components/schemas/Kite"}}
KITE = {"type": "object", "properties": {"id": TEXT}}
NAMES = {"type": "array", "items": TEXT}


def known(query: Mapping[str, Any], reply: Mapping[str, Any] | None, method: str = "get", replies: Mapping[str, Any] = {}) -> Told | None:
    """How an operation gives its pages; the keys of ``reply`` are those of an object, unless it has a ``type``."""
    schema = reply if reply is None or isinstance(reply.get("type"), str) else {"type": "object", "properties": reply}
    operation = {
        "operationId": "list",
        "tags": ["kites"],
        "parameters": [{"name": each, "in": "query", "schema": query[each]} for each in query],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}, **replies},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Kites", "version": "1"},
        "paths": {"/kites": {method: operation}},
        "components": {"schemas": {"Kite": KITE}},
    }
    api = link(gather(read_openapi(SourceTree("any", (SourceFile("any.json", "any.json", json.dumps(document)),))).api)).api
    return page(api, name(api)[0])[0].get("kites.list")


def shown(told: Told | None) -> str:
    if told is None:
        return "none"
    parts = {"items": told.items, "cursor": told.cursor, "item": told.item_cursor, "more": told.more, "total": told.total}
    paths = [f"{part}={'.'.join(wire for _, wire in path)}" for part, path in parts.items() if path]
    return " ".join([told.kind, told.parameter, *paths, *(["first=1"] if told.first else [])])


@pytest.mark.parametrize(
    ("query", "reply", "expected"),
    [
        # a cursor that the page has
        ({"cursor": TEXT}, {"runs": KITES, "next_cursor": NULLABLE_TEXT}, "cursor cursor items=runs cursor=next_cursor"),
        ({"pageToken": TEXT}, {"data": NAMES, "nextPageToken": TEXT}, "cursor pageToken items=data cursor=nextPageToken"),
        ({"page": TEXT}, {"data": KITES, "next_page": TEXT, "has_more": FLAG}, "cursor page items=data cursor=next_page more=has_more"),
        ({"page": INTEGER}, {"data": KITES, "next_page": INTEGER}, "cursor page items=data cursor=next_page"),
        ({"after": TEXT}, {"data": KITES, "next": TEXT, "has_more": FLAG}, "cursor after items=data cursor=next more=has_more"),
        (
            {"cursor": TEXT},
            {"items": KITES, "pagination": {"type": "object", "properties": {"next_cursor": TEXT}}},
            "cursor cursor items=items cursor=pagination.next_cursor",
        ),
        (
            {"cursor": TEXT},
            {"runs": {"type": "object", "properties": {"results": KITES, "next": TEXT, "cursor": TEXT}}},
            "cursor cursor items=runs.results cursor=runs.cursor",
        ),
        # the last item
        (
            {"after": TEXT},
            {"data": KITES, "has_more": FLAG, "last_id": TEXT},
            "cursor after items=data cursor=last_id item=id more=has_more",
        ),
        ({"starting_after": TEXT}, {"data": KITES, "has_more": FLAG}, "cursor starting_after items=data item=id more=has_more"),
        # numbers
        ({"page": FIRST}, {"type": "array", "items": TEXT}, "page page first=1"),
        ({"page": ZEROTH}, {"kites": KITES, "warnings": NAMES, "total": INTEGER}, "page page items=kites total=total"),
        ({"offset": INTEGER, "limit": INTEGER}, {"kites": KITES, "has_more": FLAG}, "offset offset items=kites more=has_more"),
        # no doubt may be left
        ({"cursor": TEXT}, {"kites": KITES, "older": KITES, "next_cursor": TEXT}, "none"),
        ({"cursor": TEXT}, {"data": KITES, "next": LINK}, "none"),
        ({"after": WHEN}, {"data": KITES, "has_more": FLAG}, "none"),
        ({"after": TEXT}, {"data": KITES}, "none"),
        ({"after": TEXT}, {"data": NAMES, "has_more": FLAG}, "none"),
        ({"page": INTEGER}, {"data": KITES}, "none"),
        ({"page": FIRST}, {"data": KITES, "items": KITES}, "none"),
        ({"offset": INTEGER}, {"data": KITES}, "none"),
        ({"limit": INTEGER}, {"data": KITES, "has_more": FLAG}, "none"),
        ({"cursor": TEXT}, {"type": "string"}, "none"),
    ],
)
def test_what_shows_that_there_are_pages(query: Mapping[str, Any], reply: Mapping[str, Any], expected: str) -> None:
    assert shown(known(query, reply)) == expected


def test_only_what_is_answered_in_one_way_has_pages() -> None:
    list_of_kites = partial(known, {"cursor": TEXT}, {"data": KITES, "next_cursor": TEXT})
    assert list_of_kites(method="post") and not list_of_kites(method="delete")
    assert not list_of_kites(replies={"202": {"description": "Later."}})
    assert list_of_kites(replies={"404": {"description": "None."}})


@dataclass
class Page:
    """What a page of kites decodes to. ``cursor`` is optional, ``data`` is missing where the server sent something else."""

    data: Any = ()
    cursor: Any = UNSET
    more: Any = UNSET
    total: Any = UNSET


@dataclass(frozen=True)
class Kite:
    id: str


CURSOR = Paging("cursor", "after", ("data",), ("cursor",), more=("more",))
LAST = Paging("cursor", "after", ("data",), item="id", more=("more",))
PAGE = Paging("page", "page", ("data",), total=("total",), first=1)
OFFSET = Paging("offset", "offset", ("data",), more=("more",), total=("total",))
A, B, C = map(Kite, "abc")


def walked(paging: Paging, *answers: Any, **params: Any) -> tuple[list[Any], list[Any]]:
    """The items, and what asked for each page."""
    walk, items, asked = Walk(paging, params), list[Any](), list[Any]()
    for number, answer in enumerate(answers):
        assert walk.goes_on, f"page {number} was not asked for"
        asked.append(walk.params.get(paging.argument))
        items.extend(walk.take(answer, None))
    assert not walk.goes_on, "more is asked for"
    return items, asked


@pytest.mark.parametrize(
    ("paging", "answers", "asked"),
    [
        (CURSOR, [Page([A], "x"), Page([B], "y"), Page([C], None)], [None, "x", "y"]),
        (CURSOR, [Page([A, B, C], "")], [None]),
        (CURSOR, [Page([A, B, C], "x", False)], [None]),
        (CURSOR, [Page([A], "x"), Page([], "y"), Page([B, C])], [None, "x", "y"]),
        (CURSOR, [Page([A, B], 2), Page([C])], [None, 2]),
        (LAST, [Page([A, B], more=True), Page([C], more=False)], [None, "b"]),
        (LAST, [Page([A, B]), Page([C]), Page([])], [None, "b", "c"]),
        (PAGE, [Page([A, B]), Page([C]), Page([])], [None, 2, 3]),
        (PAGE, [Page([A, B], total=3), Page([C], total=3)], [None, 2]),
        (PAGE, [Page([A, B]), Page([C]), Page(None)], [None, 2, 3]),
        (OFFSET, [Page([A, B]), Page([C]), Page([])], [None, 2, 3]),
        (OFFSET, [Page([A, B], more=True, total=2), Page([C], more=False)], [None, 2]),
        (Paging("page", "page"), [[A, B], [C], []], [None, 1, 2]),
    ],
)
def test_all_pages(paging: Paging, answers: Sequence[Any], asked: Sequence[Any]) -> None:
    assert walked(paging, *answers) == ([A, B, C], asked)


def test_pages_begin_where_the_caller_says() -> None:
    assert walked(CURSOR, Page([B], "y"), Page([C]), after="x") == ([B, C], ["x", "y"])
    assert walked(PAGE, Page([B]), Page([]), page=7) == ([B], [7, 8])
    assert walked(OFFSET, Page([C], total=3), offset=2) == ([C], [2])


def test_a_last_item_of_an_unknown_kind_is_a_cursor_too() -> None:
    new = Unknown({"id": "z", "kind": "new"})
    assert walked(LAST, Page([A, new], more=True), Page([], more=False)) == ([A, new], [None, "z"])


@pytest.mark.parametrize(
    ("paging", "answers", "problem"),
    [
        (CURSOR, [Page([A], "x"), Page([B], "x")], "after='x' was asked for before"),
        (CURSOR, [Page([A], "x"), Page([B], "y"), Page([C], "x")], "after='x' was asked for before"),
        (CURSOR, [Page([A], None, True)], "there is more, but no cursor"),
        (LAST, [Page([], more=True)], "there is more, but no cursor"),
        (PAGE, [Page([A]), Page([A])], "the page at page=2 is the one before it again"),
        (OFFSET, [Page([], more=True), Page([], more=True)], "offset=0 was asked for before"),
        (CURSOR, [object()], "no attribute 'data'"),
    ],
)
def test_a_server_that_goes_in_circles(paging: Paging, answers: Sequence[Any], problem: str) -> None:
    with pytest.raises(ApiDecodeError, match=problem):
        walked(paging, *answers)


def test_a_page_is_asked_for_when_its_turn_comes() -> None:
    asked: list[Mapping[str, object]] = []

    def call(params: Mapping[str, object], options: RequestOptions) -> Page:
        asked.append(params)
        return Page([A, B], "x") if len(asked) == 1 else Page([C])

    items = pages(CURSOR, {"limit": 2}, None, call)
    assert asked == []
    assert [next(items), next(items)] == [A, B]
    assert asked == [{"limit": 2}]
    assert list(items) == [C]
    assert asked[1:] == [{"limit": 2, "after": "x"}]


def read_page(value: Any, at: At, problems: list[Problem]) -> Page:
    return Page(value["data"], value.get("cursor"))


LIST: Operation[Page] = Operation(
    "kites.list",
    "GET",
    "/kites",
    (Parameter("after", "query"), Parameter("limit", "query")),
    (),
    (Outcome("200", "application/json", lambda: read_page), Outcome("404", "application/json", lambda: read_object, error=True)),
)


class Kites(Resource):
    def list_all(self, *, options: RequestOptions | None = None, **params: Any) -> Iterator[Any]:
        return self._pages(LIST, CURSOR, params, options)


class AsyncKites(AsyncResource):
    def list_all(self, *, options: RequestOptions | None = None, **params: Any) -> AsyncIterator[Any]:
        return self._pages(LIST, CURSOR, params, options)


def through(script: Script, kind: str, **params: Any) -> Iterator[Any]:
    """The items that a resource gives over a scripted transport."""
    settings = Settings(name="Kites", base_url="https://api.test")
    if kind == "sync":
        return Kites(Caller(settings, FakeTransport(script))).list_all(**params)

    async def collected() -> list[Any]:
        return [item async for item in AsyncKites(AsyncCaller(settings, FakeAsyncTransport(script))).list_all(**params)]

    return iter(asyncio.run(collected()))


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_pages_of_a_resource(kind: str) -> None:
    script = Script(answer({"data": [1, 2], "cursor": "x y"}), answer({"data": [3]}))
    options = RequestOptions(headers={"X-Trace": "7"})
    assert list(through(script, kind, limit=2, options=options)) == [1, 2, 3]
    assert [request.url for request in script.requests] == ["https://api.test/kites?limit=2", "https://api.test/kites?limit=2&after=x%20y"]
    assert [request.header("X-Trace") for request in script.requests] == ["7", "7"]
    assert not script.open


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_page_that_fails(kind: str) -> None:
    script = Script(answer({"data": [1], "cursor": "x"}), answer({"error": "gone"}, 404))
    with pytest.raises(NotFoundError):
        list(through(script, kind))
    with pytest.raises(RequestError, match="options"):
        list(through(Script(), kind, options={"timeout": 3}))
    assert not script.open


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_one_key_is_not_for_several_pages(kind: str) -> None:
    with pytest.raises(RequestError, match="kites.list: an idempotency key is of one request, not of all pages"):
        list(through(Script(), kind, options=RequestOptions(idempotency_key="k")))


def answer(value: Any, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value).encode(), (("Content-Type", "application/json"),))


def test_errors_hold_the_reply() -> None:
    def call(params: Mapping[str, object], options: RequestOptions) -> Page:
        assert options.reply is not None
        options.reply.status = 200
        return Page([A], None, True)

    own = Reply()
    for options in (None, RequestOptions(reply=own)):
        with pytest.raises(ApiDecodeError) as caught:
            list(pages(CURSOR, {}, options, call))
        assert caught.value.status == 200
    assert caught.value.reply is own
