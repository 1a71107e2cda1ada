"""Printed defaults as JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....ir import Anything, Json, Kind, ListOf, MapOf, OneOfValues, Opaque, Ref, Scalar, Type, UnionOf
from ....ir import Nullable as NullableType
from ..json_values import json_value, to_json

_VARIANT = re.compile(r"[A-Z][A-Za-z0-9]*$")
_QUOTED = re.compile(r"""[`'"]([^`'"\s]+)[`'"]""")
_NUMBER = "-0123456789"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Default:
    """A default; ``guessed`` from the name of an enumeration's Rust variant, which does not tell case and punctuation."""

    json: Json
    guessed: bool = False


def read_default(text: str, declared: Type, description: str, variants: dict[str, dict[str, str]]) -> Default | None:
    """The default that ``[default to text]`` prints for a value of a type; ``None`` for one that the type excludes.

    ``variants`` are the values of the source's enumerations, by declaration and variant; ``description`` may quote the value meant.
    """
    match declared:
        case Scalar(kind=Kind.BOOLEAN):
            return Default(Json(text)) if text in ("true", "false") else None
        case Scalar(kind=Kind.INTEGER):
            return _of_json(text, _NUMBER) if text.lstrip("-").isdigit() else None
        case Scalar(kind=Kind.NUMBER | Kind.NUMERIC):
            return _of_json(text, _NUMBER)
        case Scalar(kind=Kind.TEXT):
            return _of_text(text, description)
        case Scalar() | OneOfValues() | Opaque():
            return Default(to_json(text))
        case Ref(key=key):
            value = variants.get(key, {}).get(text)
            return Default(to_json(value)) if value is not None else _of_json(text, _NUMBER + "[{")
        case ListOf(item=item):
            return _of_list(text, item, description, variants)
        case MapOf():
            return _of_json(text, "{")
        case Anything() | UnionOf():
            return Default(json_value(text) or to_json(text))
        case NullableType(type=inner):
            return Default(Json("null")) if text == "null" else read_default(text, inner, description, variants)


def _of_text(text: str, description: str) -> Default:
    if not _VARIANT.match(text):
        return Default(to_json(text))
    wanted = _squashed(text)
    for quoted in _QUOTED.findall(description):
        if _squashed(quoted) == wanted:
            return Default(to_json(quoted))
    return Default(to_json(_HUMP.sub("_", _bare(text)).lower()), guessed=True)


def _of_list(text: str, item: Type, description: str, variants: dict[str, dict[str, str]]) -> Default | None:
    """``[]``, JSON, or the bare items between brackets."""
    if found := _of_json(text, "["):
        return found
    if not (text.startswith("[") and text.endswith("]")):
        return None
    items = [read_default(part.strip(), item, description, variants) for part in text[1:-1].split(",")]
    known = [found for found in items if found is not None]
    if len(known) < len(items):
        return None
    return Default(Json(f"[{','.join(found.json.text for found in known)}]"), any(found.guessed for found in known))


def _of_json(text: str, kinds: str) -> Default | None:
    """JSON text of one of some kinds of values, each given by the characters that it can begin with."""
    value = json_value(text)
    return Default(value) if value is not None and value.text[0] in kinds else None


def _bare(variant: str) -> str:
    """``Variant1024x1024``: a variant cannot begin with a digit."""
    return variant.removeprefix("Variant") if variant[7:8].isdigit() else variant


def _squashed(text: str) -> str:
    return "".join(character for character in _bare(text).lower() if character.isalnum())
