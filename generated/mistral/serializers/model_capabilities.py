"""Decodes and encodes ``ModelCapabilities``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.model_capabilities import ModelCapabilities

KEYS: Final = {
    "completion_chat",
    "function_calling",
    "reasoning",
    "completion_fim",
    "fine_tuning",
    "vision",
    "ocr",
    "classification",
    "moderation",
    "audio",
    "audio_transcription",
    "audio_transcription_realtime",
    "audio_speech",
}


def decode(value: Any, *, problems: Problems | None = None) -> ModelCapabilities:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ModelCapabilities) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ModelCapabilities:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ModelCapabilities)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("completion_chat")
    if item.__class__ is bool:
        model.completion_chat = item
    else:
        model.completion_chat = None
        if "completion_chat" in value:
            decoding.spare(model, "completion_chat", value, "a boolean", at, problems)

    item = value.get("function_calling")
    if item.__class__ is bool:
        model.function_calling = item
    else:
        model.function_calling = None
        if "function_calling" in value:
            decoding.spare(model, "function_calling", value, "a boolean", at, problems)

    item = value.get("reasoning")
    if item.__class__ is bool:
        model.reasoning = item
    else:
        model.reasoning = None
        if "reasoning" in value:
            decoding.spare(model, "reasoning", value, "a boolean", at, problems)

    item = value.get("completion_fim")
    if item.__class__ is bool:
        model.completion_fim = item
    else:
        model.completion_fim = None
        if "completion_fim" in value:
            decoding.spare(model, "completion_fim", value, "a boolean", at, problems)

    item = value.get("fine_tuning")
    if item.__class__ is bool:
        model.fine_tuning = item
    else:
        model.fine_tuning = None
        if "fine_tuning" in value:
            decoding.spare(model, "fine_tuning", value, "a boolean", at, problems)

    item = value.get("vision")
    if item.__class__ is bool:
        model.vision = item
    else:
        model.vision = None
        if "vision" in value:
            decoding.spare(model, "vision", value, "a boolean", at, problems)

    item = value.get("ocr")
    if item.__class__ is bool:
        model.ocr = item
    else:
        model.ocr = None
        if "ocr" in value:
            decoding.spare(model, "ocr", value, "a boolean", at, problems)

    item = value.get("classification")
    if item.__class__ is bool:
        model.classification = item
    else:
        model.classification = None
        if "classification" in value:
            decoding.spare(model, "classification", value, "a boolean", at, problems)

    item = value.get("moderation")
    if item.__class__ is bool:
        model.moderation = item
    else:
        model.moderation = None
        if "moderation" in value:
            decoding.spare(model, "moderation", value, "a boolean", at, problems)

    item = value.get("audio")
    if item.__class__ is bool:
        model.audio = item
    else:
        model.audio = None
        if "audio" in value:
            decoding.spare(model, "audio", value, "a boolean", at, problems)

    item = value.get("audio_transcription")
    if item.__class__ is bool:
        model.audio_transcription = item
    else:
        model.audio_transcription = None
        if "audio_transcription" in value:
            decoding.spare(
                model, "audio_transcription", value, "a boolean", at, problems
            )

    item = value.get("audio_transcription_realtime")
    if item.__class__ is bool:
        model.audio_transcription_realtime = item
    else:
        model.audio_transcription_realtime = None
        if "audio_transcription_realtime" in value:
            decoding.spare(
                model, "audio_transcription_realtime", value, "a boolean", at, problems
            )

    item = value.get("audio_speech")
    if item.__class__ is bool:
        model.audio_speech = item
    else:
        model.audio_speech = None
        if "audio_speech" in value:
            decoding.spare(model, "audio_speech", value, "a boolean", at, problems)

    return model


def write(model: ModelCapabilities) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.completion_chat is not None:
        out["completion_chat"] = model.completion_chat
    if model.function_calling is not None:
        out["function_calling"] = model.function_calling
    if model.reasoning is not None:
        out["reasoning"] = model.reasoning
    if model.completion_fim is not None:
        out["completion_fim"] = model.completion_fim
    if model.fine_tuning is not None:
        out["fine_tuning"] = model.fine_tuning
    if model.vision is not None:
        out["vision"] = model.vision
    if model.ocr is not None:
        out["ocr"] = model.ocr
    if model.classification is not None:
        out["classification"] = model.classification
    if model.moderation is not None:
        out["moderation"] = model.moderation
    if model.audio is not None:
        out["audio"] = model.audio
    if model.audio_transcription is not None:
        out["audio_transcription"] = model.audio_transcription
    if model.audio_transcription_realtime is not None:
        out["audio_transcription_realtime"] = model.audio_transcription_realtime
    if model.audio_speech is not None:
        out["audio_speech"] = model.audio_speech
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ModelCapabilities, read, write)
