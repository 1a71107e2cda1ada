"""Decodes and encodes ``MessageContent``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.message_content import MessageContent

KEYS: Final = {"type", "text", "image_url"}


def decode(value: Any, *, problems: Problems | None = None) -> MessageContent:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MessageContent) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> MessageContent:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(MessageContent)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type", ABSENT)
    try:
        model.type = serializers.type.read(item, ("type", at), problems)
    except Misfit as fault:
        decoding.keep(model, "type", "type", value, fault)

    item = value.get("text")
    if item.__class__ is str:
        model.text = item
    else:
        model.text = None
        if "text" in value:
            decoding.spare(model, "text", value, "a string", at, problems)

    item = value.get("image_url")
    model.image_url = None
    if item is not None:
        try:
            model.image_url = serializers.image_url.read(
                item, ("image_url", at), problems
            )
        except Misfit:
            model.extra["image_url"] = item
    elif "image_url" in value:
        decoding.spare(model, "image_url", value, "an object", at, problems)

    return model


def write(model: MessageContent) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["type"] = model.type
    if model.text is not None:
        out["text"] = model.text
    if model.image_url is not None:
        out["image_url"] = encoding.dump(model.image_url)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(MessageContent, read, write)
