"""Decodes and encodes ``Model``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.model import Model

KEYS: Final = {"created", "id", "object", "owned_by"}


def decode(value: Any, *, problems: Problems | None = None) -> Model:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Model) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Model:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Model)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("created")
    if item.__class__ is int:
        model.created = item
    elif item.__class__ is float and item.is_integer():
        model.created = int(item)
    else:
        decoding.refuse(model, "created", "created", value, "an integer", at, problems)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("object")
    if item == "model":
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, '"model"', at, problems)

    item = value.get("owned_by")
    if item.__class__ is str:
        model.owned_by = item
    else:
        decoding.refuse(model, "owned_by", "owned_by", value, "a string", at, problems)

    return model


def write(model: Model) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "created": model.created,
        "id": model.id,
        "object": model.object,
        "owned_by": model.owned_by,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Model, read, write)
