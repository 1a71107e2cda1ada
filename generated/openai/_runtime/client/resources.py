"""What the groups of operations of a client have in common."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, TypeVar

from ..unset import UNSET
from .caller import AsyncCaller, Caller
from .calls import Operation
from .errors import RequestError
from .options import RequestOptions
from .pagination import Paging, of_pages, pages, pages_async

T = TypeVar("T")

_NO_OPTIONS = RequestOptions()


class Resource:
    """The operations of one group."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller.settings.name}>"

    def _call(
        self,
        operation: Operation[T],
        params: Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation with keywords only."""
        return self._caller.call(operation, UNSET, params, _checked(operation, options))

    def _dispatch(
        self, operation: Operation[Any], body: tuple[Any, ...], params: dict[str, Any]
    ) -> Any:
        """Call an operation as a method with overloads was: at most one argument by its
        place, the body, and keywords, ``options`` among them.
        """
        given, options = _taken(operation, body, params)
        return self._caller.call(operation, given, params, options)

    def _pages(
        self,
        operation: Operation[Any],
        paging: Paging,
        params: Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> Iterator[Any]:
        """The items of all pages; a page is asked for when they come to it."""

        def call(params: Mapping[str, object], options: RequestOptions) -> Any:
            return self._call(operation, params, options)

        told = of_pages(_checked(operation, options), operation.name)
        return pages(paging, params, told, call)


class AsyncResource:
    """The same for the async client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller.settings.name}>"

    async def _call(
        self,
        operation: Operation[T],
        params: Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> T:
        """As in :class:`Resource`."""
        checked = _checked(operation, options)
        return await self._caller.call(operation, UNSET, params, checked)

    async def _dispatch(
        self, operation: Operation[Any], body: tuple[Any, ...], params: dict[str, Any]
    ) -> Any:
        """As in :class:`Resource`."""
        given, options = _taken(operation, body, params)
        return await self._caller.call(operation, given, params, options)

    def _pages(
        self,
        operation: Operation[Any],
        paging: Paging,
        params: Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Any]:
        """As in :class:`Resource`."""

        async def call(params: Mapping[str, object], options: RequestOptions) -> Any:
            return await self._call(operation, params, options)

        told = of_pages(_checked(operation, options), operation.name)
        return pages_async(paging, params, told, call)


def _taken(
    operation: Operation[Any], body: tuple[Any, ...], params: dict[str, Any]
) -> tuple[Any, RequestOptions]:
    """The body, ``UNSET`` if there is none, and the options, taken out of ``params``.
    Raises :class:`RequestError`.
    """
    options = _checked(operation, params.pop("options", None))
    if len(body) > 1:
        raise RequestError(
            f"{operation.name} takes the body and keywords, {len(body)} values were "
            "given without a keyword"
        )
    return (body[0] if body else UNSET), options


def _checked(operation: Operation[Any], options: object) -> RequestOptions:
    """The options. Raises :class:`RequestError` for what is none."""
    if options is None:
        return _NO_OPTIONS
    if isinstance(options, RequestOptions):
        return options
    found = type(options).__name__
    raise RequestError(f"{operation.name}: options is a RequestOptions, not a {found}")
