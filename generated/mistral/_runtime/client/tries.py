"""Getting a reply: redirects followed, what can be repeated repeated."""

from __future__ import annotations

from dataclasses import replace

from ..unset import Unset
from . import logs, redirects, retries
from .cookies import keep_cookies, with_cookies
from .effects import Course, Opened, close, send, sleep
from .errors import ApiConnectionError, ApiTimeoutError
from .failures import Failure, TimedOut
from .hooks import seen_by
from .options import RequestOptions
from .reply import Reply
from .security import guarded
from .settings import Settings
from .timeouts import Deadline, Timeout
from .wire import Request


def limits(settings: Settings, options: RequestOptions) -> Timeout:
    """The time limits of one call."""
    match options.timeout:
        case Timeout() as given:
            return given
        case Unset():
            return settings.timeout
        case total:
            return replace(settings.timeout, total=total)


class Tries:
    """The requests of one call, and what they share."""

    __slots__ = (
        "_deadline",
        "_limits",
        "_made",
        "_most",
        "_reply",
        "_seen",
        "_settings",
        "foreign",
    )

    def __init__(
        self,
        settings: Settings,
        options: RequestOptions,
        deadline: Deadline,
        reply: Reply,
    ) -> None:
        most = options.max_retries
        self._settings = settings
        self._deadline = deadline
        self._reply = reply
        self._limits = limits(settings, options)
        self._most = settings.max_retries if most is None else most
        self._made = 0
        self._seen = False
        self.foreign = False
        """Whether a redirect led to another origin."""
        reply.attempts = 0
        reply.veil.add(settings.secrets.values())

    def answered(self, request: Request, *, harmless: bool = False) -> Course[Opened]:
        """The reply to a request, which has been :func:`guarded <.security.guarded>`,
        after all redirects and repetitions. ``harmless``: repeating it is, whatever its
        method.
        """
        key = self._settings.idempotency_header
        harmless = harmless or request.header(key) is not None
        hops = 0
        while True:
            url, outcome = yield from self._tried(request)
            if isinstance(outcome, Opened):
                head = outcome.status, outcome.headers
                onward = redirects.further(request, url, *head, key)
                if isinstance(onward, Request) and hops < redirects.MOST:
                    yield from close(outcome)
                    self.foreign |= not redirects.same_origin(url, onward.url)
                    request, hops = onward, hops + 1
                    continue
                far = f"there were {hops} redirects before it"
                told = far if isinstance(onward, Request) else onward
                self._reply.unfollowed = told or ""
            safe = harmless and not self.foreign
            if (wait := self._wait(request, outcome, safe)) is None:
                return self._result(request, outcome)
            logs.repeating(request, outcome, wait, self._reply.veil)
            if isinstance(outcome, Opened):
                yield from close(outcome)
            yield from sleep(wait)
            self._made += 1

    def _tried(self, request: Request) -> Course[tuple[str, Opened | Failure]]:
        """Send the request once; the URL it went to and what came of it."""
        reply, clock = self._reply, self._settings.clock
        request = self._prepared(request)
        reply.status, reply.headers, reply.unfollowed = 0, (), ""
        reply.veil.see(request)
        reply.url = reply.veil.over(logs.shown_url(request.url))
        if self._deadline.passed():
            return request.url, TimedOut("total", sent=False)
        reply.attempts += 1
        logs.sending(request, reply.veil)
        begun = clock.now()
        try:
            limits = self._limits.within(self._deadline.left())
            opened = yield from send(request, limits)
        except Failure as failure:
            self._seen |= failure.sent
            logs.failed(request, failure, clock.now() - begun, reply.veil)
            return request.url, failure
        self._seen = True
        reply.status, reply.headers = opened.status, opened.headers
        logs.received(request, reply, clock.now() - begun)
        if self._settings.cookies is not None and not self.foreign:
            keep_cookies(request.url, opened.headers, self._settings.cookies)
        return request.url, opened

    def _prepared(self, request: Request) -> Request:
        """The request after the hooks and with cookies. To another origin goes nothing
        secret, not even of these.
        """
        for hook in self._settings.before:
            request = guarded(seen_by(hook, request), self._settings.schemes)
        if self.foreign:
            return redirects.stripped(request, self._settings.idempotency_header)
        jar = self._settings.cookies
        return request if jar is None else with_cookies(request, jar)

    def _wait(
        self, request: Request, outcome: Opened | Failure, harmless: bool
    ) -> float | None:
        """The seconds until the request is repeated, paid for; ``None`` if it is not
        repeated.
        """
        settings, left = self._settings, self._deadline.left()
        if isinstance(outcome, Opened):
            if not retries.passing(outcome.status, outcome.headers):
                settings.budget.give()
                return None
        if self._made >= self._most:
            return None
        safe = retries.harmless(outcome) or request.method in retries.IDEMPOTENT
        longest, wall = settings.max_retry_wait, settings.clock.wall()
        wait = retries.pause(outcome, self._made, longest, wall)
        if not (safe or harmless):
            why = f"repeating {request.method} may not be safe"
        elif not retries.replayable(request.body):
            why = "its body cannot be sent once more"
        elif wait is None:
            why = f"it asks for a wait of more than {longest:g} s"
        elif left is not None and wait >= left:
            why = f"the wait of {wait:.3f} s does not fit into the time limit"
        elif not settings.budget.take():
            why = "too much was repeated lately"
        else:
            return wait
        logs.leaving(request, outcome, why, self._reply.veil)
        return None

    def _result(self, request: Request, outcome: Opened | Failure) -> Opened:
        """The reply. Raises what the caller sees of a failure."""
        if isinstance(outcome, Opened):
            return outcome
        sent, reply = self._seen, self._reply
        if isinstance(outcome, TimedOut) and self._deadline.passed():
            outcome = TimedOut("total", sent=sent)
        told = f"{request.method} {reply.url}: {outcome}"
        if isinstance(outcome, TimedOut):
            raise ApiTimeoutError(told, reply, phase=outcome.phase, sent=sent)
        raise ApiConnectionError(told, reply, sent=sent)
