"""Facts of declarations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...configuration import DeclarationFact, FieldFact
from ...ir import Alias, Anything, Declaration, Field, Presence, Record, Type, Union, Unknown, WireName
from ..declare import declare
from ..merging.types import shape_of
from .context import Context
from .fields import state_fields


def state_declarations(context: Context, declarations: Sequence[Declaration], facts: Iterable[DeclarationFact]) -> tuple[Declaration, ...]:
    """The declarations with what is stated of them, and behind them those that are only stated."""
    stated: dict[str, Declaration] = {}
    new: list[Declaration] = []
    for fact in facts:
        if fact.name.text in context.new:
            new.append(_new(context, fact))
        elif (told := context.find(context.declarations, fact.name)) is not None:
            stated[told.key] = _state(context, stated.get(told.key, told), fact)
    return (*(stated.get(declaration.key, declaration) for declaration in declarations), *new)


def _state(context: Context, told: Declaration, fact: DeclarationFact) -> Declaration:
    stated = told
    if fact.type is not None and (type := context.type(fact.type)) is not None:
        stated = declare(type, told)
        _compare(context, told, type, fact)
    if fact.description:
        stated = replace(stated, description=fact.description)
    if fact.discriminator is not None:
        stated = _discriminated(context, stated, fact)
    if not fact.fields:
        return stated
    if isinstance(stated, Record):
        return replace(stated, fields=state_fields(context, stated.name, stated.fields, fact.fields))
    for field in fact.fields:
        context.error("unknown-fact", f"{told.name} has no fields: it is not an object", field.name, f"{told.place} declares it")
    return stated


def _compare(context: Context, told: Declaration, type: Type, fact: DeclarationFact) -> None:
    """Note where the pages say something else; a page without fields says nothing."""
    if fact.type is None:
        return
    if isinstance(told, Record):
        if told.fields and not context.types.fits_record(type):
            context.contradict(told.name, "the type", type, fact.type, "an object", told.place)
    elif context.types.join(shape_of(told), type).excluded:
        context.contradict(told.name, "the type", type, fact.type, shape_of(told), told.place)


def _discriminated(context: Context, stated: Declaration, fact: DeclarationFact) -> Declaration:
    if fact.discriminator is None:
        return stated
    if not isinstance(stated, Union):
        context.error("unknown-fact", f"{stated.name} is no union", fact.discriminator, "only a union has a discriminator")
        return stated
    if stated.discriminator and stated.discriminator != fact.discriminator.text:
        context.contradict(
            stated.name, "the discriminator", fact.discriminator.text, fact.discriminator, stated.discriminator, stated.place
        )
        stated = replace(stated, mapping=())  # which told values of the other key
    return replace(stated, discriminator=fact.discriminator.text)


def _new(context: Context, fact: DeclarationFact) -> Declaration:
    """A declaration that no page has: of its type expression, else a record of the stated fields."""
    name, place = fact.name.text, fact.name.spot.place
    if fact.type is None:
        return Record(name, name, place, tuple(_new_fields(context, fact.fields)), description=fact.description)
    alias = Alias(name, name, place, Anything(), description=fact.description)
    type = context.type(fact.type)
    declared = alias if type is None else declare(type, alias)
    return declared if fact.discriminator is None else _discriminated(context, declared, fact)


def _new_fields(context: Context, facts: Iterable[FieldFact]) -> Iterator[Field]:
    for fact in facts:
        if fact.type is None:
            context.error("bad-fact", f"{fact.name.text!r} needs a type, for no page has it", fact.name)
            continue
        wire = WireName(fact.name.text)
        presence = Presence.OMITTABLE if isinstance(fact.required, Unknown) else Presence.REQUIRED if fact.required else Presence.OPTIONAL
        yield from state_fields(context, "", [Field(wire, Anything(), presence, fact.name.spot.place)], [fact])
