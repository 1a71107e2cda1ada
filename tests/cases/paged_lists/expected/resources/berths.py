"""The operations of ``berths``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Required, TypedDict, Unpack, overload

from .. import serializers
from .._runtime.client.calls import Body, Operation, Outcome, Parameter
from .._runtime.client.pagination import Paging
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._runtime.client.options import RequestOptions
    from ..models.berth import Berth
    from ..models.berths import Berths
    from ..models.berths_list_response import BerthsListResponse
    from ..models.berths_search_request import BerthsSearchRequest


class BerthsListParams(TypedDict, total=False):
    """The arguments of ``berths.list``."""

    page_token: str

    harbour: Required[str]


class BerthsFreeParams(TypedDict, total=False):
    """The arguments of ``berths.free``."""

    after: str


class BerthsSearchTarget(TypedDict, total=False):
    """The arguments of ``berths.search`` besides the body."""

    offset: int

    limit: int


class BerthsSearchParams(BerthsSearchTarget, total=False):
    """The arguments of ``berths.search``."""

    depth: float


class BerthsCountParams(TypedDict, total=False):
    """The arguments of ``berths.count``."""

    page: int


LIST: Final[Operation[BerthsListResponse]] = Operation(
    "berths.list",
    "GET",
    "/berths",
    parameters=(
        Parameter("page-token", "query", "page_token"),
        Parameter("harbour", "query", required=True),
    ),
    outcomes=(
        Outcome(
            "200", "application/json", lambda: serializers.berths_list_response.read
        ),
    ),
)

FREE: Final[Operation[Berths]] = Operation(
    "berths.free",
    "GET",
    "/berths/free",
    parameters=(Parameter("after", "query"),),
    outcomes=(Outcome("200", "application/json", lambda: serializers.berths.read),),
)

SEARCH: Final[Operation[Berths]] = Operation(
    "berths.search",
    "POST",
    "/berths/search",
    parameters=(Parameter("offset", "query"), Parameter("limit", "query")),
    bodies=(Body(required=False),),
    arguments=BerthsSearchParams,
    outcomes=(Outcome("200", "application/json", lambda: serializers.berths.read),),
)

SEARCH_ALL: Final[Operation[Berths]] = Operation(
    "berths.search_all",
    "GET",
    "/berths/search/all",
    outcomes=(Outcome("200", "application/json", lambda: serializers.berths.read),),
)

COUNT: Final[Operation[Berths]] = Operation(
    "berths.count",
    "GET",
    "/berths/count",
    parameters=(Parameter("page", "query"),),
    outcomes=(Outcome("200", "application/json", lambda: serializers.berths.read),),
)

LIST_ALL: Final[Paging] = Paging(
    "cursor", "page_token", items=("berths",), cursor=("meta", "next_page_token")
)

FREE_ALL: Final[Paging] = Paging(
    "cursor", "after", items=("data",), item="id", more=("has_more",)
)


class BerthsResource(Resource):
    """The operations of ``berths``."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsListParams],
    ) -> BerthsListResponse:
        """``GET /berths``

        Takes the keys of :class:`BerthsListParams`.
        """
        return self._call(LIST, params, options)

    def list_all(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsListParams],
    ) -> Iterator[Berth]:
        """All that ``berths.list`` lists, each page when its turn comes."""
        return self._pages(LIST, LIST_ALL, params, options)

    def free(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsFreeParams],
    ) -> Berths:
        """``GET /berths/free``

        Takes the keys of :class:`BerthsFreeParams`.
        """
        return self._call(FREE, params, options)

    def free_all(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsFreeParams],
    ) -> Iterator[Berth]:
        """All that ``berths.free`` lists, each page when its turn comes."""
        return self._pages(FREE, FREE_ALL, params, options)

    @overload
    def search(
        self,
        body: BerthsSearchRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsSearchTarget],
    ) -> Berths: ...
    @overload
    def search(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsSearchParams],
    ) -> Berths: ...
    def search(self, *body: Any, **params: Any) -> Any:
        """``POST /berths/search``

        Takes the keys of :class:`BerthsSearchParams`, or a body as a whole.
        """
        return self._dispatch(SEARCH, body, params)

    def search_all(self, *, options: RequestOptions | None = None) -> Berths:
        """``GET /berths/search/all``"""
        return self._call(SEARCH_ALL, {}, options)

    def count(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsCountParams],
    ) -> Berths:
        """``GET /berths/count``

        Takes the keys of :class:`BerthsCountParams`.
        """
        return self._call(COUNT, params, options)


class AsyncBerthsResource(AsyncResource):
    """The operations of ``berths``, for the async client."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsListParams],
    ) -> BerthsListResponse:
        """``GET /berths``

        Takes the keys of :class:`BerthsListParams`.
        """
        return await self._call(LIST, params, options)

    def list_all(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsListParams],
    ) -> AsyncIterator[Berth]:
        """All that ``berths.list`` lists, each page when its turn comes."""
        return self._pages(LIST, LIST_ALL, params, options)

    async def free(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsFreeParams],
    ) -> Berths:
        """``GET /berths/free``

        Takes the keys of :class:`BerthsFreeParams`.
        """
        return await self._call(FREE, params, options)

    def free_all(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsFreeParams],
    ) -> AsyncIterator[Berth]:
        """All that ``berths.free`` lists, each page when its turn comes."""
        return self._pages(FREE, FREE_ALL, params, options)

    @overload
    async def search(
        self,
        body: BerthsSearchRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsSearchTarget],
    ) -> Berths: ...
    @overload
    async def search(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsSearchParams],
    ) -> Berths: ...
    async def search(self, *body: Any, **params: Any) -> Any:
        """``POST /berths/search``

        Takes the keys of :class:`BerthsSearchParams`, or a body as a whole.
        """
        return await self._dispatch(SEARCH, body, params)

    async def search_all(self, *, options: RequestOptions | None = None) -> Berths:
        """``GET /berths/search/all``"""
        return await self._call(SEARCH_ALL, {}, options)

    async def count(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[BerthsCountParams],
    ) -> Berths:
        """``GET /berths/count``

        Takes the keys of :class:`BerthsCountParams`.
        """
        return await self._call(COUNT, params, options)
