"""The model ``Message``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .content import Content
    from .role import Role
    from .tool_call import ToolCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Message(Base):
    """One turn of a conversation, used both for what the caller sends and for what the
    model answers. Two endpoints of the API share this object without accepting the same
    parts of it.

    **Where each field applies:**
    - /v1/chat/completions: every field below may be used, tool calls and tool results
      among them
    - /v1/responses: `role`, `content` and `name` only; `tool_calls` and `tool_call_id`
      are turned down there

    **When content may be missing:**
    - /v1/chat/completions: a message that carries `tool_calls` may omit `content` or
      set it to null
    - /v1/responses: `content` has to be present and must not be null
    """

    role: Role
    """Who speaks; it decides which of the other fields make sense."""

    content: Content | None | Unset = UNSET
    """What the message says: plain text, or a list of parts that mixes text and
    pictures.
    - user and system turns: must have it, in either form
    - assistant turns: may leave it out or send null once `tool_calls` holds the answer
    - tool turns: must have it, and it usually is the tool's result serialised as JSON

    **Note:** the null form belongs to /v1/chat/completions alone. On /v1/responses a
    message without content is rejected.
    """

    name: str | None = None
    """Tells apart several speakers of the same role."""

    reasoning_content: str | None = None
    """Thinking that some models return next to the answer; it need not be sent back."""

    tool_calls: list[ToolCall] | None = None
    """Functions the assistant wants run. Answer each with a `tool` message before
    asking for the next turn.
    """

    tool_call_id: str | None = None
    """In a `tool` message, the `id` of the call whose result this is."""
