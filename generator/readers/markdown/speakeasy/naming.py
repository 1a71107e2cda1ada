"""What the spellings of one name have in common."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=20_000)
def folded(name: str) -> str:
    """A name without case and separators: ``topLogprobs``, ``top_logprobs`` and ``TopLogprobs`` are one."""
    return "".join(filter(str.isalnum, name)).lower()
