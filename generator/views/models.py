"""The modules of ``models/``: one dataclass per record, one alias per enumeration, union and alias."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from ..emitted import Emitted, Segment, compose, json_literal, ours
from ..ir import Alias, Anything, Declaration, Enumeration, Field, Json, OneOfValues, Parameter, Presence, Record, Type, Union, Unknown
from ..layout import WIDTH, Atom, Either, Node, Subscript, annotated, assigned, call, flat
from .annotations import annotation, either, enumeration_alias, holds_null, is_open, union_alias
from .constraints import constraint_text
from .imports import Imports
from .prose import docstring
from .scope import Scope

_NONE, _UNSET_TYPE = Atom(ours("None")), Atom(ours("Unset"))
_BODY = 4
_SAYS_DEPRECATED = re.compile(r"\W*deprecated(?:[:.,;]|\s(?:in|since|as|and)\b|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FieldView:
    """An attribute: its declaration, and its docstring (empty: there is nothing to say)."""

    declaration: Emitted
    docstring: Emitted


@dataclass(frozen=True, slots=True)
class ClassView:
    """A dataclass."""

    header: Emitted
    docstring: Emitted
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A type alias with its docstring below."""

    statement: Emitted
    docstring: Emitted


Definition: TypeAlias = ClassView | AliasView


@dataclass(frozen=True, slots=True)
class ModelsModule:
    """One module of ``models/``."""

    docstring: Emitted
    imports: tuple[Emitted, ...]
    checking: tuple[Emitted, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]


def models_module(stem: Segment, scope: Scope) -> ModelsModule:
    """The view of the module ``models/<stem>.py``."""
    imports = Imports()
    held = scope.modules[stem]
    classes = tuple(_class(record, scope, imports, stem) for record in held if isinstance(record, Record))
    aliases = tuple(_alias(declaration, scope, imports, stem) for declaration in held if not isinstance(declaration, Record))
    return ModelsModule(docstring(_about(held[0], scope), 0), imports.running(), imports.checking(), classes, aliases)


def _about(declaration: Declaration, scope: Scope) -> str:
    match declaration:
        case Record():
            kind = "model"
        case Enumeration():
            kind = "values"
        case Union():
            kind = "union"
        case Alias():
            kind = "type"
        case _:
            assert_never(declaration)
    return f"The {kind} ``{scope.class_of(declaration.key)}``."


def _class(record: Record, scope: Scope, imports: Imports, module: Segment) -> ClassView:
    imports.need(ours("dataclasses"), ours("dataclass"))
    imports.need(ours(".._runtime.base"), ours("Base"))
    fields = [_field(field, record.key, scope, imports, module) for field in record.fields]
    if (value := typed_additional(record)) is not None:
        fields.append(FieldView(_additional(value, record, scope, imports, module), docstring("Every other key and its value.", _BODY)))
    text = marked(record.description or scope.uses.get(record.key) or "Not described by its source.", deprecated=record.deprecated)
    header = call(0, f"class {scope.class_of(record.key)}", ("Base",), ":")
    return ClassView(header, docstring(paragraphs(text, constraint_text(record.constraints)), _BODY), tuple(fields))


def _additional(value: Type, record: Record, scope: Scope, imports: Imports, module: Segment) -> Emitted:
    """The attribute for additional properties; below an attribute called ``field``, the function needs another name."""
    shadowed = any(scope.names.attributes[record.key, field.name.text] == "field" for field in record.fields)
    imports.need(ours("dataclasses"), ours("field as _field") if shadowed else ours("field"))
    function, argument = ours("_field") if shadowed else ours("field"), ours("default_factory=lambda: {}")
    node = _dict_of(annotation(value, scope, imports, module))
    head = compose("additional: {} = {}", Emitted(flat(node)), function)
    if _BODY + len(head) < WIDTH:
        return call(_BODY, head, (argument,))
    return annotated(_BODY, ours("additional"), node, compose("{}({})", function, argument))


def typed_additional(record: Record) -> Type | None:
    """The type of a record's additional properties, if it says anything: those of any type live in ``extra``."""
    match record.additional:
        case None | Unknown() | Anything():
            return None
        case type:
            return type


def _dict_of(node: Node) -> Node:
    return Subscript(ours("dict"), (Atom(ours("str")), node))


def _field(field: Field, key: str, scope: Scope, imports: Imports, module: Segment) -> FieldView:
    node = annotation(field.type, scope, imports, module)
    name = scope.names.attributes[key, field.name.text]
    value: Emitted | None = None
    presence = Presence.OPTIONAL if field.read_only is True else field.presence  # it is required of the server, not of a caller
    match presence, holds_null(field, scope):
        case Presence.REQUIRED, True:
            node = either(node, _NONE)
        case Presence.REQUIRED, _:
            value = const_default(field)
        case _, True:
            node, value = either(node, _NONE, _UNSET_TYPE), ours("UNSET")
            imports.need(ours(".._runtime.unset"), ours("UNSET"))
            if isinstance(node, Either):
                imports.need(ours(".._runtime.unset"), ours("Unset"))
        case _:
            tag = const_default(field) if (key, field.name.text) in scope.tags else None
            node, value = either(node, _NONE), tag or ours("None")
    text = described(field)
    return FieldView(annotated(_BODY, name, node, value), docstring(text, _BODY) if text else ours(""))


def const_default(field: Field) -> Emitted | None:
    """The value of a const, which nobody should have to write where it is required, or tells a union's member from the others."""
    match field.type:
        case OneOfValues(values=(value,)) if not is_open(field.type) and field.nullable is not True and value.text[0] not in "[{":
            return json_literal(value.text)
        case _:
            return None


def described(told: Field | Parameter) -> str:
    """What the docstring of an attribute, or of an argument, says; may be empty."""
    text = marked(told.description, deprecated=told.deprecated)
    remarks = [asserted] if (asserted := constraint_text(told.constraints)) else []
    if isinstance(told.default, Json) and told.default.text != "null":
        remarks.append(f"The server's default is ``{told.default.text}``.")
    if isinstance(told, Field) and told.read_only is True:
        remarks.append("Set by the server only.")
    if isinstance(told, Field) and told.write_only is True:
        remarks.append("Never in a reply.")
    return paragraphs(text, " ".join(remarks))


def paragraphs(*parts: str) -> str:
    """The parts that are not empty, one after the other."""
    return "\n\n".join(part for part in parts if part)


def marked(text: str, *, deprecated: bool) -> str:
    """The text of something deprecated says so; many a text does of its own accord, as in ``Deprecated: use other``."""
    if not deprecated or _SAYS_DEPRECATED.match(text):
        return text
    return f"Deprecated. {text}" if text else "Deprecated."


def _alias(declaration: Declaration, scope: Scope, imports: Imports, module: Segment) -> AliasView:
    imports.typing(ours("TypeAlias"))
    node: Node
    match declaration:
        case Enumeration():
            node = enumeration_alias(declaration, imports)
        case Union():
            node = union_alias(declaration, scope, imports, module)
        case Alias(type=type, nullable=nullable):
            node = annotation(type, scope, imports, module, quoted=True)
            if nullable is True:
                imports.typing(ours("Union"))
                node = Subscript(ours("Union"), (node, _NONE))
        case Record():
            raise TypeError("a record is no alias")
        case _:
            assert_never(declaration)
    text = _alias_text(declaration)
    statement = assigned(scope.class_of(declaration.key), ours("TypeAlias"), node)
    return AliasView(statement, docstring(text, 0) if text else ours(""))


def _alias_text(declaration: Declaration) -> str:
    """The description; of an enumeration also those of its values, of an alias also its constraints."""
    text = marked(declaration.description, deprecated=declaration.deprecated)
    match declaration:
        case Enumeration(values=values):
            items = [f"- ``{value.value.text}``: {value.description}" for value in values if value.description]
            return paragraphs(text, "\n".join(items))
        case Alias(constraints=constraints):
            return paragraphs(text, constraint_text(constraints))
        case _:
            return text
