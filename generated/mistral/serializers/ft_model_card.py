"""Decodes and encodes ``FTModelCard``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.ft_model_card import FTModelCard

KEYS: Final = {
    "id",
    "object",
    "created",
    "owned_by",
    "capabilities",
    "name",
    "description",
    "max_context_length",
    "aliases",
    "deprecation",
    "deprecation_replacement_model",
    "default_model_temperature",
    "type",
    "job",
    "root",
    "archived",
}


def decode(value: Any, *, problems: Problems | None = None) -> FTModelCard:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: FTModelCard) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> FTModelCard:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(FTModelCard)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("object")
    if item.__class__ is str:
        model.object = item
    else:
        model.object = None
        if "object" in value:
            decoding.spare(model, "object", value, "a string", at, problems)

    item = value.get("created")
    if item.__class__ is int:
        model.created = item
    elif item.__class__ is float and item.is_integer():
        model.created = int(item)
    else:
        model.created = None
        if "created" in value:
            decoding.spare(model, "created", value, "an integer", at, problems)

    item = value.get("owned_by")
    if item.__class__ is str:
        model.owned_by = item
    else:
        model.owned_by = None
        if "owned_by" in value:
            decoding.spare(model, "owned_by", value, "a string", at, problems)

    item = value.get("capabilities", ABSENT)
    try:
        model.capabilities = serializers.model_capabilities.read(
            item, ("capabilities", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "capabilities", "capabilities", value, fault)

    item = value.get("name", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.name = item
    else:
        model.name = UNSET
        decoding.spare(model, "name", value, "a string or null", at, problems)

    item = value.get("description", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.description = item
    else:
        model.description = UNSET
        decoding.spare(model, "description", value, "a string or null", at, problems)

    item = value.get("max_context_length")
    if item.__class__ is int:
        model.max_context_length = item
    elif item.__class__ is float and item.is_integer():
        model.max_context_length = int(item)
    else:
        model.max_context_length = None
        if "max_context_length" in value:
            decoding.spare(
                model, "max_context_length", value, "an integer", at, problems
            )

    item = value.get("aliases")
    model.aliases = None
    if item is not None:
        try:
            model.aliases = decoding.read_strings(item, ("aliases", at), problems)
        except Misfit:
            model.extra["aliases"] = item
    elif "aliases" in value:
        decoding.spare(model, "aliases", value, "an array", at, problems)

    item = value.get("deprecation", UNSET)
    if item is None or item is UNSET:
        model.deprecation = item
    else:
        try:
            model.deprecation = decoding.read_date_time(
                item, ("deprecation", at), problems
            )
        except Misfit:
            model.deprecation = UNSET
            model.extra["deprecation"] = item

    item = value.get("deprecation_replacement_model", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.deprecation_replacement_model = item
    else:
        model.deprecation_replacement_model = UNSET
        decoding.spare(
            model,
            "deprecation_replacement_model",
            value,
            "a string or null",
            at,
            problems,
        )

    item = value.get("default_model_temperature", UNSET)
    if item is None or item is UNSET:
        model.default_model_temperature = item
    else:
        try:
            model.default_model_temperature = decoding.read_number(
                item, ("default_model_temperature", at), problems
            )
        except Misfit:
            model.default_model_temperature = UNSET
            model.extra["default_model_temperature"] = item

    item = value.get("type")
    if item == "fine-tuned":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"fine-tuned"', at, problems)

    item = value.get("job")
    if item.__class__ is str:
        model.job = item
    else:
        decoding.refuse(model, "job", "job", value, "a string", at, problems)

    item = value.get("root")
    if item.__class__ is str:
        model.root = item
    else:
        decoding.refuse(model, "root", "root", value, "a string", at, problems)

    item = value.get("archived")
    if item.__class__ is bool:
        model.archived = item
    else:
        model.archived = None
        if "archived" in value:
            decoding.spare(model, "archived", value, "a boolean", at, problems)

    return model


def write(model: FTModelCard) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["id"] = model.id
    if model.object is not None:
        out["object"] = model.object
    if model.created is not None:
        out["created"] = model.created
    if model.owned_by is not None:
        out["owned_by"] = model.owned_by
    out["capabilities"] = encoding.dump(model.capabilities)
    if model.name is not UNSET:
        out["name"] = model.name
    if model.description is not UNSET:
        out["description"] = model.description
    if model.max_context_length is not None:
        out["max_context_length"] = model.max_context_length
    if model.aliases is not None:
        out["aliases"] = model.aliases
    if model.deprecation is not UNSET:
        out["deprecation"] = encoding.dump(model.deprecation)
    if model.deprecation_replacement_model is not UNSET:
        out["deprecation_replacement_model"] = model.deprecation_replacement_model
    if model.default_model_temperature is not UNSET:
        out["default_model_temperature"] = model.default_model_temperature
    out["type"] = model.type
    out["job"] = model.job
    out["root"] = model.root
    if model.archived is not None:
        out["archived"] = model.archived
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(FTModelCard, read, write)
