"""Decodes and encodes ``SchemasError``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.schemas_error import SchemasError

KEYS: Final = {"message", "type", "code", "param"}


def decode(value: Any, *, problems: Problems | None = None) -> SchemasError:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SchemasError) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> SchemasError:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(SchemasError)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("message")
    if item.__class__ is str:
        model.message = item
    else:
        decoding.refuse(model, "message", "message", value, "a string", at, problems)

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    item = value.get("code", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.code = item
    else:
        model.code = UNSET
        decoding.spare(model, "code", value, "a string or null", at, problems)

    item = value.get("param")
    if item.__class__ is str:
        model.param = item
    else:
        model.param = None
        if "param" in value:
            decoding.spare(model, "param", value, "a string", at, problems)

    return model


def write(model: SchemasError) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"message": model.message, "type": model.type}
    if model.code is not UNSET:
        out["code"] = model.code
    if model.param is not None:
        out["param"] = model.param
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(SchemasError, read, write)
