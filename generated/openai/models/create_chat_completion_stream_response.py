"""The model ``CreateChatCompletionStreamResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .create_chat_completion_stream_response_choices_inner import (
        CreateChatCompletionStreamResponseChoicesInner,
    )
    from .create_chat_completion_stream_response_usage import (
        CreateChatCompletionStreamResponseUsage,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionStreamResponse(Base):
    """A piece of a streamed reply."""

    id: str
    """Identifier of the completion, the same in all its chunks."""

    choices: list[CreateChatCompletionStreamResponseChoicesInner]
    """What is new in each alternative. Empty in the last chunk of a request with
    `stream_options: {"include_usage": true}`.
    """

    created: int
    """When the completion was started, in Unix seconds, the same in all its chunks."""

    model: str
    """Model that writes the reply."""

    service_tier: Literal["scale", "default"] | str | None | Unset = UNSET
    """Tier that serves the request. Present only if the request set `service_tier`."""

    system_fingerprint: str | None = None
    """Stands for the backend configuration in use; compare it across requests that
    share a `seed`.
    """

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Always `chat.completion.chunk`."""

    usage: CreateChatCompletionStreamResponseUsage | None | Unset = UNSET
    """Token counts of the whole request, in the last chunk alone and only if
    `include_usage` was set; null in the chunks ahead of it.
    """
