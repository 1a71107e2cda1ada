"""The decoder of a union, laid out from its plan: a branch per JSON type, within objects a case per tag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from ..emitted import Emitted, compose, json_literal, ours, string_literal
from ..ir import Anything, Enumeration, Json, Kind, ListOf, MapOf, OneOfValues, Opaque, Ref, Scalar, Type, Union
from ..layout import call, case
from ..unions import ObjectMember, ObjectPlan, Only, Ranked, Tagged, UnionPlan
from .annotations import is_open
from .expectations import expected
from .readers import Module, returned, shape_name
from .scope import is_textual


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a match on the tag."""

    pattern: Emitted
    statements: tuple[Emitted, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """What is done if ``test`` holds (always, if it is empty): statements, or a match whose fall-through is ``otherwise``."""

    test: Emitted
    statements: tuple[Emitted, ...] = ()
    subject: Emitted = ours("")
    cases: tuple[Case, ...] = ()
    otherwise: Emitted = ours("")

    def lines(self) -> Iterator[Emitted]:
        """All statements, for the imports they need."""
        yield from self.statements
        yield from (statement for each in self.cases for statement in each.statements)


def branches(union: Union, module: Module, name: Emitted) -> tuple[Branch, ...]:
    """The branches of a union's reader in the order they are tried; ``name`` is what constants made for it begin with."""
    plan = module.scope.plans[union.key]
    alias = module.scope.class_of(union.key)
    found: list[Branch] = []
    if plan.null:
        found.append(Branch(ours("value is None"), (ours("return None"),)))
    if plan.bytes:
        found.append(Branch(ours("value.__class__ is bytes"), (ours("return value"),)))
    if plan.texts:
        found.append(Branch(ours("value.__class__ is str"), tuple(_texts(plan.texts, module, name, alias))))
    if plan.numbers:
        test = ours("value.__class__ is int or value.__class__ is float")
        found.append(Branch(test, (_numbers(plan.numbers, module, name, alias),)))
    if plan.booleans:
        found.append(Branch(ours("value.__class__ is bool"), (_booleans(plan.booleans, module, name, alias),)))
    if plan.arrays:
        found.append(Branch(ours("value.__class__ is list"), tuple(_arrays(plan.arrays, module, name))))
    if plan.objects is not None:
        found.append(_objects(plan.objects, module, name))
    if plan.anything:
        found.append(Branch(ours(""), (ours("return value"),)))
    else:
        found.append(Branch(ours(""), (_misfit(union, plan, module),)))
    return tuple(found)


def _misfit(union: Union, plan: UnionPlan, module: Module) -> Emitted:
    phrase = expected(Ref(union.key), module.scope) or "a documented variant"
    return call(4, "raise decoding.misfit", (string_literal(phrase), "value", "at", "problems"))


def _texts(members: Sequence[Type], module: Module, name: Emitted, union: Emitted) -> Iterator[Emitted]:
    """A plain string takes every text, and so does an enumeration beside a date; else constants come first, and dates take what is left."""
    sets = [(values, _takes_more(member)) for member in members if (values := _values(member, module))]
    opened = any(more and is_textual(values) for values, more in sets)
    dates = [member for member in members if isinstance(member, Scalar) and member.kind in (Kind.DATE, Kind.DATE_TIME)]
    texts = tuple(dict.fromkeys(value for values, _ in sets for value in values if is_textual((value,))))
    if any(_is_text(member, module) for member in members) or (opened and dates):
        yield ours("return value")
        return
    if texts:
        constant = module.values(compose("{}_texts", name), texts)
        if dates:
            yield compose("if value not in {}:", constant)
            yield from (compose("    {}", line) for line in _dates(dates, 12))
        yield listed(8, union, opened, constant, "text")
    else:
        yield from _dates(dates, 8)


def _is_text(member: Type, module: Module) -> bool:
    """Whether every text is a value of a member: a string, or an enumeration without values."""
    match member:
        case Scalar(kind=Kind.STRING | Kind.TEXT):
            return True
        case Ref(key=key):
            return isinstance(module.scope.declarations[key], Enumeration) and not _values(member, module)
        case _:
            return False


def _takes_more(member: Type) -> bool:
    """Whether a set of values has room for more, if they are texts."""
    return not isinstance(member, OneOfValues) or is_open(member)


def _values(member: Type, module: Module) -> tuple[Json, ...]:
    """The values of a const or an enumeration."""
    match member:
        case OneOfValues(values=values):
            return values
        case Ref(key=key) if isinstance(enumeration := module.scope.declarations[key], Enumeration):
            return tuple(value.value for value in enumeration.values)
        case _:
            return ()


def _dates(dates: Sequence[Scalar], indent: int) -> Iterator[Emitted]:
    """Dates alone, moments alone, or both: a date has ten characters."""
    kinds = {each.kind for each in dates}
    if len(kinds) > 1:
        yield compose("if len(value) == 10:\n{}return decoding.read_date(value, at, problems)", Emitted(" " * (indent + 4)))
    function = ours("decoding.read_date_time") if Kind.DATE_TIME in kinds else ours("decoding.read_date")
    yield compose("return {}(value, at, problems)", function)


def _numbers(members: Sequence[Type], module: Module, name: Emitted, union: Emitted) -> Emitted:
    kinds = {member.kind for member in members if isinstance(member, Scalar)}
    if kinds - {Kind.INTEGER}:
        return ours("return decoding.read_number(value, at, problems)")
    if kinds:
        return ours("return decoding.read_integer(value, at, problems)")
    return _constants(members, module, compose("{}_numbers", name), union, "number")


def _booleans(members: Sequence[Type], module: Module, name: Emitted, union: Emitted) -> Emitted:
    if any(isinstance(member, Scalar) for member in members):
        return ours("return value")
    return _constants(members, module, compose("{}_booleans", name), union, "boolean")


def _constants(members: Sequence[Type], module: Module, name: Emitted, union: Emitted, local: str) -> Emitted:
    values = [value for member in members for value in _values(member, module)]
    return listed(8, union, False, module.values(name, tuple(values)), local)


def listed(indent: int, returns: Emitted, opened: bool, values: Emitted, local: str = "constant") -> Emitted:
    """Return a value out of a set of strings, or of other constants (by way of a local name that says their type)."""
    if opened:
        return call(indent, "return decoding.read_text", ("value", values, "at", "problems"))
    statement = call(indent, f"{local}: {returns} = decoding.read_constant", ("value", values, "at", "problems"))
    return Emitted(f"{statement}\n{' ' * indent}return {local}")


def _arrays(arrays: Sequence[tuple[str, ListOf]], module: Module, name: Emitted) -> Iterator[Emitted]:
    """The JSON type of the first element decides; the first array documented takes an empty one and what fits no other."""
    if len(arrays) > 1:
        yield ours("first = value[0] if value else None")
        for json_type, member in arrays[1:]:
            statement = returned(module.reader(member, compose("{}_{}", name, _word(json_type))), 12)
            yield compose("if {}:\n            {}", _CLASS_TESTS[json_type], statement)
    json_type, member = arrays[0]
    yield returned(module.reader(member, compose("{}_{}", name, _word(json_type))), 8)


def _word(json_type: str) -> Emitted:
    return Emitted(json_type or "array")


_CLASS_TESTS = {
    "": ours("first is not None"),
    "string": ours("first.__class__ is str"),
    "number": ours("first.__class__ is int or first.__class__ is float"),
    "boolean": ours("first.__class__ is bool"),
    "array": ours("first.__class__ is list"),
    "object": ours("first.__class__ is dict"),
    "bytes": ours("first.__class__ is bytes"),
}


def _objects(plan: ObjectPlan, module: Module, name: Emitted) -> Branch:
    test = ours("value.__class__ is dict")
    match plan:
        case Only(member=member):
            return Branch(test, (returned(module.reader(member.type, compose("{}_object", name)), 8),))
        case Ranked(members=members):
            return Branch(test, tuple(_ranked(members, module, name, 8)), otherwise=_unknown("", 8))
        case Tagged(key=key):
            return Branch(
                test,
                subject=call(8, "match value.get", (string_literal(key),), ":"),
                cases=tuple(_cases(plan, module, name)),
                otherwise=_unknown(key, 8),
            )
        case _:
            assert_never(plan)


def _cases(plan: Tagged, module: Module, name: Emitted) -> Iterator[Case]:
    for values, decided in plan.cases:
        pattern = case(12, [json_literal(value.text) for value in values])
        yield Case(pattern, tuple(_decided(decided, module, name, 16)))
    if plan.absent is not None and plan.absent != plan.other:
        yield Case(ours("case None:"), tuple(_decided(plan.absent, module, name, 16)))
    if plan.other is not None:
        yield Case(ours("case _:"), tuple(_decided(plan.other, module, name, 16)))
    else:
        yield Case(ours("case _:"), (ours("pass"),))


def _decided(decided: Only | Ranked, module: Module, name: Emitted, indent: int) -> Iterator[Emitted]:
    match decided:
        case Only(member=member):
            yield returned(module.reader(member.type, compose("{}_object", name)), indent)
        case Ranked(members=members):
            yield from _ranked(members, module, name, indent)
        case _:
            assert_never(decided)


def _ranked(members: Sequence[ObjectMember], module: Module, name: Emitted, indent: int) -> Iterator[Emitted]:
    shapes = [_shape(member, module, name) for member in members]
    yield call(indent, "variant = decoding.choose", ("value", *shapes))
    yield compose("if variant is not None:\n{}    return variant(value, at, problems)", Emitted(" " * indent))


def _shape(member: ObjectMember, module: Module, name: Emitted) -> Emitted:
    """How a member is told apart by its keys: a record's serializer says so itself; anything else takes every object."""
    match member.type:
        case Ref(key=key):
            stem = module.scope.stem_of(key)
            shape = shape_name(key, module.scope)
            return shape if stem == module.stem else compose("serializers.{}.{}", stem, shape)
        case MapOf() | Anything() | Opaque():
            return compose("decoding.Shape(frozenset(), frozenset(), {})", module.named(member.type, compose("{}_object", name)))
        case _:
            raise TypeError("only records, maps and free objects are objects")


def _unknown(key: str, indent: int) -> Emitted:
    arguments = ["value", "at", "problems"] + ([f"key={string_literal(key)}"] if key else [])
    return call(indent, "return decoding.unknown", arguments)


def ranked_keys(plans: Sequence[UnionPlan]) -> frozenset[str]:
    """The keys of the records that some union tells apart by their keys."""
    found: set[str] = set()
    for plan in plans:
        match plan.objects:
            case Ranked() as ranked:
                decided: list[Only | Ranked | None] = [ranked]
            case Tagged(cases=cases, absent=absent, other=other):
                decided = [*(each for _, each in cases), absent, other]
            case _:
                decided = []
        for each in decided:
            if isinstance(each, Ranked):
                found.update(member.type.key for member in each.members if isinstance(member.type, Ref))
    return frozenset(found)
