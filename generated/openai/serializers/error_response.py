"""Decodes and encodes ``ErrorResponse``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.error_response import ErrorResponse

KEYS: Final = {"error"}


def decode(value: Any, *, problems: Problems | None = None) -> ErrorResponse:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ErrorResponse) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ErrorResponse:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ErrorResponse)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("error", ABSENT)
    try:
        model.error = serializers.error.read(item, ("error", at), problems)
    except Misfit as fault:
        decoding.keep(model, "error", "error", value, fault)

    return model


def write(model: ErrorResponse) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["error"] = encoding.dump(model.error)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ErrorResponse, read, write)
