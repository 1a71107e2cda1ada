"""Decodes and encodes ``ImageURL``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.image_url import ImageURL

KEYS: Final = {"url", "detail"}


def decode(value: Any, *, problems: Problems | None = None) -> ImageURL:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ImageURL) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ImageURL:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ImageURL)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("url")
    if item.__class__ is str:
        model.url = item
    else:
        decoding.refuse(model, "url", "url", value, "a string", at, problems)

    item = value.get("detail", UNSET)
    if item is None or item is UNSET:
        model.detail = item
    else:
        try:
            model.detail = serializers.image_detail.read(item, ("detail", at), problems)
        except Misfit:
            model.detail = UNSET
            model.extra["detail"] = item

    return model


def write(model: ImageURL) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["url"] = model.url
    if model.detail is not UNSET:
        out["detail"] = model.detail
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ImageURL, read, write)
