"""Decodes and encodes ``ServiceUnavailableError``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.service_unavailable_error import ServiceUnavailableError

KEYS: Final = {"error", "status"}


def decode(value: Any, *, problems: Problems | None = None) -> ServiceUnavailableError:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ServiceUnavailableError) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ServiceUnavailableError:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ServiceUnavailableError)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("error", ABSENT)
    try:
        model.error = serializers.schemas_service_unavailable_error_error.read(
            item, ("error", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "error", "error", value, fault)

    item = value.get("status")
    model.status = None
    if item is not None:
        try:
            model.status = serializers.schemas_service_unavailable_error_status.read(
                item, ("status", at), problems
            )
        except Misfit:
            model.extra["status"] = item
    elif "status" in value:
        decoding.spare(model, "status", value, "502 or 503", at, problems)

    return model


def write(model: ServiceUnavailableError) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["error"] = encoding.dump(model.error)
    if model.status is not None:
        out["status"] = model.status
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ServiceUnavailableError, read, write)
