"""Decodes and encodes ``StreamOptions``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.stream_options import StreamOptions

KEYS: Final = {"include_usage"}


def decode(value: Any, *, problems: Problems | None = None) -> StreamOptions:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: StreamOptions) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> StreamOptions:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(StreamOptions)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("include_usage", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.include_usage = item
    else:
        model.include_usage = UNSET
        decoding.spare(model, "include_usage", value, "a boolean or null", at, problems)

    return model


def write(model: StreamOptions) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.include_usage is not UNSET:
        out["include_usage"] = model.include_usage
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(StreamOptions, read, write)
