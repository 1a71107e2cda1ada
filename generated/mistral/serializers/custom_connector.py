"""Decodes and encodes ``CustomConnector``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.custom_connector import CustomConnector

KEYS: Final = {"type", "connector_id", "authorization", "tool_configuration"}


def decode(value: Any, *, problems: Problems | None = None) -> CustomConnector:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CustomConnector) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CustomConnector:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CustomConnector)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "connector":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"connector"', at, problems)

    item = value.get("connector_id")
    if item.__class__ is str:
        model.connector_id = item
    else:
        decoding.refuse(
            model, "connector_id", "connector_id", value, "a string", at, problems
        )

    item = value.get("authorization", UNSET)
    if item is None or item is UNSET:
        model.authorization = item
    else:
        try:
            model.authorization = serializers.authorization.read(
                item, ("authorization", at), problems
            )
        except Misfit:
            model.authorization = UNSET
            model.extra["authorization"] = item

    item = value.get("tool_configuration", UNSET)
    if item is None or item is UNSET:
        model.tool_configuration = item
    else:
        try:
            model.tool_configuration = serializers.tool_configuration.read(
                item, ("tool_configuration", at), problems
            )
        except Misfit:
            model.tool_configuration = UNSET
            model.extra["tool_configuration"] = item

    return model


def write(model: CustomConnector) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "connector_id": model.connector_id}
    if model.authorization is not UNSET:
        out["authorization"] = encoding.dump(model.authorization)
    if model.tool_configuration is not UNSET:
        out["tool_configuration"] = encoding.dump(model.tool_configuration)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CustomConnector, read, write)
