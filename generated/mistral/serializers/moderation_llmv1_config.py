"""Decodes and encodes ``ModerationLlmv1Config``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.moderation_llmv1_config import ModerationLlmv1Config

KEYS: Final = {
    "model_name",
    "custom_category_thresholds",
    "ignore_other_categories",
    "action",
}


def decode(value: Any, *, problems: Problems | None = None) -> ModerationLlmv1Config:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ModerationLlmv1Config) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ModerationLlmv1Config:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ModerationLlmv1Config)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("model_name")
    if item.__class__ is str:
        model.model_name = item
    else:
        model.model_name = None
        if "model_name" in value:
            decoding.spare(model, "model_name", value, "a string", at, problems)

    item = value.get("custom_category_thresholds", UNSET)
    if item is None or item is UNSET:
        model.custom_category_thresholds = item
    else:
        try:
            read_custom_category_thresholds = (
                serializers.moderation_llmv1_category_thresholds.read
            )
            model.custom_category_thresholds = read_custom_category_thresholds(
                item, ("custom_category_thresholds", at), problems
            )
        except Misfit:
            model.custom_category_thresholds = UNSET
            model.extra["custom_category_thresholds"] = item

    item = value.get("ignore_other_categories")
    if item.__class__ is bool:
        model.ignore_other_categories = item
    else:
        model.ignore_other_categories = None
        if "ignore_other_categories" in value:
            decoding.spare(
                model, "ignore_other_categories", value, "a boolean", at, problems
            )

    item = value.get("action")
    model.action = None
    if item is not None:
        try:
            model.action = serializers.moderation_llm_action.read(
                item, ("action", at), problems
            )
        except Misfit:
            model.extra["action"] = item
    elif "action" in value:
        decoding.spare(model, "action", value, "a string", at, problems)

    return model


def write(model: ModerationLlmv1Config) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.model_name is not None:
        out["model_name"] = model.model_name
    if model.custom_category_thresholds is not UNSET:
        out["custom_category_thresholds"] = encoding.dump(
            model.custom_category_thresholds
        )
    if model.ignore_other_categories is not None:
        out["ignore_other_categories"] = model.ignore_other_categories
    if model.action is not None:
        out["action"] = model.action
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ModerationLlmv1Config, read, write)
