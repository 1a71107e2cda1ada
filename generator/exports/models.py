"""IR → a module of models for another library, written by datamodel-code-generator from the API's schemas.

This is the only place that knows that program: it is called by its public ``generate()``. It and black are imported when they are needed.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ..diagnostics import Diagnostic
from ..ir import Api, Declaration, Record
from ..names import Names
from .decidable import Decidable, decidable
from .openapi.export import FOLDER, VERSION
from .schemas import Schemas
from .trees import Branch, as_json

_WIDTH = 88


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
    """The models of a linked and named API, with the names of our own package; where an attribute has another name, the wire name is its alias.

    Defaults are the server's, and no defaults of the models. A class called like something that the module imports has ``Model`` behind its name.
    """
    made = decidable(api, names.classes) if library is Library.MSGSPEC else Decidable(api, names.classes, ())
    declarations = {declaration.key: _without_defaults(declaration) for declaration in made.api.declarations}
    schemas = Schemas(declarations, made.names, FOLDER, openapi=True)
    info: Branch = {"title": api.title, "version": "0"}
    document: Branch = {"openapi": VERSION, "info": info, "paths": {}, "components": {"schemas": schemas.all()}}
    return Models(_formatted(_generated(as_json(document), library, dict(_aliases(names, library)))), made.diagnostics)


def _without_defaults(declaration: Declaration) -> Declaration:
    if not isinstance(declaration, Record):
        return declaration
    return replace(declaration, fields=tuple(replace(field, default=None) for field in declaration.fields))


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


def _generated(document: str, library: Library, aliases: Mapping[str, str]) -> str:
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
            disable_timestamp=True,
            custom_file_header=f'"""Models for {library.value}, made by typewright and datamodel-code-generator."""',
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
