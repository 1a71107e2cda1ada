"""Everything that the client raises.

``ERRORS`` are the classes for statuses that this provider documents besides those that
every client has a class for; all are drawn as a tree in ``_runtime/client/errors.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ._runtime.client.errors import ApiConnectionError as ApiConnectionError
from ._runtime.client.errors import ApiDecodeError as ApiDecodeError
from ._runtime.client.errors import ApiError as ApiError
from ._runtime.client.errors import ApiStatusError as ApiStatusError
from ._runtime.client.errors import ApiStreamError as ApiStreamError
from ._runtime.client.errors import ApiTimeoutError as ApiTimeoutError
from ._runtime.client.errors import AuthenticationError as AuthenticationError
from ._runtime.client.errors import BadRequestError as BadRequestError
from ._runtime.client.errors import ConflictError as ConflictError
from ._runtime.client.errors import NotFoundError as NotFoundError
from ._runtime.client.errors import PermissionDeniedError as PermissionDeniedError
from ._runtime.client.errors import RateLimitError as RateLimitError
from ._runtime.client.errors import RequestError as RequestError
from ._runtime.client.errors import ServerError as ServerError
from ._runtime.client.errors import StreamCutError as StreamCutError
from ._runtime.client.errors import UnprocessableEntityError as UnprocessableEntityError

ERRORS: Final[Mapping[int, type[ApiStatusError]]] = {}
