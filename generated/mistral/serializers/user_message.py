"""Decodes and encodes ``UserMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.user_message import UserMessage

KEYS: Final = {"role", "content"}


def decode(value: Any, *, problems: Problems | None = None) -> UserMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: UserMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> UserMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(UserMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    if item == "user":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"user"', at, problems)

    item = value.get("content", ABSENT)
    if item is None:
        model.content = item
    else:
        try:
            model.content = serializers.user_message_content.read(
                item, ("content", at), problems
            )
        except Misfit as fault:
            decoding.keep(model, "content", "content", value, fault)

    return model


def write(model: UserMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"role": model.role, "content": encoding.dump(model.content)}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(UserMessage, read, write)
