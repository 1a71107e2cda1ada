"""Facts of fields and parameters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from ...configuration import FieldFact, Text
from ...ir import Field, Json, Nullable, Origin, Parameter, Presence, Unknown, WireName
from .context import Context, Finder

_N = TypeVar("_N", Field, Parameter)


def state_fields(
    context: Context, owner: str, named: Sequence[_N], facts: Sequence[FieldFact], kind: str = "field", hint: str = ""
) -> tuple[_N, ...]:
    """The fields of a record called ``owner`` (or the parameters of an operation) with what is stated of them.

    ``kind`` is what errors call them; ``hint`` says where else a fact of an unknown one may belong.
    """
    if not facts:
        return tuple(named)
    finder = Finder(kind, named, lambda each: (each.name.text, each.name.printed or each.name.text))
    stated: dict[int, _N] = {}
    renamed: list[Text] = []
    for fact in facts:
        found = context.find(finder, fact.name, f" in {owner}", hint)
        if found is not None:
            stated[id(found)] = _state_field(context, f"{owner}.{found.name.text}", stated.get(id(found), found), fact)
            renamed += [fact.wire] if fact.wire else []
    result = tuple(stated.get(id(each), each) for each in named)
    _check_names(context, owner, Counter(each.name.text for each in result), renamed)
    return result


def _state_field(context: Context, subject: str, told: _N, fact: FieldFact) -> _N:
    """One field. What is stated replaces what was told; a note says so where the two exclude each other."""
    type, nullable = told.type, fact.nullable
    if fact.type is not None and (stated := context.type(fact.type)) is not None:
        if isinstance(stated, Nullable):
            stated, nullable = stated.type, True if isinstance(nullable, Unknown) else nullable
        if context.types.join(type, stated).excluded:
            context.contradict(subject, "the type", stated, fact.type, type, told.place)
        type = stated
    presence = told.presence
    if not isinstance(fact.required, Unknown):
        presence = Presence.REQUIRED if fact.required else Presence.OPTIONAL
        if told.presence not in (presence, Presence.OMITTABLE):
            context.contradict(subject, "presence", presence, fact.name, told.presence, told.place)
    if _differs(nullable, told.nullable):
        context.contradict(subject, "nullable", nullable, fact.name, told.nullable, told.place)
    if _differs(fact.default, told.default):
        context.contradict(subject, "the default", fact.default, fact.name, told.default, told.place)
    return replace(
        told,
        name=_wire(told.name, fact),
        type=type,
        presence=presence,
        nullable=told.nullable if isinstance(nullable, Unknown) else nullable,
        default=told.default if isinstance(fact.default, Unknown) else fact.default,
        description=fact.description or told.description,
    )


def _differs(stated: bool | Json | Unknown, told: bool | Json | None | Unknown) -> bool:
    return not isinstance(stated, Unknown) and not isinstance(told, Unknown) and stated != told


def _wire(name: WireName, fact: FieldFact) -> WireName:
    if fact.wire is None:
        return name
    return WireName(fact.wire.text, Origin.OVERRIDDEN, printed=name.printed or name.text)


def _check_names(context: Context, owner: str, names: Mapping[str, int], renamed: Sequence[Text]) -> None:
    """Two fields cannot have one name on the wire."""
    for wire in renamed:
        if names[wire.text] > 1:
            context.error("bad-fact", f"{owner} has another field {wire.text!r} on the wire", wire, "give each of them a name of its own")
