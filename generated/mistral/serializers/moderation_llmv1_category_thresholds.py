"""Decodes and encodes ``ModerationLlmv1CategoryThresholds``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.moderation_llmv1_category_thresholds import (
    ModerationLlmv1CategoryThresholds,
)

KEYS: Final = {
    "sexual",
    "hate_and_discrimination",
    "violence_and_threats",
    "dangerous_and_criminal_content",
    "selfharm",
    "health",
    "financial",
    "law",
    "pii",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ModerationLlmv1CategoryThresholds:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ModerationLlmv1CategoryThresholds) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ModerationLlmv1CategoryThresholds:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ModerationLlmv1CategoryThresholds)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("sexual", UNSET)
    if item is None or item is UNSET:
        model.sexual = item
    else:
        try:
            model.sexual = decoding.read_number(item, ("sexual", at), problems)
        except Misfit:
            model.sexual = UNSET
            model.extra["sexual"] = item

    item = value.get("hate_and_discrimination", UNSET)
    if item is None or item is UNSET:
        model.hate_and_discrimination = item
    else:
        try:
            model.hate_and_discrimination = decoding.read_number(
                item, ("hate_and_discrimination", at), problems
            )
        except Misfit:
            model.hate_and_discrimination = UNSET
            model.extra["hate_and_discrimination"] = item

    item = value.get("violence_and_threats", UNSET)
    if item is None or item is UNSET:
        model.violence_and_threats = item
    else:
        try:
            model.violence_and_threats = decoding.read_number(
                item, ("violence_and_threats", at), problems
            )
        except Misfit:
            model.violence_and_threats = UNSET
            model.extra["violence_and_threats"] = item

    item = value.get("dangerous_and_criminal_content", UNSET)
    if item is None or item is UNSET:
        model.dangerous_and_criminal_content = item
    else:
        try:
            model.dangerous_and_criminal_content = decoding.read_number(
                item, ("dangerous_and_criminal_content", at), problems
            )
        except Misfit:
            model.dangerous_and_criminal_content = UNSET
            model.extra["dangerous_and_criminal_content"] = item

    item = value.get("selfharm", UNSET)
    if item is None or item is UNSET:
        model.selfharm = item
    else:
        try:
            model.selfharm = decoding.read_number(item, ("selfharm", at), problems)
        except Misfit:
            model.selfharm = UNSET
            model.extra["selfharm"] = item

    item = value.get("health", UNSET)
    if item is None or item is UNSET:
        model.health = item
    else:
        try:
            model.health = decoding.read_number(item, ("health", at), problems)
        except Misfit:
            model.health = UNSET
            model.extra["health"] = item

    item = value.get("financial", UNSET)
    if item is None or item is UNSET:
        model.financial = item
    else:
        try:
            model.financial = decoding.read_number(item, ("financial", at), problems)
        except Misfit:
            model.financial = UNSET
            model.extra["financial"] = item

    item = value.get("law", UNSET)
    if item is None or item is UNSET:
        model.law = item
    else:
        try:
            model.law = decoding.read_number(item, ("law", at), problems)
        except Misfit:
            model.law = UNSET
            model.extra["law"] = item

    item = value.get("pii", UNSET)
    if item is None or item is UNSET:
        model.pii = item
    else:
        try:
            model.pii = decoding.read_number(item, ("pii", at), problems)
        except Misfit:
            model.pii = UNSET
            model.extra["pii"] = item

    return model


def write(model: ModerationLlmv1CategoryThresholds) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.sexual is not UNSET:
        out["sexual"] = model.sexual
    if model.hate_and_discrimination is not UNSET:
        out["hate_and_discrimination"] = model.hate_and_discrimination
    if model.violence_and_threats is not UNSET:
        out["violence_and_threats"] = model.violence_and_threats
    if model.dangerous_and_criminal_content is not UNSET:
        out["dangerous_and_criminal_content"] = model.dangerous_and_criminal_content
    if model.selfharm is not UNSET:
        out["selfharm"] = model.selfharm
    if model.health is not UNSET:
        out["health"] = model.health
    if model.financial is not UNSET:
        out["financial"] = model.financial
    if model.law is not UNSET:
        out["law"] = model.law
    if model.pii is not UNSET:
        out["pii"] = model.pii
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ModerationLlmv1CategoryThresholds, read, write)
