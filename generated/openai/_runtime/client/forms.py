"""Forms of pairs: ``application/x-www-form-urlencoded``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .calls import Part
from .content_types import is_json, media_type
from .json_values import json_ascii
from .scalars import Refused, percent, plain
from .styles import pairs

FORM = "application/x-www-form-urlencoded"


def form(
    keys: Mapping[str, Any], parts: Mapping[str, Part], problems: list[str]
) -> bytes:
    """A form of pairs in the order of its keys, a blank as ``%20``. Appends to
    ``problems`` what has no place.
    """
    found: list[str] = []
    for key, value in keys.items():
        part = parts.get(key, Part())
        try:
            if is_json(media_type(part.media_type)):
                written = [(percent(key), percent(json_ascii(value)))]
            else:
                written = pairs(key, plain(value), part.style, part.explode, percent)
        except Refused as refused:
            problems.append(f"{key!r} {refused}")
        else:
            found += [f"{name}={text}" for name, text in written]
    return "&".join(found).encode()
