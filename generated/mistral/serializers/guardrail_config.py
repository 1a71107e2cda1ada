"""Decodes and encodes ``GuardrailConfig``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.guardrail_config import GuardrailConfig

KEYS: Final = {"block_on_error", "moderation_llm_v1", "moderation_llm_v2"}


def decode(value: Any, *, problems: Problems | None = None) -> GuardrailConfig:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: GuardrailConfig) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> GuardrailConfig:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(GuardrailConfig)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("block_on_error")
    if item.__class__ is bool:
        model.block_on_error = item
    else:
        model.block_on_error = None
        if "block_on_error" in value:
            decoding.spare(model, "block_on_error", value, "a boolean", at, problems)

    item = value.get("moderation_llm_v1", UNSET)
    if item is None or item is UNSET:
        model.moderation_llm_v1 = item
    else:
        try:
            model.moderation_llm_v1 = serializers.moderation_llmv1_config.read(
                item, ("moderation_llm_v1", at), problems
            )
        except Misfit:
            model.moderation_llm_v1 = UNSET
            model.extra["moderation_llm_v1"] = item

    item = value.get("moderation_llm_v2", UNSET)
    if item is None or item is UNSET:
        model.moderation_llm_v2 = item
    else:
        try:
            model.moderation_llm_v2 = serializers.moderation_llmv2_config.read(
                item, ("moderation_llm_v2", at), problems
            )
        except Misfit:
            model.moderation_llm_v2 = UNSET
            model.extra["moderation_llm_v2"] = item

    return model


def write(model: GuardrailConfig) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.block_on_error is not None:
        out["block_on_error"] = model.block_on_error
    if model.moderation_llm_v1 is not UNSET:
        out["moderation_llm_v1"] = encoding.dump(model.moderation_llm_v1)
    if model.moderation_llm_v2 is not UNSET:
        out["moderation_llm_v2"] = encoding.dump(model.moderation_llm_v2)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(GuardrailConfig, read, write)
