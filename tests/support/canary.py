"""The key that the tests of clients use: it must be seen nowhere, in no test of the whole run."""

from __future__ import annotations

import base64
from collections.abc import Iterable

CANARY = "sk-canary-53cret-d0-n0t-sh0w"

# Its middle is enough to know it by: plain, and as base64 writes it behind any other text.
_MARKS = (CANARY[3:20], *(base64.b64encode(b"x" * before + CANARY.encode())[8:28].decode() for before in range(3)))


def shows_canary(texts: Iterable[str]) -> bool:
    """Whether one of the texts shows the key."""
    return any(mark in text for text in texts for mark in _MARKS)
