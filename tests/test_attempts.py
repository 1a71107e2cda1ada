"""What is sent, repeated, followed and told until a reply is kept (``runtime/client/attempts.py``), by both drivers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar
from typing import Any

import pytest

from generator.runtime.client import retries
from generator.runtime.client.attempts import attempt
from generator.runtime.client.calls import Operation
from generator.runtime.client.effects import Opened, run, run_async
from generator.runtime.client.errors import ApiConnectionError, ApiTimeoutError, RequestError
from generator.runtime.client.failures import Broken, Failure, TimedOut
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.reply import Reply
from generator.runtime.client.retries import Budget
from generator.runtime.client.secrets import Secret
from generator.runtime.client.settings import Before, Settings
from generator.runtime.client.timeouts import Deadline, Timeout
from generator.runtime.client.wire import Credentials, Request
from tests.support.fakes import Answer, FakeAsyncTransport, FakeClock, FakeTransport, Script

URL = "https://api.test/v1/things"
OPERATION: Operation[None] = Operation("things.make", "POST", "/things")
GET = Request("GET", URL)
POST = Request("POST", URL, (("Content-Type", "application/json"),), b"{}")
UNSEEN = Broken("refused", sent=False)
SEEN = Broken("reset", sent=True)
OK = Answer(200, b"done", (("content-length", "4"),))
KEY = "canary-4f1c"


def fresh_settings() -> Settings:
    return Settings(name="kites", base_url="https://api.test/v1")


@dataclass
class World:
    """Calls by one of the drivers, and what the last one left behind."""

    blocking: bool
    clock: FakeClock = field(default_factory=FakeClock)
    settings: Settings = field(default_factory=fresh_settings)
    reply: Reply = field(default_factory=Reply)
    script: Script = field(default_factory=Script)

    def call(
        self, request: Request, *answers: Answer | Failure, options: RequestOptions | None = None, total: float | None = 600
    ) -> Opened:
        self.script = script = Script(*answers, clock=self.clock)
        settings = replace(self.settings, clock=self.clock)
        course = attempt(request, OPERATION, settings, options or RequestOptions(), Deadline(self.clock, total), self.reply)
        if self.blocking:
            return run(course, FakeTransport(script), self.clock)
        return asyncio.run(run_async(course, FakeAsyncTransport(script), self.clock))

    @property
    def sent(self) -> list[str]:
        """Method and URL of all that was sent, with the secrets."""
        return [f"{request.method} {request.revealed_url()}" for request in self.script.requests]

    def header(self, position: int, name: str) -> str | None:
        """A header of one of the requests, as it was on the wire."""
        held = dict((key.lower(), value) for key, value in self.script.requests[position].revealed_headers())
        return held.get(name.lower())


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param == "sync")


@pytest.fixture(autouse=True)
def _seeded() -> None:  # pyright: ignore[reportUnusedFunction]
    retries.JITTER.seed(4)


class Once:
    """A body that can be sent but once."""

    length = None
    replayable = False

    def chunks(self) -> Iterator[bytes]:
        yield b"once"


KEYED = RequestOptions(idempotency_key="k1")
SAID_HIMSELF = POST.with_headers(("idempotency-key", "mine"))
TRIED: dict[str, tuple[Request, Answer | Failure, RequestOptions | None, bool]] = {
    "GET seen": (GET, SEEN, None, True),
    "PUT seen": (replace(POST, method="PUT"), SEEN, None, True),
    "DELETE seen": (replace(GET, method="DELETE"), SEEN, None, True),
    "POST unseen": (POST, UNSEEN, None, True),
    "POST seen": (POST, SEEN, None, False),
    "PATCH seen": (replace(POST, method="PATCH"), SEEN, None, False),
    "POST with a key": (POST, SEEN, KEYED, True),
    "POST with a key of the caller's": (SAID_HIMSELF, SEEN, None, True),
    "POST that waited for a connection": (POST, TimedOut("pool", sent=False), None, True),
    "POST that waited for its reply": (POST, TimedOut("read", sent=True), None, False),
    "PUT with a body that is gone": (replace(POST, method="PUT", body=Once()), SEEN, None, False),
    "POST with a body that is gone": (replace(POST, body=Once()), UNSEEN, None, False),
    "GET without retries": (GET, UNSEEN, RequestOptions(max_retries=0), False),
    **{f"GET {status}": (GET, Answer(status), None, True) for status in (408, 425, 429, 500, 502, 503, 504, 520, 599)},
    **{f"GET {status}": (GET, Answer(status), None, False) for status in (301, 304, 400, 401, 404, 409, 501, 505, 507, 511)},
    "POST 503": (POST, Answer(503), None, False),
    "POST 408": (POST, Answer(408), None, False),
    "POST 503 with a key": (POST, Answer(503), KEYED, True),
    "POST 429, refused before it was acted upon": (POST, Answer(429), None, True),
    "the server says so": (GET, Answer(409, headers=(("X-Should-Retry", "true"),)), None, True),
    "the server says so, though it is not safe": (POST, Answer(503, headers=(("x-should-retry", "true"),)), None, False),
    "the server says no": (GET, Answer(503, headers=(("x-should-retry", "false"),)), None, False),
    "the server says no to 429": (POST, Answer(429, headers=(("x-should-retry", "false"),)), None, False),
    "a success is kept, whatever it says": (GET, Answer(200, headers=(("x-should-retry", "true"),)), None, False),
}


@pytest.mark.parametrize("name", TRIED)
def test_what_is_repeated(world: World, name: str) -> None:
    request, first, options, repeated = TRIED[name]
    try:
        status = world.call(request, first, OK, options=options).status
    except ApiConnectionError as error:
        assert isinstance(first, Failure)
        status, sent = 0, error.sent
        assert sent == first.sent
    except ApiTimeoutError as error:
        assert isinstance(first, TimedOut)
        status = 0
        assert (error.phase, error.sent) == (first.phase, first.sent)
    expected = 200 if repeated else first.status if isinstance(first, Answer) else 0
    assert (status, world.reply.status, world.reply.attempts) == (expected, expected, 2 if repeated else 1)
    assert len(world.clock.sleeps) == repeated
    assert len(world.script.open) == (status != 0), "only the reply that is kept is open"


def test_retries_end_and_the_last_reply_is_given(world: World) -> None:
    opened = world.call(GET, Answer(503), SEEN, Answer(502, b"sorry"))
    assert (opened.status, world.reply.attempts) == (502, 3)
    with pytest.raises(ApiConnectionError, match=r"^GET https://api.test/v1/things: refused$") as raised:
        world.call(GET, Answer(503), Answer(500), UNSEEN)
    assert raised.value.sent, "an earlier request was seen"
    assert (raised.value.status, raised.value.reply.attempts) == (0, 3)
    assert not world.script.open


def test_an_exception_keeps_nothing_of_the_transport(world: World) -> None:
    with pytest.raises(ApiConnectionError) as raised:
        world.call(POST, SEEN)
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None


def test_the_key_is_the_same_every_time(world: World) -> None:
    world.settings = replace(world.settings, idempotency_header="X-Once")
    world.call(POST, SEEN, Answer(500), OK, options=KEYED)
    assert [world.header(each, "X-Once") for each in range(3)] == ["k1"] * 3
    assert world.script.bodies == [b"{}"] * 3
    for wrong in ("", "a\r\nB: c", " a", "é"):
        with pytest.raises(RequestError, match="idempotency key"):
            world.call(POST, options=RequestOptions(idempotency_key=wrong))


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        ("3", [3.0]),
        ("0", [0.0]),
        ("60", [60.0]),
        ("61", []),
        ("Tue, 14 Nov 2023 22:13:25 GMT", [5.0]),
        ("Fri, 31 Dec 9999 23:59:59 GMT", []),
    ],
)
def test_the_wait_that_is_asked_for(world: World, asked: str, waits: list[float]) -> None:
    opened = world.call(POST, Answer(429, headers=(("retry-after", asked),)), OK)
    assert world.clock.sleeps == waits
    assert opened.status == (200 if waits else 429), "a wait beyond the cap is the caller's affair"


def test_the_wait_that_is_not_asked_for(world: World) -> None:
    for _ in range(50):
        world.settings = replace(world.settings, budget=Budget())
        world.call(GET, *[SEEN] * 7, OK, options=RequestOptions(max_retries=7), total=None)
    tried = [world.clock.sleeps[start::7] for start in range(7)]
    for waits, ceiling in zip(tried, (0.5, 1, 2, 4, 8, 8, 8)):
        assert max(waits) <= ceiling < max(waits) * 1.5
        assert 0 <= min(waits) < ceiling / 4
    world.settings, world.clock.sleeps = replace(world.settings, max_retry_wait=0.125, budget=Budget()), []
    world.call(GET, *[SEEN] * 7, OK, options=RequestOptions(max_retries=7), total=None)
    assert max(world.clock.sleeps) == 0.125


def test_a_wait_that_does_not_fit_is_not_begun(world: World) -> None:
    slow = Answer(503, headers=(("retry-after", "5"),), takes=6)
    assert world.call(GET, slow, total=11).status == 503
    assert world.call(GET, slow, OK, total=11.5).status == 200
    assert world.clock.sleeps == [5]


def test_the_deadline_of_the_whole_call(world: World) -> None:
    world.call(GET, replace(OK, takes=50), total=100)
    assert world.script.timeouts == [Timeout(connect=10, read=100, write=60, pool=30, total=100)]
    world.call(GET, Answer(500, headers=(("retry-after", "8"),), takes=90), OK, total=100)
    assert world.script.timeouts[1] == Timeout(connect=2, read=2, write=2, pool=2, total=2)
    with pytest.raises(ApiTimeoutError, match="the time limit for total was reached") as raised:
        world.call(GET, OK, total=0)
    assert (raised.value.phase, raised.value.sent, world.script.requests) == ("total", False, [])


def test_a_limit_cut_by_the_deadline_is_the_deadline(world: World) -> None:
    def late(_: Request) -> None:
        world.clock.advance(30)

    world.settings = replace(world.settings, before=(late,))
    with pytest.raises(ApiTimeoutError) as raised:
        world.call(GET, TimedOut("read", sent=True), total=30)
    assert raised.value.phase == "total"


def test_options_change_the_limits(world: World) -> None:
    world.call(GET, OK, options=RequestOptions(timeout=Timeout(read=7, total=None)), total=None)
    assert world.script.timeouts[0].read == 7
    world.call(GET, OK, options=RequestOptions(timeout=20.0), total=20)
    assert world.script.timeouts[0] == Timeout(connect=10, read=20, write=20, pool=20, total=20)


def test_a_dead_server_exhausts_the_budget(world: World) -> None:
    for expected in (3, 3, 3, 3, 3, 1, 1):
        world.call(GET, *[Answer(503)] * expected)
        assert len(world.script.requests) == expected
    for _ in range(11):
        world.call(GET, OK)
    world.call(GET, Answer(503), OK)
    assert len(world.script.requests) == 2


def test_nobody_waits_for_the_body_of_a_refused_reply(world: World) -> None:
    assert world.call(GET, Answer(503, b"busy", (("content-length", "4"),)), OK).status == 200
    assert (world.script.held[0].ended, world.script.held[0].closed) == (False, True)


def test_hooks_see_every_request(world: World) -> None:
    seen: list[str] = []

    def watch(request: Request) -> None:
        seen.append(request.url)

    def sign(request: Request) -> Request:
        return request.with_headers(("X-Signed", f"{len(seen)}"), ("Authorization", KEY))

    world.settings = replace(world.settings, before=(watch, sign))
    world.call(GET, Answer(500), Answer(302, headers=(("location", "/v2"),)), Answer(302, headers=(("location", "https://cdn.test/"),)), OK)
    assert seen == [URL, URL, "https://api.test/v2", "https://cdn.test/"]
    assert [world.header(each, "x-signed") for each in range(4)] == ["1", "2", "3", "4"]
    assert [world.header(each, "authorization") for each in range(4)] == [KEY, KEY, KEY, None]


def put(request: Request) -> Request:
    return request.with_headers(("authorization", KEY), ("x-plain", "1"))


def replaced(request: Request) -> Request:
    return replace(request, headers=(*request.headers, ("AUTHORIZATION", KEY), ("X-Plain", "1")))


@pytest.mark.parametrize("hook", [put, replaced])
def test_what_a_hook_sets_takes_the_place_of_what_the_client_sends(world: World, hook: Before, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world.settings = replace(world.settings, before=(hook,))
    secrets = Credentials((("Authorization", Secret("Bearer old")), ("Other-Key", Secret("kept"))))
    world.call(replace(GET, credentials=secrets), OK)
    (request,) = world.script.requests
    sent = sorted((name.lower(), value) for name, value in request.revealed_headers())
    assert sent == [("authorization", KEY), ("other-key", "kept"), ("x-plain", "1")]
    assert KEY not in repr(request) + caplog.text


def counting(request: Request) -> int:
    return len(request.url)


async def waiting(request: Request) -> None:
    """No hook: it must be awaited."""


@pytest.mark.parametrize(
    ("hook", "message"),
    [(counting, "a hook of before gave a int, neither a Request nor None"), (waiting, "hooks are plain functions")],
)
def test_what_is_no_hook(world: World, hook: Any, message: str) -> None:
    world.settings = replace(world.settings, before=(hook,))
    with pytest.raises(RequestError, match=message):
        world.call(GET)


def moved(status: int, location: str) -> Answer:
    return Answer(status, b"moved", (("location", location), ("content-length", "5")))


HERE = "https://api.test/v1"
REDIRECTS: dict[str, tuple[Request, int, str, str | None]] = {
    **{f"GET {status}": (GET, status, "/new", "GET https://api.test/new") for status in (301, 302, 303, 307, 308)},
    **{f"POST {status}": (POST, status, "/new", "GET https://api.test/new") for status in (301, 302, 303)},
    **{f"POST {status}": (POST, status, "/new", "POST https://api.test/new b'{}'") for status in (307, 308)},
    "PUT 301": (replace(POST, method="PUT"), 301, "/new", "PUT https://api.test/new b'{}'"),
    "PUT 303": (replace(POST, method="PUT"), 303, "/new", "GET https://api.test/new"),
    "HEAD 303": (replace(GET, method="HEAD"), 303, "/new", "HEAD https://api.test/new"),
    "relative": (GET, 302, "new?a=b", f"GET {HERE}/new?a=b"),
    "dots": (GET, 302, "../new", "GET https://api.test/new"),
    "fragment": (GET, 302, "/new#part", "GET https://api.test/new"),
    "blank": (GET, 302, "/a b", "GET https://api.test/a%20b"),
    "default port": (POST, 307, "https://API.test:443/x", "POST https://API.test:443/x b'{}'"),
    "another host": (GET, 302, "https://cdn.test/x", "GET https://cdn.test/x"),
    "another host without scheme": (GET, 302, "//cdn.test/x", "GET https://cdn.test/x"),
    "another host, the body left behind": (POST, 303, "https://cdn.test/x", "GET https://cdn.test/x"),
    "a body to another host": (POST, 307, "https://cdn.test/x", None),
    "a body to another port": (POST, 308, "https://api.test:8443/x", None),
    "a body that is gone": (replace(POST, body=Once()), 307, "/new", None),
    "a body that is gone but not needed": (replace(POST, body=Once()), 303, "/new", "GET https://api.test/new"),
    "no more https": (GET, 302, "http://api.test/v1", None),
    "more https": (replace(GET, url="http://api.test/"), 301, "https://api.test/", "GET https://api.test/"),
    "another scheme": (GET, 302, "ftp://api.test/x", None),
    "a file": (GET, 302, "file:///etc/passwd", None),
    "a password": (GET, 302, "https://me:pass@api.test/x", None),
    "no host": (GET, 302, "https://:443/x", None),
    "a bad port": (GET, 302, "https://api.test:port/", None),
    "a bad address": (GET, 302, "https://[api/", None),
    "not ASCII": (GET, 302, "/é", None),
    "empty": (GET, 302, "", None),
    "300": (GET, 300, "/new", None),
    "304": (GET, 304, "/new", None),
    "a success": (GET, 201, "/new", None),
}


@pytest.mark.parametrize("name", REDIRECTS)
def test_where_redirects_lead(world: World, name: str) -> None:
    request, status, location, expected = REDIRECTS[name]
    opened = world.call(request, moved(status, location), OK)
    if expected is None:
        assert (opened.status, len(world.sent)) == (status, 1)
        assert (world.reply.unfollowed != "") == (status in (301, 302, 303, 307, 308))
        return
    assert world.reply.unfollowed == ""
    assert (opened.status, world.reply.attempts) == (200, 2)
    body = world.script.bodies[1]
    assert world.sent[1] + (f" {body!r}" if body is not None else "") == expected
    assert (world.header(1, "content-type") is None) == (body is None)
    assert world.reply.url == world.sent[1].partition(" ")[2]
    assert world.script.held[0].closed


def test_redirects_without_one_location(world: World) -> None:
    assert world.call(GET, Answer(302)).status == 302
    assert world.call(GET, Answer(302, headers=(("location", "/a"), ("location", "/b")))).status == 302


def test_loops_end(world: World) -> None:
    opened = world.call(GET, *[moved(302, URL)] * 11)
    assert (opened.status, world.reply.attempts, len(world.script.open)) == (302, 11, 1)
    assert world.reply.unfollowed == "there were 10 redirects before it"


@pytest.mark.parametrize(
    ("request_", "answer", "why"),
    [
        (POST, Answer(503), "status 503; repeating POST may not be safe"),
        (GET, Answer(503, headers=(("retry-after", "61"),)), "status 503; it asks for a wait of more than 60 s"),
        (replace(POST, body=Once()), Answer(429), "status 429; its body cannot be sent once more"),
        (GET, Answer(503, headers=(("retry-after", "20"),)), "status 503; the wait of 20.000 s does not fit into the time limit"),
        (GET, Answer(404), ""),
    ],
)
def test_why_it_is_not_repeated_is_logged(
    world: World, request_: Request, answer: Answer, why: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "generator")
    world.call(request_, answer, total=15)
    lines = [record.getMessage() for record in caplog.records if record.name == "generator"]
    assert lines == ([f"{request_.method} {URL} is not repeated: {why}"] if why else [])


SECRET = Secret(KEY)
LADEN = Request(
    "GET",
    URL + "?page=2",
    (
        ("Accept", "application/json"),
        ("X-API-Key", KEY),
        ("api-key", KEY),
        ("Proxy-Authorization", KEY),
        ("Cookie", f"own={KEY}"),
        ("X-Amz-Security-Token", KEY),
        ("Idempotency-Key", KEY),
    ),
    None,
    Credentials((("Authorization", SECRET),), (("key", SECRET),), (("session", SECRET),)),
)


@pytest.mark.parametrize("target", ["https://cdn.test/x", "https://api.test:444/x", f"https://cdn.test/x?key={KEY}&page=3"])
def test_secrets_stay_at_their_origin(world: World, target: str) -> None:
    world.settings = replace(world.settings, cookies=CookieJar())
    first = Answer(302, headers=(("location", target), ("set-cookie", f"jar={KEY}; Domain=test")))
    back = moved(302, URL)
    assert world.call(LADEN, first, back, OK).status == 200
    here, there, again = world.script.requests
    assert str(here.revealed_headers()).count(KEY) == 8 and here.revealed_url().endswith(f"?page=2&key={KEY}")
    for request in (there, again):
        assert KEY not in request.revealed_url() + str(request.revealed_headers())
        assert request.headers == (("Accept", "application/json"),)
    assert world.header(0, "cookie") == f"own={KEY}; session={KEY}"


def test_secrets_go_along_at_their_origin(world: World) -> None:
    world.call(LADEN, moved(302, f"/v2?a=b&key={KEY}&c=d"), OK)
    _, there = world.script.requests
    assert there.url == "https://api.test/v2?a=b&c=d"
    assert there.revealed_url() == f"https://api.test/v2?a=b&c=d&key={KEY}"
    assert world.header(1, "authorization") == world.header(1, "x-api-key") == KEY
    assert KEY not in repr(world.script.requests[1]).replace(f"('Idempotency-Key', '{KEY}')", "")


def test_a_redirected_request_is_repeated_by_its_own_method(world: World) -> None:
    opened = world.call(POST, moved(303, "/new"), SEEN, Answer(503), OK)
    assert opened.status == 200
    assert world.sent == [f"POST {URL}"] + ["GET https://api.test/new"] * 3


def test_cookies_only_if_asked_for(world: World) -> None:
    given = Answer(
        200, headers=(("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", 'b="two words"; Secure'), ("set-cookie", "c=3; Domain=else.test"))
    )
    world.call(GET, given)
    world.call(GET, OK)
    assert world.header(0, "cookie") is None
    world.settings = replace(world.settings, cookies=CookieJar())
    world.call(GET, given)
    assert world.header(0, "cookie") is None
    world.call(GET, OK)
    assert set((world.header(0, "cookie") or "").split("; ")) == {"a=1", 'b="two words"'}
    assert "two words" not in repr(world.script.requests)
    world.call(GET.with_headers(("Cookie", "a=mine")), OK)
    assert set((world.header(0, "cookie") or "").split("; ")) == {"a=mine", 'b="two words"'}
    world.call(replace(GET, url="http://api.test/v1/x"), OK)
    assert world.header(0, "cookie") == "a=1"
    world.call(replace(GET, url="https://else.test/"), OK)
    assert world.header(0, "cookie") is None


def test_what_is_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    url = f"https://me:{KEY}@api.test/v1?page=2&api_key={KEY}&key={KEY}&sig={KEY}#{KEY}"
    told = (("retry-after", "2"), ("set-cookie", f"s={KEY}"), ("location", f"/?token={KEY}"), ("x-request-id", "r-1"))
    world.call(replace(LADEN, url=url, headers=LADEN.headers[:-1], body=KEY.encode()), Answer(503, headers=told), SEEN, OK)
    assert KEY not in caplog.text
    assert {record.name for record in caplog.records if record.name != "asyncio"} == {"generator"}
    shown = "GET https://api.test/v1?page=2&api_key=***&key=***&sig=***"
    hidden = "(('retry-after', '2'), ('set-cookie', '***'), ('location', '***'), ('x-request-id', 'r-1'))"
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name != "asyncio"]
    wait = world.clock.sleeps[1]
    sending = ("DEBUG", f"{shown} (('Accept', 'application/json'),)")
    assert lines == [
        sending,
        ("DEBUG", f"{shown}: 503 in 0.000 s {hidden}"),
        ("INFO", f"{shown} is repeated in 2.000 s: status 503"),
        sending,
        ("DEBUG", f"{shown}: reset after 0.000 s"),
        ("INFO", f"{shown} is repeated in {wait:.3f} s: reset"),
        sending,
        ("DEBUG", f"{shown}: 200 in 0.000 s (('content-length', '4'),)"),
    ]
    assert world.reply.url == shown.partition(" ")[2]
