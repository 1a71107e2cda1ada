"""Real OpenAPI documents: values of their own schemas survive decoding and encoding, and what the schemas exclude is noticed.

The schemas decide, as jsonschema reads them. Some things of which they say more than decoding does:

* A problem within a union that generation warned about (``ambiguous-union``) may be one of the member that was taken.
* An enumeration that is open, a choice between any string and some, notes what it does not list: it is not documented.
* Which unknown keys are allowed, formats (but for dates and times), sizes, bounds and patterns are not looked at, nor is what must not be; of
  a choice, that only one alternative fits.
* A required name that is no property (``required-unknown``), and a choice between nothing but required keys, ask for nothing.
* A number written ``1.0`` is an integer to both.
* Null as the whole value of a schema is for what uses the schema.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.document_faults import Judged
from tests.support.raw_documents import raw_document
from tests.support.raw_schemas import RawSchemas
from tests.support.raw_unions import Crossings, is_within, open_enumerations
from tests.support.sources import Source, openapi_parameters
from tests.support.vendoring import Vendored, prepared_pages, vendor

VALUES = 5
"""So many values are made of each schema, and as many damaged."""
EMPTY = {"document_mistral_public_doc_head": {"SkillAssetContent"}}  # it requires a key, and allows only others
"""Schemas that no value satisfies, by document."""


@pytest.fixture(scope="module", params=openapi_parameters())
def judged(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """The package of a document."""
    source: Source = request.param
    vendored = vendor(prepared_pages(source.location, source.name), tmp_path_factory.mktemp("vendored"))
    return Judged(vendored, raw_document(source.location))


def test_values_come_back(judged: Judged) -> None:
    faults = judged.faults_of_values(VALUES)
    assert list(faults.found.values()) == []
    without = {root.key for root in judged.roots} - faults.judged.keys()
    assert without == EMPTY.get(judged.vendored.prepared.request.name, set())


def test_examples_come_back(judged: Judged) -> None:
    faults = judged.faults_of_examples()
    assert list(faults.found.values()) == []
    assert len(faults.unplaced) <= sum(faults.judged.values()) / 50, faults.unplaced


def test_what_is_wrong_is_noticed(judged: Judged) -> None:
    faults = judged.faults_of_damage(VALUES)
    assert list(faults.found.values()) == []
    assert len(faults.judged) > len(judged.roots) / 2


def test_warnings_stand_at_schemas(judged: Judged) -> None:
    assert judged.warned <= set(judged.document.marks.values())


# The judges, each with something that it must reject.

KITES = """
openapi: 3.0.3
info: {title: Kites, version: "1"}
paths:
  /kites:
    get:
      operationId: list
      responses:
        "200":
          description: all
          content:
            application/json:
              schema: {type: object, required: [kites], properties: {kites: {type: array, items: {$ref: "#/components/schemas/Kite"}}}}
components:
  schemas:
    Kite:
      type: object
      required: [name, wings]
      properties:
        name: {type: string, example: Zephyr}
        wings: {type: integer, minimum: 0, exclusiveMinimum: true}
        shape: {type: string, enum: [box, delta]}
        sort: {type: string, enum: [kite]}
        tail: {nullable: true, allOf: [{$ref: "#/components/schemas/Tail"}]}
        flown: {type: string, format: date}
    Tail:
      type: object
      required: [length]
      properties:
        length: {type: number, default: 1.5}
        next: {$ref: "#/components/schemas/Tail"}
"""

LESS = {
    "an unnoticed type": ("wings: {type: integer, minimum: 0, exclusiveMinimum: true}", "wings: {}"),
    "an unnoticed missing key": ("required: [name, wings]", "required: [wings]"),
    "an unnoticed value": ("shape: {type: string, enum: [box, delta]}", "shape: {type: string}"),
    "an unnoticed constant": ("sort: {type: string, enum: [kite]}", "sort: {type: string}"),
    "an unnoticed missing key of a reply": ("required: [kites], ", ""),
}
MORE = {
    "another type": ("name: {type: string, ", "name: {type: integer, "),
    "one more required key": ("required: [name, wings]", "required: [name, wings, shape]"),
    "one value less": ("enum: [box, delta]", "enum: [box]"),
    "no null": ("nullable: true, ", ""),
    "a time instead of a date": ("format: date", "format: date-time"),
}


def judged_by_kites(folder: Path, old: str = "", new: str = "") -> Judged:
    """The package of a changed document, judged by the unchanged one."""
    assert KITES.count(old) == 1 or not old
    for name, text in [("made", KITES.replace(old, new) if old else KITES), ("meant", KITES)]:
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return Judged(vendor(prepared_pages(folder / "made.yaml", "kites"), folder), raw_document(folder / "meant.yaml"))


def test_kites_have_no_faults(tmp_path: Path) -> None:
    judged = judged_by_kites(tmp_path)
    found = [judged.faults_of_values(40), judged.faults_of_examples(), judged.faults_of_damage(100)]
    assert [faults.found for faults in found] == [{}, {}, {}]
    assert [faults.judged.keys() for faults in found] == [{"Kite", "Tail", "ListResponse"}, {"Kite", "Tail"}, found[0].judged.keys()]


@pytest.mark.parametrize("fault", LESS)
def test_damage_finds(fault: str, tmp_path: Path) -> None:
    assert judged_by_kites(tmp_path, *LESS[fault]).faults_of_damage(100).found


@pytest.mark.parametrize("fault", MORE)
def test_values_find(fault: str, tmp_path: Path) -> None:
    assert judged_by_kites(tmp_path, *MORE[fault]).faults_of_values(40).found


def test_examples_find_what_is_wrong(tmp_path: Path) -> None:
    for old, new in [("name: {type: string, ", "name: {type: integer, "), ("length: {type: number", "length: {type: integer")]:
        assert judged_by_kites(tmp_path, old, new).faults_of_examples().found


def test_a_lost_key_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codec = Vendored.codec

    def forgetful(vendored: Vendored, key: str) -> Any:
        decode, encode = codec(vendored, key)

        def encode_less(model: Any) -> dict[str, Any]:
            return {name: value for name, value in encode(model).items() if name != "length"}

        return decode, encode_less

    monkeypatch.setattr(Vendored, "codec", forgetful)
    faults = judged_by_kites(tmp_path).faults_of_values(40)
    assert faults.found.keys() == {"Tail"}
    assert "came back as" in faults.found["Tail"]


AS_MEANT: dict[str, tuple[str, list[object], list[object]]] = {
    "nullable": ("{type: string, nullable: true}", [None, "x"], [1]),
    "nullable enumeration": ("{type: string, nullable: true, enum: [a]}", [None, "a"], ["b"]),
    "nullable beside a reference": ("{$ref: '#/components/schemas/Text', nullable: true}", [None, "x"], [1]),
    "nullable as a part": ("{allOf: [{$ref: '#/components/schemas/Text'}, {nullable: true, description: x}]}", [None, "x"], [1]),
    "type array": ("{type: [string, 'null']}", [None, "x"], [1]),
    "null as a choice": ("{anyOf: [{type: string}, {type: 'null'}]}", [None, "x"], [1]),
    "exclusive as a flag": ("{type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}", [1, 9], [0, 10]),
    "raw bytes": ("{type: string, format: binary}", [b"x"], ["x"]),
    "bytes as a text": ("{type: string, format: byte}", ["eA=="], [b"x"]),
    "date": ("{type: string, format: date}", ["2024-02-29"], ["2024-02-30T", "29.2.2024"]),
    "date-time": ("{type: string, format: date-time}", ["2024-02-29T12:00:00.5+01:00"], ["2024-02-29", "2024-02-29 12:00"]),
    "an integer that looks like none": ("{type: integer}", [1, 1.0], [1.5, True, "1"]),
    "a list where one schema is meant": ("{type: array, items: [{type: string}]}", [["x", "y"]], [[1]]),
    "an empty choice": ("{type: string, oneOf: []}", ["x"], [1]),
    "recursion": ("{type: array, items: {$recursiveRef: '#'}}", [[], [[]]], [1, [1]]),
    "a flag of older versions": ("{type: object, required: true}", [{}], [1]),
}


@pytest.mark.parametrize("case", AS_MEANT)
def test_schemas_are_read_as_meant(case: str, tmp_path: Path) -> None:
    schema, good, bad = AS_MEANT[case]
    (tmp_path / "x.yaml").write_text(f"components: {{schemas: {{X: {schema}, Text: {{type: string}}}}}}", "utf-8")
    schemas = RawSchemas(raw_document(tmp_path / "x.yaml"))
    verdicts = [schemas.accepts({"$ref": "#/components/schemas/X"}, value) for value in (*good, *bad)]
    assert verdicts == [True] * len(good) + [False] * len(bad)


DOUBTFUL = """
components:
  schemas:
    Basket:
      properties:
        fruit: {type: array, items: {$ref: "#/components/schemas/Fruit"}}
        name: {anyOf: [{type: string}, {enum: [a, b], type: string}]}
    Fruit:
      anyOf: [{type: object}, {type: object, properties: {core: {type: string}}}]
"""


def test_problems_are_excused_where_schemas_leave_it_open(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(DOUBTFUL, "utf-8")
    document = raw_document(tmp_path / "x.yaml")
    schemas = RawSchemas(document)
    fruit = document.marks[id(document.root["components"]["schemas"]["Fruit"])]
    crossings = Crossings(schemas, {fruit} | open_enumerations(schemas))
    paths = crossings.paths(schemas.components["Basket"], {"fruit": [{}, {"core": ""}], "name": "c", "other": [{}]})
    assert paths == {"$.fruit[0]", "$.fruit[1]", "$.name"}
    assert [path for path in ("$.fruit[1]", "$.fruit[1].core", "$.name") if not is_within(path, paths)] == []
    assert [path for path in ("$", "$.fruit", "$.fruit[10]", "$.names", "$.other[0]") if is_within(path, paths)] == []
