"""Replies: one for each status and media type (OpenAPI 3.1, sections 4.8.16 and 4.8.17)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...ir import Reply, Stream
from ...places import Place
from .calls import Call
from .context import Context
from .homes import Home
from .media_types import contents_of, value_type
from .nodes import Mark, Node, Object
from .parameters import headers_of
from .statuses import is_empty, phrase
from .streams import Streamed, streamed

_STATUS = re.compile(r"[1-5](?:\d\d|XX)|DEFAULT")


def replies_of(context: Context, call: Call, home: Home) -> tuple[Reply, ...]:
    """The replies of a call. What stands inline in the main one is called ``…Response``, in others after their status."""
    found = list(_responses(context, call.node))
    successes = [status for status, _, _ in found if status[0] == "2"]
    main = "200" if "200" in successes else next(iter(successes), "default")
    replies: list[Reply] = []
    for status, node, mark in found:
        error = status[0] in "45" or status == "default" and bool(successes)
        own = home if status == main else home.at(phrase(status))
        is_bare = call.method == "HEAD" or is_empty(status)
        replies.extend(_replies(context, node, status, mark, own, error=error, main=status == main, is_bare=is_bare))
    return tuple(replies)


def _responses(context: Context, operation: Object) -> Iterator[tuple[str, Node, Mark]]:
    for key, node, mark in context.patterned(context.object(operation, "responses")):
        if _STATUS.fullmatch(key.upper()):
            yield key.lower() if key.upper() == "DEFAULT" else key.upper(), node, mark
        else:
            context.wrong(f"{key!r} is no status, no range of them and not default", mark, hint="write 200, 4XX or the like")


def _replies(
    context: Context, node: Node, status: str, mark: Mark, home: Home, *, error: bool, main: bool, is_bare: bool
) -> Iterator[Reply]:
    """The replies of one status; one that ``is_bare`` has no body, whatever the document says."""
    response = context.resolved(node, "a response")
    if response is None:
        return
    own = context.home(node, home)
    values = own.at("Response") if main and own is home else own
    headers = headers_of(context, response, values)
    description = context.text(response, "description") or context.text(response, "summary")
    contents = () if is_bare else contents_of(context, response, values, own)
    if not contents:
        yield Reply(None, Place(*mark), status, error=error, description=description, headers=headers)
    for content in contents:
        told = Streamed(Stream.NONE, value_type(context, content)) if content.stream is Stream.NONE else streamed(context, content)
        yield Reply(told.type, Place(*content.mark), status, content.media_type, told.stream, error, description, headers, told.ends)
