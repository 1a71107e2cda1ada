"""Decodes and encodes ``SystemMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.system_message import SystemMessage

KEYS: Final = {"role", "content"}


def decode(value: Any, *, problems: Problems | None = None) -> SystemMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SystemMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> SystemMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(SystemMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    if item == "system":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"system"', at, problems)

    item = value.get("content", ABSENT)
    try:
        model.content = serializers.system_message_content.read(
            item, ("content", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "content", "content", value, fault)

    return model


def write(model: SystemMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"role": model.role, "content": encoding.dump(model.content)}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(SystemMessage, read, write)
