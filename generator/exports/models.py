"""IR → a module of models for another library, written by datamodel-code-generator from the API's schemas.

This is the only place that knows that program: it is called by its public ``generate()``. It and black are imported when they are needed.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ..diagnostics import Diagnostic
from ..ir import Alias, Anything, Api, Declaration, Field, Kind, MapOf, OneOfValues, Record, Scalar, Type, Unknown
from ..names import Names
from ..passes.rewrite import rewrite_declaration
from ..places import Place
from .decidable import Decidable, decidable
from .openapi.export import FOLDER, VERSION
from .schemas import Schemas
from .trees import Branch, as_json

_WIDTH = 88
_TEXTS = (Kind.TEXT, Kind.STRING, Kind.DATE, Kind.DATE_TIME, Kind.BYTES)


class Library(StrEnum):
    """Whose models; the values are what users call them."""

    PYDANTIC = "pydantic"
    MSGSPEC = "msgspec"
    TYPED_DICT = "typeddict"


_FLAVOURS = {
    Library.PYDANTIC: "pydantic_v2.BaseModel",
    Library.MSGSPEC: "msgspec.Struct",
    Library.TYPED_DICT: "typing.TypedDict",
}

_OF_PYDANTIC: frozenset[str] = frozenset(
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json validate".split()
)
"""Attributes of its base class, which a field would hide."""
_PROTECTED = ("model_dump", "model_validate")
"""Names of fields may not begin so."""


@dataclass(frozen=True, slots=True)
class Models:
    """The text of a module, and what there is to say about making it."""

    text: str
    diagnostics: tuple[Diagnostic, ...] = ()


def models(api: Api, names: Names, library: Library) -> Models:
    """The models of a linked and named API, with the names of our own package; a wire name that is another one is the alias.

    Defaults are the server's, and no defaults of the models. A class called like something that the module imports has ``Model`` behind
    its name.
    """
    api = replace(api, declarations=tuple(_modelled(declaration, library) for declaration in api.declarations))
    made = decidable(api, names.classes) if library is Library.MSGSPEC else Decidable(api, names.classes, ())
    declarations = {declaration.key: declaration for declaration in made.api.declarations}
    schemas = Schemas(declarations, made.names, FOLDER, openapi=True)
    header = f'"""Models for {library.value}, made by typewright and datamodel-code-generator."""'
    if not declarations:
        return Models(f"{header}\n")
    info: Branch = {"title": api.title, "version": "0"}
    document: Branch = {"openapi": VERSION, "info": info, "paths": {}, "components": {"schemas": schemas.all()}}
    module = _generated(as_json(document), library, dict(_aliases(names, library)), header)
    return Models(_formatted(module), made.diagnostics)


def _modelled(declaration: Declaration, library: Library) -> Declaration:
    """The declaration as the library can have it: defaults are left out, and that something is deprecated which is no class.

    Only models of pydantic keep the keys of an object without fields; else it is a dictionary. In a TypedDict everything is as JSON has it.
    """
    declaration = rewrite_declaration(declaration, _as_in_json if library is Library.TYPED_DICT else _as_ours)
    if not isinstance(declaration, Record):
        return replace(declaration, deprecated=False)
    if declaration.fields or library is Library.PYDANTIC:
        return replace(declaration, fields=tuple(map(_modelled_field, declaration.fields)))
    held = Anything() if declaration.additional is None or isinstance(declaration.additional, Unknown) else declaration.additional
    return Alias(declaration.key, declaration.name, declaration.place, MapOf(held), False, declaration.description, owner=declaration.owner)


def _modelled_field(field: Field) -> Field:
    """Of names within a map nothing can be asked, and asking makes null forgotten."""
    asked = tuple(constraint for constraint in field.constraints if not constraint.keyword.endswith("propertyNames"))
    return replace(field, default=None, constraints=asked)


def _as_in_json(type: Type, place: Place) -> Type:
    """A text whatever its format."""
    return Scalar(Kind.STRING) if isinstance(type, Scalar) and type.kind in _TEXTS else _as_ours(type, place)


def _as_ours(type: Type, place: Place) -> Type:
    """Identifiers, addresses and durations are texts, as in our own package: as objects they would not come back as they were sent.

    A constant that is no scalar, which no ``Literal`` can hold, is any value.
    """
    match type:
        case Scalar(kind=Kind.STRING):
            return Scalar(Kind.STRING)
        case OneOfValues(values=values) if any(value.text[0] in "[{n" for value in values):
            return Anything()
        case _:
            return type


def _aliases(names: Names, library: Library) -> Iterator[tuple[str, str]]:
    """Where an attribute of our own package has another name than on the wire: that name, by class and wire name."""
    if library is Library.TYPED_DICT:
        return
    for (key, wire), attribute in names.attributes.items():
        if library is Library.PYDANTIC and attribute.startswith(_PROTECTED):
            yield f"{names.classes[key]}.{wire}", f"x_{attribute}"
        elif attribute != wire:
            hides = library is Library.PYDANTIC and attribute in _OF_PYDANTIC
            yield f"{names.classes[key]}.{wire}", f"{attribute}_" if hides else attribute


def _generated(document: str, library: Library, aliases: Mapping[str, str], header: str) -> str:
    from datamodel_code_generator import InputFileType, LiteralType, OpenAPIScope, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import DatetimeClassType

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        generated = generate(
            document,
            input_file_type=InputFileType.OpenAPI,
            openapi_scopes=[OpenAPIScope.Schemas],
            output_model_type=DataModelType(_FLAVOURS[library]),
            target_python_version=PythonVersion.PY_311,
            aliases=aliases,
            allow_population_by_field_name=library is Library.PYDANTIC,
            extra_fields="allow" if library is Library.PYDANTIC else None,
            enum_field_as_literal=LiteralType.All,
            use_schema_description=True,
            use_single_line_docstring=True,
            use_field_description=library is not Library.MSGSPEC,  # which has them in its annotations
            use_inline_field_description=library is not Library.MSGSPEC,
            use_type_alias=library is Library.PYDANTIC,
            special_field_name_prefix="" if library is Library.TYPED_DICT else None,  # keys stay as they are
            use_closed_typed_dict=False,  # for which typing has no words before Python 3.15
            disable_timestamp=True,
            custom_file_header=header,
            use_msgspec_tagged_unions=library is Library.MSGSPEC,
            output_datetime_class=DatetimeClassType.Datetime,
            custom_class_name_generator=str,
            formatters=[],
        )
    if not isinstance(generated, str):
        raise AssertionError("one document is one module")
    return generated


def _formatted(text: str) -> str:
    from black import Mode, format_str
    from black.mode import TargetVersion

    return format_str(text, mode=Mode(line_length=_WIDTH, target_versions={TargetVersion.PY311}))
