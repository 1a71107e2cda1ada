"""Decodes and encodes ``MessageContentPartImageURL``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.message_content_part_image_url import MessageContentPartImageURL

KEYS: Final = {"detail", "url"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> MessageContentPartImageURL:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MessageContentPartImageURL) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> MessageContentPartImageURL:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(MessageContentPartImageURL)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("detail", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.detail = item
    else:
        model.detail = UNSET
        decoding.spare(model, "detail", value, "a string or null", at, problems)

    item = value.get("url")
    if item.__class__ is str:
        model.url = item
    else:
        decoding.refuse(model, "url", "url", value, "a string", at, problems)

    return model


def write(model: MessageContentPartImageURL) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.detail is not UNSET:
        out["detail"] = model.detail
    out["url"] = model.url
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(MessageContentPartImageURL, read, write)
