"""Decodes and encodes ``Item``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.item import Item


def decode(value: Any, *, problems: Problems | None = None) -> Item:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Item) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Item:
    variant: decoding.Read[Item] | None
    if value.__class__ is dict:
        match value.get("kind"):
            case "poster" | "large poster":
                return serializers.poster.read(value, at, problems)
            case "card":
                return serializers.card.read(value, at, problems)
            case "fold":
                variant = decoding.choose(
                    value, serializers.folded_card.SHAPE, serializers.fold.LEAFLET_SHAPE
                )
                if variant is not None:
                    return variant(value, at, problems)
            case "folded":
                return serializers.folded_card.read(value, at, problems)
            case "leaflet":
                return serializers.fold.read_leaflet(value, at, problems)
            case None:
                return serializers.folded_card.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="kind")
    raise decoding.misfit("an object", value, at, problems)
