"""Words of a name, and the casings of Python made from them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"OAuth|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+(?:[a-z]+(?![a-z]))?|[A-Z]")


@lru_cache(maxsize=None)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in any casing: ``HTTPValidationError`` is HTTP, Validation, Error. Digits stay with the word before them."""
    return tuple(_WORD.findall(_ascii(name)))


@lru_cache(maxsize=None)
def snake(name: str) -> str:
    """``HTTPValidationError`` and ``http-validation-error`` as ``http_validation_error``; may be empty, or start with a digit."""
    return "_".join(words(name)).lower()


@lru_cache(maxsize=None)
def pascal(name: str) -> str:
    """``chat_completion-request`` as ``ChatCompletionRequest``; capitals within the name stay as they are."""
    parts = re.findall(r"[A-Za-z0-9]+", _ascii(name))
    return "".join(part[0].upper() + part[1:] for part in parts)


def _ascii(name: str) -> str:
    """Accents dropped, other letters spelled by their code points; everything else is a separator already."""
    if name.isascii():
        return name
    plain = (char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return "".join(char if char.isascii() else f"_u{ord(char):x}_" if char.isalnum() else "_" for char in plain)
