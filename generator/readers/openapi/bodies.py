"""Request bodies (OpenAPI 3.1, section 4.8.13)."""

from __future__ import annotations

from collections.abc import Iterator

from ...ir import UNKNOWN, Body, Part
from ...places import Place
from .context import Context
from .homes import Home
from .media_types import Content, contents_of, is_form, value_type
from .nodes import Object, is_null


def bodies_of(context: Context, operation: Object, home: Home) -> tuple[Body, ...]:
    """The bodies that an operation takes, one for each media type. ``home`` is that of what stands inline."""
    node = operation.entries.get("requestBody")
    if node is None or is_null(node):
        return ()
    found = context.resolved(node, "a request body")
    if found is None:
        return ()
    home = context.home(node, home)
    required, description = context.flag(found, "required") is True, context.text(found, "description")
    return tuple(
        Body(value_type(context, each), Place(*each.mark), each.media_type, required, description, tuple(_parts(context, each)))
        for each in contents_of(context, found, home, home)
    )


def _parts(context: Context, content: Content) -> Iterator[Part]:
    """How the keys of a form are sent, as far as that is stated; elsewhere an encoding means nothing (section 4.8.15)."""
    encoding = context.object(content.node, "encoding") if is_form(content.media_type) else None
    for name, node, _ in context.members(encoding):
        found = context.as_object(node, "an encoding")
        if found is not None:
            explode = context.flag(found, "explode")
            yield Part(name, context.text(found, "contentType"), context.text(found, "style"), UNKNOWN if explode is None else explode)
