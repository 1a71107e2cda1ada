"""Decodes and encodes ``CargoLoad``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.cargo_load import CargoLoad

KEYS: Final = {"tons"}


def decode(value: Any, *, problems: Problems | None = None) -> CargoLoad:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CargoLoad) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CargoLoad:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CargoLoad)
    model.misfits = None
    model.extra = {}

    item = value.get("tons", ABSENT)
    try:
        model.tons = decoding.read_number(item, ("tons", at), problems)
    except Misfit as fault:
        decoding.keep(model, "tons", "tons", value, fault)

    model.additional = {}
    for key in value:
        if key not in KEYS:
            try:
                model.additional[key] = decoding.read_number(
                    value[key], (key, at), problems
                )
            except Misfit:
                model.extra[key] = value[key]

    return model


def write(model: CargoLoad) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["tons"] = model.tons
    encoding.add_extra(out, model.additional)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CargoLoad, read, write)
