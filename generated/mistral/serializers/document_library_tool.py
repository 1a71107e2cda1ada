"""Decodes and encodes ``DocumentLibraryTool``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.document_library_tool import DocumentLibraryTool

KEYS: Final = {"tool_configuration", "type", "library_ids"}


def decode(value: Any, *, problems: Problems | None = None) -> DocumentLibraryTool:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: DocumentLibraryTool) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> DocumentLibraryTool:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(DocumentLibraryTool)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("tool_configuration", UNSET)
    if item is None or item is UNSET:
        model.tool_configuration = item
    else:
        try:
            model.tool_configuration = serializers.tool_configuration.read(
                item, ("tool_configuration", at), problems
            )
        except Misfit:
            model.tool_configuration = UNSET
            model.extra["tool_configuration"] = item

    item = value.get("type")
    if item == "document_library":
        model.type = item
    else:
        decoding.refuse(
            model, "type", "type", value, '"document_library"', at, problems
        )

    item = value.get("library_ids", ABSENT)
    try:
        model.library_ids = decoding.read_strings(item, ("library_ids", at), problems)
    except Misfit as fault:
        decoding.keep(model, "library_ids", "library_ids", value, fault)

    return model


def write(model: DocumentLibraryTool) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.tool_configuration is not UNSET:
        out["tool_configuration"] = encoding.dump(model.tool_configuration)
    out["type"] = model.type
    out["library_ids"] = model.library_ids
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(DocumentLibraryTool, read, write)
