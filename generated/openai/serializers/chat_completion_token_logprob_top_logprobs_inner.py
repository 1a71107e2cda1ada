"""Decodes and encodes ``ChatCompletionTokenLogprobTopLogprobsInner``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_token_logprob_top_logprobs_inner import (
    ChatCompletionTokenLogprobTopLogprobsInner,
)

KEYS: Final = {"token", "logprob", "bytes"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionTokenLogprobTopLogprobsInner:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionTokenLogprobTopLogprobsInner) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionTokenLogprobTopLogprobsInner:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionTokenLogprobTopLogprobsInner)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("token")
    if item.__class__ is str:
        model.token = item
    else:
        decoding.refuse(model, "token", "token", value, "a string", at, problems)

    item = value.get("logprob", ABSENT)
    try:
        model.logprob = decoding.read_number(item, ("logprob", at), problems)
    except Misfit as fault:
        decoding.keep(model, "logprob", "logprob", value, fault)

    item = value.get("bytes", ABSENT)
    if item is None:
        model.bytes_ = item
    else:
        try:
            model.bytes_ = decoding.read_integers(item, ("bytes", at), problems)
        except Misfit as fault:
            decoding.keep(model, "bytes_", "bytes", value, fault)

    return model


def write(model: ChatCompletionTokenLogprobTopLogprobsInner) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "token": model.token,
        "logprob": model.logprob,
        "bytes": model.bytes_,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionTokenLogprobTopLogprobsInner, read, write)
