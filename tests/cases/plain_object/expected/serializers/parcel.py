"""Decodes and encodes ``Parcel``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.parcel import Parcel

KEYS: Final = {"id", "weight_grams", "fragile"}


def decode(value: Any, *, problems: Problems | None = None) -> Parcel:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Parcel) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Parcel:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Parcel)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("weight_grams")
    if item.__class__ is int:
        model.weight_grams = item
    elif item.__class__ is float and item.is_integer():
        model.weight_grams = int(item)
    else:
        decoding.refuse(
            model, "weight_grams", "weight_grams", value, "an integer", at, problems
        )

    item = value.get("fragile")
    if item.__class__ is bool:
        model.fragile = item
    else:
        model.fragile = None
        if "fragile" in value:
            decoding.spare(model, "fragile", value, "a boolean", at, problems)

    return model


def write(model: Parcel) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"id": model.id, "weight_grams": model.weight_grams}
    if model.fragile is not None:
        out["fragile"] = model.fragile
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Parcel, read, write)
