"""Which headers and parameters hold secrets by their names."""

from __future__ import annotations

import re

_SECRET = re.compile(
    r"auth|cookie|(api|access|private|subscription|client)[-_]?key|token(?!s)"
    r"|secret|passw|credential|session|signature",
    re.IGNORECASE,
)
_SECRET_IN_QUERIES = frozenset({"key", "sig", "code", "pwd"})


def sensitive(name: str) -> bool:
    """Whether a header, or a parameter of a query, holds a secret by its name."""
    return _SECRET.search(name) is not None


def sensitive_in_queries(name: str) -> bool:
    """The same for the shorter names that parameters of queries have."""
    return sensitive(name) or name.lower() in _SECRET_IN_QUERIES
