"""Decodes and encodes ``Error``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Problems, new
from ..models.error import Error

KEYS: Final = {"code", "message", "param", "type"}


def decode(value: Any, *, problems: Problems | None = None) -> Error:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Error) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Error:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Error)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("code", ABSENT)
    if item.__class__ is str or item is None:
        model.code = item
    else:
        decoding.refuse(model, "code", "code", value, "a string or null", at, problems)

    item = value.get("message")
    if item.__class__ is str:
        model.message = item
    else:
        decoding.refuse(model, "message", "message", value, "a string", at, problems)

    item = value.get("param", ABSENT)
    if item.__class__ is str or item is None:
        model.param = item
    else:
        decoding.refuse(
            model, "param", "param", value, "a string or null", at, problems
        )

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    return model


def write(model: Error) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "code": model.code,
        "message": model.message,
        "param": model.param,
        "type": model.type,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Error, read, write)
