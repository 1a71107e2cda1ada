"""The model ``ChatCompletionStreamOptions``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamOptions(Base):
    """Extras for a streamed reply."""

    include_usage: bool | None = None
    """Adds one last chunk ahead of `data: [DONE]` that holds the token counts of the
    whole request in `usage` and no choices. Every other chunk then carries `usage` as
    null; a stream that breaks off may never deliver the counts.
    """
