"""Decodes and encodes ``Logprobs``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.logprobs import Logprobs

KEYS: Final = frozenset[str]()


def decode(value: Any, *, problems: Problems | None = None) -> Logprobs:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Logprobs) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Logprobs:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Logprobs)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    return model


def write(model: Logprobs) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Logprobs, read, write)
