"""Decodes and encodes ``ChatCompletionTokenLogprob``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob

KEYS: Final = {"token", "logprob", "bytes", "top_logprobs"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionTokenLogprob:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionTokenLogprob) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionTokenLogprob:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionTokenLogprob)
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

    item = value.get("top_logprobs", ABSENT)
    try:
        model.top_logprobs = decoding.read_list(
            item,
            serializers.chat_completion_token_logprob_top_logprobs_inner.read,
            ("top_logprobs", at),
            problems,
        )
    except Misfit as fault:
        decoding.keep(model, "top_logprobs", "top_logprobs", value, fault)

    return model


def write(model: ChatCompletionTokenLogprob) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "token": model.token,
        "logprob": model.logprob,
        "bytes": model.bytes_,
        "top_logprobs": encoding.dump_list(model.top_logprobs),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionTokenLogprob, read, write)
