"""Values for what is exported: such as an API's documentation allows, its exported JSON Schema accepts, and all libraries spell alike."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.exports.json_schema import json_schema
from generator.exports.trees import plain
from generator.ir import Declaration, Enumeration, Json, Kind, OneOfValues, Presence, Record, Ref, Scalar, Type, Union
from generator.passes.rewrite import rewrite_declaration
from generator.pipeline import Prepared
from generator.places import Place

from .values import Documentation, Maker
from .vendoring import Vendored, vendor

_Validator: Any = import_module("jsonschema").Draft202012Validator  # which has no types
DEPTH = 3
VALUES = 3
"""So many values are made of each record."""
EXAMPLES = {
    Scalar(Kind.DATE): "2024-02-29",
    Scalar(Kind.DATE_TIME): "2024-02-29T12:00:00Z",
}
"""What other libraries have types for: one value of each that all of them spell alike."""

Draw = Callable[[st.SearchStrategy[Any]], Any]
few = settings(
    max_examples=VALUES,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A package, and values that its documentation allows, by record."""

    vendored: Vendored
    documentation: Documentation
    values: dict[str, list[Any]]

    @property
    def prepared(self) -> Prepared:
        return self.vendored.prepared

    @property
    def records(self) -> list[tuple[str, Record]]:
        """The records that there are values of."""
        declarations = self.documentation.declarations
        return [(key, record) for key in self.values if isinstance(record := declarations[key], Record)]


def judged_package(prepared: Prepared, folder: Path) -> Judged:
    """The package of an API, and values for it."""
    places = {diagnostic.place for diagnostic in prepared.diagnostics if diagnostic.code == "ambiguous-union"}
    ambiguous = frozenset(key for key in prepared.scope.plans if prepared.scope.declarations[key].place in places)
    documentation = Documentation(exemplary(prepared.scope.declarations), ambiguous).measured()
    return Judged(vendor(prepared, folder), documentation, dict(made(documentation, Schemas(prepared))))


def exemplary(declarations: Mapping[str, Declaration]) -> dict[str, Declaration]:
    """The declarations with the examples above as the only values of their types, and with values for all keys that tell objects apart.

    Of what is additional, only pydantic keeps anything.
    """
    tags = {declaration.discriminator for declaration in declarations.values() if isinstance(declaration, Union)}

    def leaf(type: Type, place: Place) -> Type:
        example = EXAMPLES.get(type) if isinstance(type, Scalar) else None
        return type if example is None else OneOfValues((Json(json.dumps(example)),))

    def told(declaration: Declaration) -> Declaration:
        declaration = rewrite_declaration(declaration, leaf)
        if not isinstance(declaration, Record):
            return declaration
        fields = tuple(
            (
                replace(field, presence=Presence.REQUIRED, nullable=False)
                if field.name.text in tags or is_constant(field.type, declarations)
                else field
            )
            for field in declaration.fields
        )
        return replace(declaration, fields=fields, additional=None)

    return {key: told(declaration) for key, declaration in declarations.items()}


def is_constant(type: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Whether there is only one value."""
    named = declarations.get(type.key) if isinstance(type, Ref) else None
    return len(named.values if isinstance(named, Enumeration) else type.values if isinstance(type, OneOfValues) else ()) == 1


class Schemas:
    """The exported JSON Schema of an API."""

    def __init__(self, prepared: Prepared) -> None:
        self._names = prepared.scope.names.classes
        self._document: dict[str, Any] = plain(json_schema(prepared.api, prepared.scope.names))
        _Validator.check_schema(self._document)

    def objections(self, key: str, value: Any) -> list[Any]:
        """What a validator says against a value."""
        return [*_Validator({**self._document, "$ref": f"#/$defs/{self._names[key]}"}).iter_errors(value)]


def made(documentation: Documentation, schemas: Schemas) -> Iterator[tuple[str, list[Any]]]:
    """Values of every record that has any, such as the schemas want them."""
    for key, declaration in documentation.declarations.items():
        if isinstance(declaration, Record) and documentation.has_values(key):
            found: list[Any] = []
            drawn(partial(_collect, documentation, key, found))
            values = [whole(value) for value in found if is_json(value)]
            yield key, [value for value in values if not schemas.objections(key, value)]


def whole(value: Any) -> Any:
    """The value with 3 for 3.0, which msgspec does not take for an integer."""
    match value:
        case dict():
            return {key: whole(each) for key, each in cast(dict[str, object], value).items()}
        case list():
            return [*map(whole, cast(list[object], value))]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value


def _collect(documentation: Documentation, key: str, found: list[Any], draw: Draw) -> None:
    maker = Maker(documentation, draw)
    value = maker.declared(key, DEPTH)
    found += [] if maker.doubtful else [value]


def drawn(check: Callable[[Draw], None]) -> None:
    @few
    @given(st.data())
    def run(data: st.DataObject) -> None:
        check(data.draw)

    run()


def is_json(value: Any) -> bool:
    """Whether it can be sent: no raw bytes, no halves of characters, no number that other languages do not have."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        text.encode()
    except (TypeError, ValueError):
        return False
    return not any(len(digits) > 15 for digits in text.replace(".", " ").replace("-", " ").split())
