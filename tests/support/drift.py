"""The local server whose replies drift from what is documented, run within the tests."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

JSON_MODES = ("base", "extra", "enum", "null", "missing", "type", "role", "toolunion", "contentparts")
ERROR_MODES = ("html502", "html200", "err400", "err422")
STREAM_MODES = (
    *("sse", "sse-crlf", "sse-cr", "sse-nospace", "sse-multiline", "sse-bom", "sse-comment"),
    *("sse-nodone", "sse-enum", "sse-error", "sse-cut"),
)


def drift_module(shared: Path) -> Any:
    """The server's own module: what it sends is what a test compares with."""
    spec = importlib.util.spec_from_file_location("drift_server", shared / "tools" / "drift_server.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def drift_server(shared: Path) -> Generator[str]:
    """Serve on loopback; gives the base URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), drift_module(shared).Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
