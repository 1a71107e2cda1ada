"""The sockets on which httpcore2 speaks for the transports: every step on them keeps to
the limits of the request it serves.
"""

from __future__ import annotations

import math
import ssl
from collections.abc import Iterable, Mapping
from typing import Any

import httpcore2

from .failures import Broken
from .sockets import Watch, Wire, connect, connect_proxy
from .timeouts import Timeout


class _Pace(float):
    """A limit in seconds that httpcore2 hands through to the socket, where the watch of
    the request is looked at anew for every step.
    """

    watch: Watch


def paces(watch: Watch) -> Mapping[str, float | None]:
    """The limits of a request, as httpcore2 takes them."""
    pace = _Pace(math.inf)
    pace.watch = watch
    pool, _ = watch.limit("pool")
    return {"connect": pace, "read": pace, "write": pace, "pool": pool}


class Backend(httpcore2.NetworkBackend):
    """Connects sockets that block; ``proxied``: those to a proxy."""

    def __init__(self, proxied: bool) -> None:
        self._proxied = proxied

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        connected = connect_proxy if self._proxied else connect
        return _Stream(connected(host, port, watch_of(timeout)))


class _Stream(httpcore2.NetworkStream):
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._wire.read(max_bytes, watch_of(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            return self._wire.write(buffer, watch_of(timeout))
        except Broken as error:
            said = str(error)
        # After this one httpcore2 looks whether a reply has come all the same.
        raise httpcore2.WriteError(said)

    def close(self) -> None:
        self._wire.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        name = server_hostname or ""
        return _Stream(self._wire.start_tls(ssl_context, name, watch_of(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._wire.readable() if info == "is_readable" else None


def watch_of(timeout: float | None) -> Watch:
    """The limits behind what httpcore2 handed through."""
    return timeout.watch if isinstance(timeout, _Pace) else Watch(Timeout())
