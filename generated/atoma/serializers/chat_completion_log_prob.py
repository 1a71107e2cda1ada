"""Decodes and encodes ``ChatCompletionLogProb``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.chat_completion_log_prob import ChatCompletionLogProb

KEYS: Final = {"bytes", "logprob", "token"}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionLogProb:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionLogProb) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionLogProb:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionLogProb)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("bytes", UNSET)
    if item is None or item is UNSET:
        model.bytes_ = item
    else:
        try:
            model.bytes_ = decoding.read_integers(item, ("bytes", at), problems)
        except Misfit:
            model.bytes_ = UNSET
            model.extra["bytes"] = item

    item = value.get("logprob", ABSENT)
    try:
        model.logprob = decoding.read_number(item, ("logprob", at), problems)
    except Misfit as fault:
        decoding.keep(model, "logprob", "logprob", value, fault)

    item = value.get("token")
    if item.__class__ is str:
        model.token = item
    else:
        decoding.refuse(model, "token", "token", value, "a string", at, problems)

    return model


def write(model: ChatCompletionLogProb) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.bytes_ is not UNSET:
        out["bytes"] = model.bytes_
    out["logprob"] = model.logprob
    out["token"] = model.token
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionLogProb, read, write)
