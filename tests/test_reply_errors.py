"""From a reply whose status reports an error to the exception, by clients of both kinds over scripted transports."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.runtime.client.calls import Body, Outcome
from generator.runtime.client.client_settings import Provider
from generator.runtime.client.errors import (
    ApiStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)
from generator.runtime.client.failures import Broken, Failure
from tests.support.calling import PROVIDER, World
from tests.support.fakes import Answer
from tests.support.kite_replies import IS_KITE, KITE, answer, json, operation, read_kite

STREAM = Outcome("200", "text/event-stream", lambda: read_kite, stream="events")


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param, options={"max_retries": 0})


class TeapotError(ApiStatusError):
    pass


CLASSES: list[tuple[int, type[ApiStatusError], str]] = [
    (400, BadRequestError, "400 Bad Request"),
    (401, AuthenticationError, "401 Unauthorized"),
    (403, PermissionDeniedError, "403 Forbidden"),
    (404, NotFoundError, "404 Not Found"),
    (409, ConflictError, "409 Conflict"),
    (422, UnprocessableEntityError, "422 Unprocessable"),
    (429, RateLimitError, "429 Too Many Requests"),
    (500, ServerError, "500 Internal Server Error"),
    (529, ServerError, "529"),
    (418, TeapotError, "418"),
    (402, ApiStatusError, "402 Payment Required"),
    (304, ApiStatusError, "304 Not Modified"),
    (300, ApiStatusError, "300 Multiple Choices"),
]


@pytest.mark.parametrize("status, expected, line", CLASSES)
def test_the_status_decides(world: World, status: int, expected: type[ApiStatusError], line: str) -> None:
    world.provider = Provider("Kites", PROVIDER.servers, errors={418: TeapotError})
    for outcomes in ((json(),), (Outcome("default", "application/json", lambda: read_kite),), (STREAM,)):
        with pytest.raises(ApiStatusError) as caught:
            world.call(
                operation(*outcomes, streams="always" if outcomes == (STREAM,) else "never"), answer("application/json", KITE, status)
            )
        assert type(caught.value) is expected
        assert str(caught.value).startswith(line) and str(caught.value).endswith(': {"name": "a"}')
        assert (caught.value.status, caught.value.error, caught.value.body) == (status, {"name": "a"}, KITE)


MESSAGES: list[tuple[str, bytes, str]] = [
    ("application/json", b'{"error": {"message": "bad model", "code": "x"}}', "bad model"),
    ("application/json", b'{"error": "no"}', "no"),
    ("application/json", b'{"object": "error", "message": "two\\n lines\\u0007"}', "two lines\\x07"),
    ("application/json", b'{"detail": "just a string"}', "just a string"),
    ("application/json", b'{"detail": [{"msg": "m"}]}', '{"detail": [{"msg": "m"}]}'),
    ("application/json", b'{"error": {"detail": {"message": "deep"}}}', "deep"),
    ("application/json", b'{"type": "about:blank", "title": "No credit"}', "No credit"),
    ("application/json", b'{"type": "busy"}', '{"type": "busy"}'),
    ("application/json", b'"no"', "no"),
    ("application/json", b'{"message": ""}', '{"message": ""}'),
    ("application/json", b"{broken", "{broken"),
    ("text/plain", b'{"message": "plain"}', "plain"),
    ("", b'{"message": "nameless"}', "nameless"),
    ("text/html", b"<html>502 Bad\nGateway</html>", "<html>502 Bad Gateway</html>"),
    ("application/octet-stream", b"\xff\x00", "\ufffd\\x00"),
]


@pytest.mark.parametrize("media, body, message", MESSAGES)
def test_the_message_of_an_error(world: World, media: str, body: bytes, message: str) -> None:
    with pytest.raises(BadRequestError) as caught:
        world.call(operation(json()), answer(media, body, 400))
    assert str(caught.value) == f"400 Bad Request: {message}"


def test_a_redirect_that_is_not_followed_says_why(world: World) -> None:
    away = Answer(307, b"", (("Location", "https://cdn.test/kites"),))
    with pytest.raises(ApiStatusError) as caught:
        world.call(replace(operation(json()), method="POST", bodies=(Body(),)), away, name="a")
    assert str(caught.value) == "307 Temporary Redirect (not followed: it leads to another host, which does not get the body)"


def test_an_error_without_a_body_and_a_long_one(world: World) -> None:
    with pytest.raises(ServerError) as caught:
        world.call(operation(json()), answer("", b"", 503))
    assert (str(caught.value), caught.value.error) == ("503 Service Unavailable", None)
    with pytest.raises(ServerError) as caught:
        world.call(operation(json()), answer("application/json", b'{"message": "%s"}' % (b"x" * 5000), 503))
    assert len(str(caught.value)) == 300


ERRORS: list[tuple[tuple[Outcome, ...], int, bytes, Any, list[str]]] = [
    ((json("400", error=True),), 400, KITE, IS_KITE, []),
    ((json("4XX", error=True),), 418, KITE, IS_KITE, []),
    ((json("4xx", error=True), json("default", error=True)), 404, KITE, IS_KITE, []),
    ((json("default", error=True),), 500, KITE, IS_KITE, []),
    ((json("", error=True),), 500, KITE, IS_KITE, []),
    ((json("400", error=True),), 500, KITE, {"name": "a"}, []),
    ((json("400", error=True),), 400, b'{"name": "a", "wind": "east"}', ("kite", {"name": "a", "wind": "east"}), ["$.wind"]),
    ((json("400", error=True),), 400, b'{"detail": "other"}', {"detail": "other"}, ["$.name"]),
    ((json("400", error=True),), 400, b"[1]", [1], ["$"]),
    ((json("400", error=True),), 400, b"{broken", None, []),
    ((Outcome("400", "text/plain", error=True),), 400, KITE, {"name": "a"}, []),
]


@pytest.mark.parametrize("outcomes, status, body, error, paths", ERRORS)
def test_an_error_is_parsed_if_it_fits(
    world: World, outcomes: tuple[Outcome, ...], status: int, body: bytes, error: Any, paths: list[str]
) -> None:
    with pytest.raises(ApiStatusError) as caught:
        world.call(operation(json(), *outcomes), answer("application/json", body, status))
    assert (caught.value.error, [each.path for each in caught.value.problems]) == (error, paths)


@pytest.mark.parametrize("pieces", [(b'{"mess', Broken("reset", sent=True)), (Broken("reset", sent=True),), (b'{"mess',)])
def test_a_broken_connection_hides_no_status(world: World, pieces: tuple[bytes | Failure, ...]) -> None:
    with pytest.raises(ServerError) as caught:
        world.call(operation(json()), Answer(500, pieces, (("Content-Length", "100"), ("Content-Type", "application/json"))))
    assert caught.value.body == b"".join(each for each in pieces if isinstance(each, bytes))


def test_an_endless_error_is_read_no_further_than_a_mebibyte(world: World) -> None:
    with pytest.raises(ServerError) as caught:
        world.call(operation(json()), Answer(500, (b"x" * 65536,) * 100))
    assert len(caught.value.body) == 1 << 20
