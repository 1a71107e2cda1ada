"""Real OpenAPI documents: presence, null and types of every field are what datamodel-code-generator reads, or a rule tells why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.ir import Record
from generator.pipeline import Prepared
from tests.support.comparable import Declared
from tests.support.comparing import Comparison, Difference, Spot
from tests.support.json_values import list_of
from tests.support.raw_documents import raw_document
from tests.support.raw_objections import is_demand
from tests.support.raw_schemas import is_null_allowed
from tests.support.raw_spots import RawSpots
from tests.support.sources import Source, openapi_parameters
from tests.support.typed_dicts import typed_dicts
from tests.support.vendoring import prepared_pages

Applies = Callable[[Difference, RawSpots], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """Why the readings differ, and where it explains that they do."""

    cause: str
    applies: Applies


def null_beside_types(found: Difference, raw: RawSpots) -> bool:
    return found.facet == "null" and any({"object", "null"} <= set(list_of(each.get("type"))) for each in raw.described(found.spot))


def null_in_a_part(found: Difference, raw: RawSpots) -> bool:
    parts = [part for each in raw.described(found.spot) for part in list_of(each.get("allOf"))]
    return found.facet in ("null", "type") and any(map(is_null_allowed, parts))


def described_twice(found: Difference, raw: RawSpots) -> bool:
    return found.facet in ("null", "type") and len(raw.described(found.spot)) > 1


def demanded_keys(found: Difference, raw: RawSpots) -> bool:
    if found.facet == "required":
        return any(found.spot.field in names for names in _demands(raw.owner(found.spot)))
    return found.facet == "objects" and bool(_demands(raw.around(found.spot)))


def open_enumeration(found: Difference, raw: RawSpots) -> bool:
    return found.facet == "type" and any(each.get("x-speakeasy-unknown-values") == "allow" for each in raw.around(found.spot))


def required_alone(found: Difference, raw: RawSpots) -> bool:
    return (
        found.facet == "field"
        and found.ours == "False"
        and any(found.spot.field in part.get("required", ()) for part in raw.owner(found.spot))
    )


def unix_time(found: Difference, raw: RawSpots) -> bool:
    times = [each for each in raw.around(found.spot) if each.get("format") == "unixtime"]
    return (found.facet, found.ours, found.theirs) == ("type", "float", "int") and any(each["type"] == "number" for each in times)


def without_properties(found: Difference, raw: RawSpots) -> bool:
    return found.facet == ".* within" and any(each.get("properties") == {} for each in raw.around(found.spot))


RULES: Mapping[str, Rule] = {
    "null beside types": Rule("theirs: of [object, null] with typed values, the null is forgotten", null_beside_types),
    "null in a part": Rule("theirs: a part of allOf that only allows null is passed over, and what a choice beside it is", null_in_a_part),
    "described twice": Rule(
        "theirs: of a field that two parts of an allOf describe, one counts; what satisfies both is ours", described_twice
    ),
    "demanded keys": Rule(
        "theirs: a class for each list of keys of which one must be there; that is more than presence says", demanded_keys
    ),
    "open enumeration": Rule("the document's: it says in an extension that other values may come", open_enumeration),
    "required alone": Rule("theirs: a required name becomes a field, though no schema describes it", required_alone),
    "unix time": Rule("theirs: a time is whole seconds, though its type is number", unix_time),
    "without properties": Rule(
        "ours: an object with an empty list of properties is a class, next to one with free keys", without_properties
    ),
}

MISTRAL = {"open enumeration": 5, "required alone": 2}
OPENAI = {"null in a part": 11, "demanded keys": 14}
EXPLAINED: Mapping[str, Mapping[str, int]] = {
    "document_atoma_044f214f": {"null beside types": 6},
    "document_atoma_46e43c3c": {"null beside types": 3},
    "document_atoma_bd869bb3": {"null beside types": 6},
    "document_mistral_openapi_head": MISTRAL,
    "document_mistral_public_doc_head": {**MISTRAL, "without properties": 1},
    "document_mistral_speakeasy_python": MISTRAL,
    "document_mistral_speakeasy_python_v1": {"required alone": 2},
    "document_openai_openapi_d2eaa350": {"demanded keys": 6},
    "document_openai_openapi_head": {**OPENAI, "described twice": 8, "unix time": 4},
    "document_openai_oagen_rust": {**OPENAI, "described twice": 4, "unix time": 2},
}
"""How many differences each rule explains, by document."""


@pytest.mark.parametrize("source", openapi_parameters())
def test_fields_are_what_a_peer_reads(source: Source) -> None:
    prepared = prepared_pages(source.location, source.name)
    differences, comparison = compared(prepared, source.location)
    raw = RawSpots(raw_document(source.location), prepared.scope.declarations)
    explained = {found: next((name for name, rule in RULES.items() if rule.applies(found, raw)), "") for found in differences}
    assert [str(found) for found, name in explained.items() if not name] == []
    assert Counter(explained.values()) == EXPLAINED.get(source.name, {})
    components = raw_document(source.location).root["components"]["schemas"]
    records = {key for key in prepared.scope.declarations if has_fields(key, prepared) and outermost(key, prepared) in components}
    assert records - comparison.objects == set()
    assert comparison.fields > len(records)


def compared(prepared: Prepared, document: Path) -> tuple[list[Difference], Comparison]:
    """Where the components of a document are read in another way."""
    ours, theirs, comparison = Declared(prepared.scope.declarations), typed_dicts(document), Comparison()
    names = raw_document(document).root["components"]["schemas"]
    return [found for name in names for found in comparison.differences(ours.named(name), theirs.named(name), Spot(name))], comparison


def has_fields(key: str, prepared: Prepared) -> bool:
    declaration = prepared.scope.declarations[key]
    return isinstance(declaration, Record) and bool(declaration.fields)


def outermost(key: str, prepared: Prepared) -> str:
    """The declaration that a declaration is part of in the end, or the operation."""
    while key in prepared.scope.declarations and (owner := prepared.scope.declarations[key].owner):
        key = owner
    return key


def test_every_rule_explains_something() -> None:
    assert {name for explained in EXPLAINED.values() for name in explained} == RULES.keys()


def _demands(schemas: Any) -> list[list[str]]:
    alternatives = [each for schema in schemas for keyword in ("anyOf", "oneOf") for each in list_of(schema.get(keyword))]
    return [each["required"] for each in alternatives if is_demand(each)]


# The judge, with what it must reject: readings of two documents that are not the same.

KITES = """
openapi: 3.1.0
info: {title: Kites, version: "1"}
paths: {}
components:
  schemas:
    Kite:
      type: object
      required: [name, wings]
      properties:
        name: {type: string}
        wings: {type: [integer, "null"]}
        shape: {type: string, enum: [box, delta]}
        tails: {type: array, items: {$ref: "#/components/schemas/Tail"}}
        lines: {type: object, additionalProperties: {type: number}}
        owner: {oneOf: [{type: object, properties: {person: {type: string}}}, {type: object, properties: {shop: {type: string}}}]}
    Tail:
      type: object
      properties: {length: {type: number}}
"""
CHANGES = {
    "presence": ("required: [name, wings]", "required: [wings]", "required of Kite.name: ours True, theirs False"),
    "null": ('type: [integer, "null"]', "type: integer", "null of Kite.wings: ours True, theirs False"),
    "type": ('type: [integer, "null"]', 'type: [number, "null"]', "type of Kite.wings: ours int, theirs float"),
    "values": ("[box, delta]", "[box, rokkaku]", "type of Kite.shape: ours 'box' | 'delta', theirs 'box' | 'rokkaku'"),
    "field": ("{length: {type: number}}", "{width: {type: number}}", "field of Tail.length: ours True, theirs False"),
    "what a list holds": ('{$ref: "#/components/schemas/Tail"}', "{type: string}", "type of Kite.tails[]: ours object, theirs str"),
    "what a map holds": (
        "{type: number}}\n        owner",
        "{type: boolean}}\n        owner",
        "type of Kite.lines.*: ours float, theirs bool",
    ),
    "one of several objects": ("{shop: {type: string}}", "{shop: {type: boolean}}", "type of KiteOwnerShop.shop: ours str, theirs bool"),
    "how many objects": (
        "}, {type: object, properties: {shop: {type: string}}}]",
        "}, {type: string}]",
        "objects of Kite.owner: ours 2, theirs 1",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_reading_is_noticed(change: str, tmp_path: Path) -> None:
    old, new, told = CHANGES[change]
    assert KITES.count(old) == 1
    for name, text in [("ours", KITES), ("theirs", KITES.replace(old, new))]:
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    prepared = prepared_pages(tmp_path / "ours.yaml", "kites")
    assert compared(prepared, tmp_path / "ours.yaml")[0] == []
    assert told in map(str, compared(prepared, tmp_path / "theirs.yaml")[0])
