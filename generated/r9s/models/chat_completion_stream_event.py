"""The model ``ChatCompletionStreamEvent``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_stream_choice import ChatCompletionStreamChoice
    from .usage import Usage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamEvent(Base):
    """One chunk of a streamed reply, as found in the data line of a server-sent event.
    Chunks of one reply share `id`, `created` and `model`.
    """

    id: str
    """Same for every chunk of one reply."""

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Tag of a streamed chunk."""

    created: int
    """Unix seconds at which the reply began, equal in all its chunks."""

    model: str
    """Model that writes this reply."""

    choices: list[ChatCompletionStreamChoice]
    """Increments per answer. The closing chunk of a stream with usage leaves this list
    empty.
    """

    system_fingerprint: str | None = None
    """Stands for the backend configuration, as in an unstreamed reply."""

    usage: Usage | None = None
    """Token totals of the reply; arrives once, at the end, and only if
    `stream_options.include_usage` was true.
    """
