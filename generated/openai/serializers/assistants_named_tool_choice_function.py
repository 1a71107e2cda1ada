"""Decodes and encodes ``AssistantsNamedToolChoiceFunction``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.assistants_named_tool_choice_function import (
    AssistantsNamedToolChoiceFunction,
)

KEYS: Final = {"name"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> AssistantsNamedToolChoiceFunction:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: AssistantsNamedToolChoiceFunction) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> AssistantsNamedToolChoiceFunction:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(AssistantsNamedToolChoiceFunction)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    return model


def write(model: AssistantsNamedToolChoiceFunction) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["name"] = model.name
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(AssistantsNamedToolChoiceFunction, read, write)
