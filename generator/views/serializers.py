"""The modules of ``serializers/``: for each declaration a ``read`` and a ``write``, and the public ``decode`` and ``encode``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from ..emitted import Emitted, Identifier, Segment, compose, join, ours, string_literal
from ..ir import (
    Alias,
    Enumeration,
    Presence,
    Record,
    Type,
    Union,
)
from ..layout import WIDTH, Atom, Either, Subscript, annotated, call, collection, constant, imported, unless_in
from .field_code import FieldCode, field_code
from .models import typed_additional
from .readers import Helper, Module, arguments, bound, definition, function_name, module_of, returned, shape_name
from .scope import Scope, is_textual
from .variants import Branch, branches, listed


@dataclass(frozen=True, slots=True)
class RecordCode:
    """The reader and the writer of a record."""

    name: Identifier
    read: Emitted
    write: Emitted
    read_signature: Emitted
    write_signature: Emitted
    create: Emitted
    keys: Emitted
    extra: Emitted
    fields: tuple[FieldCode, ...]
    start: Emitted
    """The dict that is written to, with the required fields that stand first; ``rest`` are the others."""
    rest: tuple[FieldCode, ...]
    additional: Emitted
    register: Emitted
    shape: Emitted
    unless_own: Emitted
    """The condition under which a key is none of the fields."""
    around: Emitted
    """The statement that writes a model with misfits."""


@dataclass(frozen=True, slots=True)
class ChoiceCode:
    """The reader of a union (``branches``), an enumeration or an alias (``statement``)."""

    name: Identifier
    read_signature: Emitted
    local: Emitted
    """The declaration of the local name ``variant``; empty where it is not used."""
    branches: tuple[Branch, ...]
    statement: Emitted


@dataclass(frozen=True, slots=True)
class SerializersModule:
    """One module of ``serializers/``; ``decode`` and ``encode`` are for the declaration that it is named after."""

    docstring: Emitted
    imports: tuple[Emitted, ...]
    constants: tuple[Emitted, ...]
    decode_signature: Emitted
    encode_signature: Emitted
    writer: Emitted
    records: tuple[RecordCode, ...]
    choices: tuple[ChoiceCode, ...]
    helpers: tuple[Helper, ...]


def serializers_module(stem: Segment, scope: Scope, ranked: frozenset[str]) -> SerializersModule:
    """The view of the module ``serializers/<stem>.py``; ``ranked`` are the keys of the records that a union tells apart by their keys."""
    held = scope.modules[stem]
    module = module_of(stem, scope)
    records = tuple(_record(record, module, shaped=record.key in ranked) for record in held if isinstance(record, Record))
    choices = tuple(_choice(declaration, module) for declaration in held if not isinstance(declaration, Record))
    main = scope.class_of(held[0].key)
    is_record = isinstance(held[0], Record)
    encoded = ours("dict[str, Any]") if is_record else ours("Any")
    return SerializersModule(
        docstring=compose('"""Decodes and encodes ``{}``."""', main),
        imports=_imports(stem, scope, module, records, choices),
        constants=tuple(module.constants.values()),
        decode_signature=call(0, "def decode", ("value: Any", "*", "problems: Problems | None = None"), f" -> {main}:"),
        encode_signature=call(0, "def encode", (f"value: {main}",), f" -> {encoded}:"),
        writer=ours("write") if is_record else ours("encoding.dump"),
        records=records,
        choices=choices,
        helpers=tuple(module.helpers.values()),
    )


def _imports(
    stem: Segment, scope: Scope, module: Module, records: tuple[RecordCode, ...], choices: tuple[ChoiceCode, ...]
) -> tuple[Emitted, ...]:
    statements = [
        piece
        for record in records
        for field in record.fields
        for piece in (field.fetch, field.read, field.clear, field.present, field.written)
    ]
    statements += [record.additional for record in records] + [helper.statement for helper in module.helpers.values()]
    statements += [choice.statement for choice in choices] + [
        line for choice in choices for branch in choice.branches for line in branch.lines()
    ]
    text = "\n".join(statements)
    names = ["At"]
    if any(field.shape == "read" for record in records for field in record.fields) or any(record.additional for record in records):
        names.append("Misfit")
    names = [name for name in ("ABSENT", "UNSET") if name in text] + names + ["Problems"]
    names += ["new"] if records else []
    package = [imported(0, "..", ["serializers"])] if "serializers." in text else []
    package += [
        imported(0, ".._runtime", ["decoding", "encoding"]),
        imported(0, ".._runtime.decoding", names),
        imported(0, f"..models.{stem}", sorted(scope.class_of(declaration.key) for declaration in scope.modules[stem])),
    ]
    typing = ["Any", "Final"] if module.constants else ["Any"]
    return imported(0, "typing", typing), join("\n", package)


def _record(record: Record, module: Module, *, shaped: bool) -> RecordCode:
    scope = module.scope
    name = scope.class_of(record.key)
    read = function_name(ours("read"), record.key, scope)
    write = function_name(ours("write"), record.key, scope)
    prefix = ours("") if read == "read" else compose("{}_", scope.suffix(record.key))
    keys = _keys(module, compose("{}keys", prefix), [field.name.text for field in record.fields])
    fields = tuple(field_code(field, record, module, prefix) for field in record.fields)
    first = _first(fields)
    value_type = typed_additional(record)
    shape = ours("")
    if shaped:
        required = [field.name.text for field in record.fields if field.presence is Presence.REQUIRED]
        needed = _keys(module, compose("{}required", prefix), required)
        shape = call(0, f"{shape_name(record.key, scope)}: Final = decoding.Shape", (needed, keys, read))
    return RecordCode(
        name=name,
        read=read,
        write=write,
        read_signature=definition(read, name),
        write_signature=call(0, f"def {write}", (f"model: {name}",), " -> dict[str, Any]:"),
        create=call(4, "model = new", (name,)),
        keys=keys,
        extra=ours("{}") if value_type is not None else _unknown_keys(keys),
        fields=fields,
        start=collection(4, "out: dict[str, Any] = ", "{}", [field.item for field in first]),
        rest=fields[len(first) :],
        additional=_additional(value_type, module, prefix) if value_type is not None else ours(""),
        register=call(0, "decoding.register", (name, read, write)),
        shape=shape,
        unless_own=unless_in(8, "key", keys),
        around=call(8, "return encoding.write_around", ("model", write)),
    )


def _unknown_keys(keys: Emitted) -> Emitted:
    """What a model is given as ``extra``; of a long name every part stands in its own lines."""
    line = compose("{{}} if {}.issuperset(value) else decoding.unknown_keys(value, {})", keys, keys)
    if len(line) <= WIDTH - len("    model.extra = "):
        return line
    if len(line) <= WIDTH - 8:
        return compose("(\n        {}\n    )", line)
    test = call(8, f"if {keys}.issuperset", ("value",))
    other = call(8, "else decoding.unknown_keys", ("value", keys))
    return compose("(\n        {{}}\n        {}\n        {}\n    )", test, other)


def _keys(module: Module, name: Emitted, wires: list[str]) -> Emitted:
    if not wires:
        return module.constant(name, lambda constant: compose("{}: Final = frozenset[str]()", constant))
    items = [string_literal(wire) for wire in wires]
    return module.constant(name, lambda name: constant(name, "{}", items))


def _additional(type: Type, module: Module, prefix: Emitted) -> Emitted:
    function, given = arguments(module.reader(type, compose("{}additional", prefix)), "value[key]", "(key, at)")
    return bound(16, "model.additional[key] = ", function, given)


def _first(fields: Sequence[FieldCode]) -> tuple[FieldCode, ...]:
    """The leading fields that are always written, as far as a dict display holds them one a line."""
    first = tuple(takewhile(lambda field: not field.written and len(field.item) + len(",") <= WIDTH - 8, fields))
    return first if len(first) > 1 else ()


def _choice(declaration: Enumeration | Union | Alias, module: Module) -> ChoiceCode:
    scope = module.scope
    name = scope.class_of(declaration.key)
    read = function_name(ours("read"), declaration.key, scope)
    prefix = ours("value") if read == "read" else scope.suffix(declaration.key)
    statement = ours("")
    found: tuple[Branch, ...] = ()
    match declaration:
        case Enumeration(values=values) if not values:
            statement = ours("return decoding.read_string(value, at, problems)")
        case Enumeration(values=values):
            every = tuple(value.value for value in values)
            constant = module.values(ours("values") if read == "read" else compose("{}_values", prefix), every)
            statement = listed(4, name, is_textual(every), constant)
        case Alias(type=type, nullable=nullable):
            reader_of = module.reader(type, prefix)
            statement = returned(reader_of, 4)
            if nullable is True:
                statement = join("\n    ", [ours("if value is None:\n        return None"), statement])
        case Union():
            found = branches(declaration, module, prefix)
    uses_local = any("variant = " in line for branch in found for line in branch.lines())
    local = (
        annotated(4, ours("variant"), Either((Subscript(ours("decoding.Read"), (Atom(name),)), Atom(ours("None")))))
        if uses_local
        else ours("")
    )
    return ChoiceCode(name, definition(read, name), local, found, statement)
