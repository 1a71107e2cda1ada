"""The model ``CreateChatCompletionResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .completion_usage import CompletionUsage
    from .create_chat_completion_response_choices_inner import (
        CreateChatCompletionResponseChoicesInner,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionResponse(Base):
    """The next turn of a conversation, in one piece."""

    id: str
    """Identifier of this completion."""

    choices: list[CreateChatCompletionResponseChoicesInner]
    """The alternative replies, `n` of them."""

    created: int
    """When the completion was made, in Unix seconds."""

    model: str
    """Model that wrote the reply, as a rule the dated version behind an alias."""

    service_tier: Literal["scale", "default"] | str | None | Unset = UNSET
    """Tier that served the request. Present only if the request set `service_tier`."""

    system_fingerprint: str | None = None
    """Stands for the backend configuration in use. Watch it along with `seed`: as long
    as it is unchanged, equal requests should yield equal replies.
    """

    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""

    usage: CompletionUsage | None = None
    """Token counts of the request, by which it is billed."""
