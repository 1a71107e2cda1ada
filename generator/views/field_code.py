"""The statements of a record's reader and writer that deal with one field."""

from __future__ import annotations

from dataclasses import dataclass

from ..emitted import Emitted, Identifier, compose, json_literal, ours, string_literal
from ..ir import (
    Anything,
    Enumeration,
    Field,
    Json,
    Kind,
    ListOf,
    MapOf,
    OneOfValues,
    Opaque,
    Presence,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
)
from ..layout import call, parenthesised, unless_in
from .annotations import holds_null, is_open
from .expectations import expected
from .readers import Module, arguments, bound
from .scope import Scope


@dataclass(frozen=True, slots=True)
class FieldCode:
    """The statements that decode and encode one field.

    ``shape`` is ``checked`` (in line), ``read`` (by a reader) or ``anything``; ``presence`` is ``required`` or ``optional``; ``holds_null``:
    the attribute may be None because the key is null. The other members are the pieces that the template of that shape lays out; empty
    where it has no use for them.
    """

    shape: str
    presence: str
    holds_null: bool
    fetch: Emitted
    test: Emitted
    store: Emitted
    whole: Emitted
    noted: Emitted
    """The condition under which a value is none of the documented ones, of which ``note`` takes note."""
    note: Emitted
    read: Emitted
    clear: Emitted
    keep: Emitted
    present: Emitted
    report: Emitted
    written: Emitted
    """The condition under which the attribute is written; empty: always."""
    write: Emitted
    item: Emitted
    """The same as an item of a dict display."""


def field_code(field: Field, record: Record, module: Module, prefix: Emitted) -> FieldCode:
    scope = module.scope
    attribute = scope.names.attributes[record.key, field.name.text]
    key = string_literal(field.name.text)
    required = field.presence is Presence.REQUIRED
    always = required and field.read_only is not True
    null = holds_null(field, scope)
    test = _test(field.type)
    anything = isinstance(field.type, Anything | Opaque)
    noted = isinstance(field.type, OneOfValues) and is_open(field.type)
    if noted and null:
        test = None
    shape = "anything" if anything else "checked" if test is not None else "read"
    target = compose("model.{}", attribute)
    default = "ABSENT" if required and (shape != "checked" or null) else "UNSET" if not required and null else ""
    cleared = ours("UNSET") if null else ours("None")
    phrase = string_literal(expected(field.type, scope, nullable=null))
    name = compose("{}{}", prefix, attribute)
    nested = 4 * (2 + (not required or null))
    reader = module.reader(field.type, name) if shape == "read" else None
    dump = _dump(field.type, scope)
    values = module.values(name, field.type.values) if noted and shape == "checked" and isinstance(field.type, OneOfValues) else ours("")
    return FieldCode(
        shape=shape,
        presence="required" if required else "optional",
        holds_null=null,
        fetch=call(4, "item = value.get", [key, default] if default else [key]),
        test=_with_null(test or ours(""), required=required, holds_null=null),
        store=compose("{} = item", target),
        whole=compose("{} = int(item)", target) if isinstance(field.type, Scalar) and field.type.kind is Kind.INTEGER else ours(""),
        noted=unless_in(8, "item", values) if values else values,
        note=_note(values, key) if values else values,
        read=bound(nested, f"{target} = ", *arguments(reader, "item", f"({key}, at)"), local=f"read_{attribute}") if reader else ours(""),
        clear=ours("") if required else compose("{} = {}", target, cleared),
        keep=parenthesised(12 if shape == "read" else 8, f"model.extra[{key}] = ", "item"),
        present=_present(shape, key),
        report=_report(field, shape, attribute, key, phrase, holds_null=null),
        written=ours("") if always else compose("{} is not {}", target, cleared),
        write=_written(4 if always else 8, key, target, dump),
        item=compose("{}: {}({})", key, dump, target) if dump else compose("{}: {}", key, target),
    )


def _note(values: Emitted, key: Emitted) -> Emitted:
    """Notes a value that is none of the documented ones."""
    documented = call(16, "decoding.one_of", (values,), ",").removesuffix(",")
    return call(12, "decoding.note", (documented, "item", f"({key}, at)", "problems"))


def _test(type: Type) -> Emitted | None:
    """The in-line check of a value that is stored as it is; ``None`` where a reader is needed."""
    match type:
        case Scalar(kind=Kind.STRING | Kind.TEXT):
            return ours("item.__class__ is str")
        case Scalar(kind=Kind.INTEGER):
            return ours("item.__class__ is int")
        case Scalar(kind=Kind.BOOLEAN):
            return ours("item.__class__ is bool")
        case MapOf(value=Anything() | Opaque()):
            return ours("item.__class__ is dict")
        case OneOfValues() if is_open(type):
            return ours("item.__class__ is str")
        case OneOfValues(values=(value,)) if value.text.startswith('"'):
            return compose("item == {}", json_literal(value.text))
        case OneOfValues(values=(Json(text="true" | "false") as value,)):
            return compose("item is {}", json_literal(value.text))
        case _:
            return None


def _with_null(test: Emitted, *, required: bool, holds_null: bool) -> Emitted:
    if not holds_null:
        return test
    return compose("{} or item is None", test) if required else compose("{} or item is None or item is UNSET", test)


def _present(shape: str, key: Emitted) -> Emitted:
    """The line that asks, where the attribute holds its default, whether that is because a null was received."""
    match shape:
        case "checked":
            return parenthesised(8, "if ", f"{key} in value", ":")
        case "read":
            return parenthesised(4, "elif ", f"{key} in value", ":")
        case _:
            return parenthesised(4, "if ", f"item is None and {key} in value", ":")


def _report(field: Field, shape: str, attribute: Identifier, key: Emitted, phrase: Emitted, *, holds_null: bool) -> Emitted:
    """What is called where the value has no place, or is null where the attribute holds its default."""
    required = field.presence is Presence.REQUIRED
    match required, shape:
        case True, "read":
            return call(12 if holds_null else 8, "decoding.keep", ("model", string_literal(attribute), key, "value", "fault"))
        case True, _:
            return call(8, "decoding.refuse", ("model", string_literal(attribute), key, "value", phrase, "at", "problems"))
        case _:
            given = ["model", key, "value", phrase, "at", "problems"]
            if not isinstance(field.nullable, bool):
                given.append("null=True")
            return call(12 if shape == "checked" and not holds_null else 8, "decoding.spare", given)


def _is_plain(type: Type, scope: Scope) -> bool:
    """Whether values of the type are JSON values as they are."""
    match type:
        case Scalar(kind=kind):
            return kind not in (Kind.DATE, Kind.DATE_TIME)
        case OneOfValues():
            return True
        case ListOf(item=inner) | MapOf(value=inner):
            return _is_plain(inner, scope) and not isinstance(inner, ListOf | MapOf)
        case Ref(key=key):
            match scope.declarations[key]:
                case Union(members=members):
                    return all(not isinstance(member, Ref) and _is_plain(member, scope) for member in members)
                case declaration:
                    return isinstance(declaration, Enumeration)
        case _:
            return False


def _dump(type: Type, scope: Scope) -> Emitted:
    """What encodes values of the type; empty where they are JSON values as they are."""
    if _is_plain(type, scope):
        return ours("")
    match type:
        case ListOf():
            return ours("encoding.dump_list")
        case MapOf(value=Anything() | Opaque()):
            return ours("encoding.dump_object")
        case _:
            return ours("encoding.dump")


def _written(indent: int, key: Emitted, target: Emitted, dump: Emitted) -> Emitted:
    if dump:
        return call(indent, f"out[{key}] = {dump}", (target,))
    return parenthesised(indent, f"out[{key}] = ", target)
