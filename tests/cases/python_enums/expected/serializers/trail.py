"""Decodes and encodes ``Trail``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.trail import Trail

KEYS: Final = {
    "object",
    "kind",
    "origin",
    "marked",
    "season",
    "grade",
    "surfaces",
    "shelter",
}
ORIGIN: Final = {"survey"}


def decode(value: Any, *, problems: Problems | None = None) -> Trail:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Trail) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Trail:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Trail)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("object")
    if item == "trail":
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, '"trail"', at, problems)

    item = value.get("kind")
    if item == "loop":
        model.kind = item
    else:
        model.kind = None
        if "kind" in value:
            decoding.spare(model, "kind", value, '"loop"', at, problems)

    item = value.get("origin")
    if item.__class__ is str:
        model.origin = item
        if item not in ORIGIN:
            decoding.note(decoding.one_of(ORIGIN), item, ("origin", at), problems)
    else:
        decoding.refuse(model, "origin", "origin", value, "a string", at, problems)

    item = value.get("marked")
    if item is True:
        model.marked = item
    else:
        decoding.refuse(model, "marked", "marked", value, "true", at, problems)

    item = value.get("season", ABSENT)
    try:
        model.season = serializers.season.read(item, ("season", at), problems)
    except Misfit as fault:
        decoding.keep(model, "season", "season", value, fault)

    item = value.get("grade", ABSENT)
    if item is None:
        model.grade = item
    else:
        try:
            model.grade = serializers.grade.read(item, ("grade", at), problems)
        except Misfit as fault:
            decoding.keep(model, "grade", "grade", value, fault)

    item = value.get("surfaces")
    model.surfaces = None
    if item is not None:
        try:
            model.surfaces = decoding.read_list(
                item, serializers.surface.read, ("surfaces", at), problems
            )
        except Misfit:
            model.extra["surfaces"] = item
    elif "surfaces" in value:
        decoding.spare(model, "surfaces", value, "an array", at, problems, null=True)

    item = value.get("shelter", UNSET)
    if item is None or item is UNSET:
        model.shelter = item
    else:
        try:
            model.shelter = serializers.shelter.read(item, ("shelter", at), problems)
        except Misfit:
            model.shelter = UNSET
            model.extra["shelter"] = item

    return model


def write(model: Trail) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["object"] = model.object
    if model.kind is not None:
        out["kind"] = model.kind
    out["origin"] = model.origin
    out["marked"] = model.marked
    out["season"] = model.season
    out["grade"] = model.grade
    if model.surfaces is not None:
        out["surfaces"] = model.surfaces
    if model.shelter is not UNSET:
        out["shelter"] = model.shelter
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Trail, read, write)
