"""Decodes and encodes ``ToolReferenceChunk``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.tool_reference_chunk import ToolReferenceChunk

KEYS: Final = {"type", "tool", "title", "url", "favicon", "description"}
REQUIRED: Final = {"tool", "title"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolReferenceChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolReferenceChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ToolReferenceChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ToolReferenceChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "tool_reference":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"tool_reference"', at, problems)

    item = value.get("tool", ABSENT)
    try:
        model.tool = serializers.tool_reference_chunk_tool.read(
            item, ("tool", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "tool", "tool", value, fault)

    item = value.get("title")
    if item.__class__ is str:
        model.title = item
    else:
        decoding.refuse(model, "title", "title", value, "a string", at, problems)

    item = value.get("url", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.url = item
    else:
        model.url = UNSET
        decoding.spare(model, "url", value, "a string or null", at, problems)

    item = value.get("favicon", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.favicon = item
    else:
        model.favicon = UNSET
        decoding.spare(model, "favicon", value, "a string or null", at, problems)

    item = value.get("description", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.description = item
    else:
        model.description = UNSET
        decoding.spare(model, "description", value, "a string or null", at, problems)

    return model


def write(model: ToolReferenceChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["tool"] = encoding.dump(model.tool)
    out["title"] = model.title
    if model.url is not UNSET:
        out["url"] = model.url
    if model.favicon is not UNSET:
        out["favicon"] = model.favicon
    if model.description is not UNSET:
        out["description"] = model.description
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ToolReferenceChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
