"""datamodel-code-generator's reading of an OpenAPI document, as TypedDicts: presence and null stand in those exactly.

Nothing is imported of what it writes: the module is parsed.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .comparable import ANY, FieldShape, ListShape, LiteralShape, MapShape, ObjectShape, Plain, Shape, flat

_PLAIN = {**{name: Plain(name) for name in ("str", "int", "float", "bool", "bytes")}, "timedelta": Plain("str"), "Any": ANY}
"""Durations stay as they are written."""
_OF_LISTS = frozenset({"list", "set", "tuple"})


def typed_dicts(document: Path) -> TypedDicts:
    """What it makes of a document, by its public API."""
    from datamodel_code_generator import InputFileType, LiteralType, OpenAPIScope, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = generate(
            document,
            input_file_type=InputFileType.OpenAPI,
            openapi_scopes=[OpenAPIScope.Schemas],
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            enum_field_as_literal=LiteralType.All,
            use_closed_typed_dict=False,
            special_field_name_prefix="",
            custom_class_name_generator=_class_name,
            strict_nullable=True,
            disable_timestamp=True,
            formatters=[],
        )
    assert isinstance(text, str)
    return TypedDicts.of(text)


@dataclass(frozen=True, slots=True)
class _Class:
    bases: tuple[str, ...]
    fields: Mapping[str, ast.expr]


@dataclass(frozen=True, slots=True)
class TypedDicts:
    """The classes and aliases of a module."""

    classes: Mapping[str, _Class]
    aliases: Mapping[str, ast.expr]

    @staticmethod
    def of(text: str) -> TypedDicts:
        classes: dict[str, _Class] = {}
        aliases: dict[str, ast.expr] = {}
        for statement in ast.parse(text).body:
            match statement:
                case ast.ClassDef(name=name, bases=bases, body=body):
                    fields = dict(_annotated(body))
                    classes[name] = _Class(tuple(base.id for base in bases if isinstance(base, ast.Name)), fields)
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, ast.Dict(keys=keys, values=values)])):
                    fields = {str(ast.literal_eval(key)): value for key, value in zip(keys, values, strict=True) if key}
                    classes[name] = _Class((), fields)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    aliases[name] = value
                case _:
                    pass
        return TypedDicts(classes, aliases)

    def fields(self, name: str) -> dict[str, FieldShape]:
        """The keys of a class, those of its bases first."""
        known = self.classes[name]
        found: dict[str, FieldShape] = {}
        for base in known.bases:
            if base in self.classes:
                found |= self.fields(base)
        for wire, annotation in known.fields.items():
            match annotation:
                case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
                    found[wire] = FieldShape(False, self.shape(inner))
                case _:
                    found[wire] = FieldShape(True, self.shape(annotation))
        return found

    def named(self, schema: str) -> Shape:
        """What a schema of the document became."""
        return self.shape(ast.Name(_class_name(schema)))

    def shape(self, annotation: ast.expr) -> Shape:
        """What an annotation says of a value."""
        return flat(self._parts(annotation, ()))

    def _parts(self, annotation: ast.expr, within: tuple[str, ...]) -> Iterator[Any]:
        match annotation:
            case ast.Constant(value=str(text)):
                yield from self._parts(ast.parse(text, mode="eval").body, within)
            case ast.Constant(value=None):
                yield None
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from self._parts(left, within)
                yield from self._parts(right, within)
            case ast.Name(id=name) if name in within:
                return
            case ast.Name(id=name) if name in self.aliases:
                yield from self._parts(self.aliases[name], (*within, name))
            case ast.Name(id=name) if name in self.classes:
                yield ObjectShape(name, lambda: self.fields(name)) if self.fields(name) else MapShape(lambda: flat([ANY]))
            case ast.Name(id=name):
                yield _PLAIN[name]
            case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
                yield from (LiteralShape(ast.literal_eval(value)) for value in values)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
                yield LiteralShape(ast.literal_eval(value))
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, value])):
                yield MapShape(lambda: self.shape(value))
            case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=members)):
                for member in members:
                    yield from self._parts(member, within)
            case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=items)):
                yield ListShape(lambda: flat(part for item in items for part in self._parts(item, ())))
            case ast.Subscript(value=ast.Name(id=name), slice=item) if name in _OF_LISTS:
                yield ListShape(lambda: self.shape(item))
            case _:
                raise AssertionError(ast.unparse(annotation))


def _class_name(schema: str) -> str:
    """A name for each schema, which is that of no other one."""
    return re.sub(r"\W", lambda found: f"_x{ord(found[0]):x}_", schema)


def _annotated(body: list[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for statement in body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                yield name, annotation
            case _:
                pass
