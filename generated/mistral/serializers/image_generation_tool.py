"""Decodes and encodes ``ImageGenerationTool``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.image_generation_tool import ImageGenerationTool

KEYS: Final = {"tool_configuration", "type"}


def decode(value: Any, *, problems: Problems | None = None) -> ImageGenerationTool:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ImageGenerationTool) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ImageGenerationTool:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ImageGenerationTool)
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
    if item == "image_generation":
        model.type = item
    else:
        decoding.refuse(
            model, "type", "type", value, '"image_generation"', at, problems
        )

    return model


def write(model: ImageGenerationTool) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.tool_configuration is not UNSET:
        out["tool_configuration"] = encoding.dump(model.tool_configuration)
    out["type"] = model.type
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ImageGenerationTool, read, write)
