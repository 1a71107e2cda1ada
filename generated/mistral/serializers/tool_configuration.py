"""Decodes and encodes ``ToolConfiguration``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.tool_configuration import ToolConfiguration

KEYS: Final = {"exclude", "include", "requires_confirmation"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolConfiguration:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolConfiguration) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ToolConfiguration:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ToolConfiguration)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("exclude", UNSET)
    if item is None or item is UNSET:
        model.exclude = item
    else:
        try:
            model.exclude = decoding.read_strings(item, ("exclude", at), problems)
        except Misfit:
            model.exclude = UNSET
            model.extra["exclude"] = item

    item = value.get("include", UNSET)
    if item is None or item is UNSET:
        model.include = item
    else:
        try:
            model.include = decoding.read_strings(item, ("include", at), problems)
        except Misfit:
            model.include = UNSET
            model.extra["include"] = item

    item = value.get("requires_confirmation", UNSET)
    if item is None or item is UNSET:
        model.requires_confirmation = item
    else:
        try:
            model.requires_confirmation = decoding.read_strings(
                item, ("requires_confirmation", at), problems
            )
        except Misfit:
            model.requires_confirmation = UNSET
            model.extra["requires_confirmation"] = item

    return model


def write(model: ToolConfiguration) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.exclude is not UNSET:
        out["exclude"] = model.exclude
    if model.include is not UNSET:
        out["include"] = model.include
    if model.requires_confirmation is not UNSET:
        out["requires_confirmation"] = model.requires_confirmation
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ToolConfiguration, read, write)
