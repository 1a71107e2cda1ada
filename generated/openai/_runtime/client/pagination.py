"""Lists that come in pages: one request after the other, and their items as one.

A page that was asked for twice would never end, so a server that goes in circles is an
error. What is sure to be the end depends on what a page tells: that there is no more,
that it holds no cursor, that all items came, or else that it is empty. A page that is
short is not the end: servers have limits of their own.
"""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass, replace
from typing import Any, Literal, NoReturn

from ..unknown import Unknown
from ..unset import UNSET
from .errors import ApiDecodeError, RequestError
from .options import RequestOptions
from .reply import Reply


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation gives its pages. ``argument`` is the keyword that asks for one:
    by a ``cursor`` from the page before it, by its number, or by its offset.

    The others are paths of attributes of a page, ``items`` without any meaning that the
    page is the list. ``item`` is the attribute of the last item that is the cursor if
    the page itself holds none; ``first`` is the number of the first page.
    """

    kind: Literal["cursor", "page", "offset"]
    argument: str
    items: tuple[str, ...] = ()
    cursor: tuple[str, ...] = ()
    item: str = ""
    more: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    first: int = 0


def pages(
    paging: Paging,
    params: Mapping[str, object],
    options: RequestOptions | None,
    call: Callable[[Mapping[str, object], RequestOptions], Any],
) -> Iterator[Any]:
    """The items of all pages from the one on that ``params`` ask for; ``call`` gets a
    page. Nothing is sent before the first item is asked for.

    Raises what the calls raise, and :class:`ApiDecodeError` where a page does not tell
    how to go on.
    """
    walk = Walk(paging, params)
    while walk.goes_on:
        told = _observed(options)
        yield from walk.take(call(walk.params, told), told.reply)


async def pages_async(
    paging: Paging,
    params: Mapping[str, object],
    options: RequestOptions | None,
    call: Callable[[Mapping[str, object], RequestOptions], Awaitable[Any]],
) -> AsyncIterator[Any]:
    """The same for the async client."""
    walk = Walk(paging, params)
    while walk.goes_on:
        told = _observed(options)
        for item in walk.take(await call(walk.params, told), told.reply):
            yield item


def of_pages(options: RequestOptions, name: str) -> RequestOptions:
    """The options, for all pages of an operation. Raises :class:`RequestError` for an
    idempotency key: a server would give the first page again and again.
    """
    if options.idempotency_key is None:
        return options
    raise RequestError(
        f"{name}: an idempotency key is of one request, not of all pages"
    )


def _observed(options: RequestOptions | None) -> RequestOptions:
    """The options with a reply, which errors are to hold."""
    given = options or RequestOptions()
    return given if given.reply else replace(given, reply=Reply())


class Walk:
    """Goes from page to page: ``params`` are those of the next request, as long as it
    ``goes_on``.
    """

    __slots__ = ("_asked", "_came", "_last", "_paging", "goes_on", "params")

    def __init__(self, paging: Paging, params: Mapping[str, object]) -> None:
        self.goes_on = True
        self.params = params
        self._paging = paging
        self._asked = {params.get(paging.argument)}
        self._came = 0
        self._last: Sequence[Any] = ()

    def take(self, page: Any, reply: Reply | None) -> Sequence[Any]:
        """The items of a page that came. Raises :class:`ApiDecodeError` if it has none,
        or does not tell how to go on.
        """
        paging = self._paging
        try:
            items: Sequence[Any] = _at(page, paging.items) or ()
            more = _at(page, paging.more) if paging.more else None
            ended = more is False
            following = None if ended else self._following(page, items, more)
        except (AttributeError, ValueError) as error:
            problem = str(error)
        else:
            self._came += len(items)
            self._last = items
            self.goes_on = following is not None
            if following is not None:
                self._asked.add(following)
                self.params = {**self.params, paging.argument: following}
            return items
        self.goes_on = False
        raise ApiDecodeError(f"the next page cannot be told: {problem}", reply)

    def _following(self, page: Any, items: Sequence[Any], more: object) -> object:
        """What asks for the page after this one; ``None`` if there is none. Raises
        ``AttributeError`` or ``ValueError`` if that cannot be told.
        """
        paging = self._paging
        match paging.kind:
            case "cursor":
                following = self._cursor(page, items, more)
            case "page" | "offset":
                following = self._number(page, items, more)
        if following in self._asked and following is not None:
            _stop(f"{paging.argument}={following!r} was asked for before")
        return following

    def _cursor(self, page: Any, items: Sequence[Any], more: object) -> object:
        paging = self._paging
        cursor = _at(page, paging.cursor) if paging.cursor else None
        if cursor in (None, "") and paging.item and items:
            last = items[-1]
            known = not isinstance(last, Unknown)
            cursor = _at(last, (paging.item,)) if known else last.raw.get(paging.item)
        if cursor not in (None, ""):
            return cursor
        if more is True:
            _stop("there is more, but no cursor")
        return None

    def _number(self, page: Any, items: Sequence[Any], more: object) -> int | None:
        paging = self._paging
        given = self.params.get(paging.argument)
        start = given if isinstance(given, int) else paging.first
        if not items and more is not True:
            return None
        before = start if paging.kind == "offset" else self._came
        total = _at(page, paging.total) if paging.total else None
        if isinstance(total, int) and before + len(items) >= total and more is not True:
            return None
        if items and items == self._last:
            _stop(f"the page at {paging.argument}={start} is the one before it again")
        return start + (len(items) if paging.kind == "offset" else 1)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a path of attributes, ``None`` if something there is left out.
    Raises ``AttributeError`` if something that has to be there is not.
    """
    for name in path:
        if value is None:
            break
        value = getattr(value, name)
        if value is UNSET:
            return None
    return value


def _stop(message: str) -> NoReturn:
    raise ValueError(message)
