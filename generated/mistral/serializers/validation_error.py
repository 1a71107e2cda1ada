"""Decodes and encodes ``ValidationError``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.validation_error import ValidationError

KEYS: Final = {"loc", "msg", "type", "input", "ctx"}


def decode(value: Any, *, problems: Problems | None = None) -> ValidationError:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ValidationError) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ValidationError:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ValidationError)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("loc", ABSENT)
    try:
        model.loc = decoding.read_list(
            item, serializers.loc.read, ("loc", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "loc", "loc", value, fault)

    item = value.get("msg")
    if item.__class__ is str:
        model.msg = item
    else:
        decoding.refuse(model, "msg", "msg", value, "a string", at, problems)

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    item = value.get("input")
    model.input = item
    if item is None and "input" in value:
        model.extra["input"] = item

    item = value.get("ctx")
    model.ctx = None
    if item is not None:
        try:
            model.ctx = serializers.context.read(item, ("ctx", at), problems)
        except Misfit:
            model.extra["ctx"] = item
    elif "ctx" in value:
        decoding.spare(model, "ctx", value, "an object", at, problems)

    return model


def write(model: ValidationError) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"loc": model.loc, "msg": model.msg, "type": model.type}
    if model.input is not None:
        out["input"] = encoding.dump(model.input)
    if model.ctx is not None:
        out["ctx"] = encoding.dump(model.ctx)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ValidationError, read, write)
