"""Decodes and encodes ``ChatCompletionLogProbsContent``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_log_probs_content import ChatCompletionLogProbsContent

KEYS: Final = {"top_logprobs"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionLogProbsContent:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionLogProbsContent) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionLogProbsContent:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionLogProbsContent)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("top_logprobs", ABSENT)
    try:
        model.top_logprobs = decoding.read_list(
            item,
            serializers.chat_completion_log_prob.read,
            ("top_logprobs", at),
            problems,
        )
    except Misfit as fault:
        decoding.keep(model, "top_logprobs", "top_logprobs", value, fault)

    return model


def write(model: ChatCompletionLogProbsContent) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["top_logprobs"] = encoding.dump_list(model.top_logprobs)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionLogProbsContent, read, write)
