"""Decodes and encodes ``HTTPValidationError``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.http_validation_error import HTTPValidationError

KEYS: Final = {"detail"}


def decode(value: Any, *, problems: Problems | None = None) -> HTTPValidationError:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: HTTPValidationError) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> HTTPValidationError:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(HTTPValidationError)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("detail")
    model.detail = None
    if item is not None:
        try:
            model.detail = decoding.read_list(
                item, serializers.validation_error.read, ("detail", at), problems
            )
        except Misfit:
            model.extra["detail"] = item
    elif "detail" in value:
        decoding.spare(model, "detail", value, "an array", at, problems)

    return model


def write(model: HTTPValidationError) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.detail is not None:
        out["detail"] = encoding.dump_list(model.detail)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(HTTPValidationError, read, write)
