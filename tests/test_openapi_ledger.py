"""What an OpenAPI document says and the API does not stands in the ledger, with its reason."""

from __future__ import annotations

import pytest

from generator.ledger import State, Unit
from generator.readers.openapi import read_openapi
from generator.sources import SourceFile, SourceTree

LOST = {
    "not": "{not: {type: string}}",
    "if": "{type: object, properties: {a: {type: string}}, if: {required: [a]}, then: {maxProperties: 1}}",
    "dependentRequired": "{type: object, properties: {a: {type: string}}, dependentRequired: {a: [b]}}",
    "contains": "{type: array, contains: {type: string}}",
    "prefixItems": "{type: array, prefixItems: [{type: string}, {type: integer}]}",
    "patternProperties": '{type: object, patternProperties: {"^a": {type: string}}}',
    "keys": "{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
    "parts": "{allOf: [{type: string, pattern: a}, {pattern: b}]}",
    "null alone": '{type: "null"}',
    "objects as values": "{enum: [{a: 1}, [2]]}",
    "a name of nothing": '{$ref: "#/components/schemas/Nothing"}',
    "nothing at all": "false",
}
KEPT = {
    "null": '{anyOf: [{type: string}, {type: "null"}]}',
    "parts": "{allOf: [{type: string, minLength: 1}, {minLength: 2, maxLength: 3}]}",
    "choice": "{oneOf: [{type: string}, {type: integer}]}",
    "anything": "true",
}


@pytest.mark.parametrize("schema", LOST.values(), ids=LOST)
def test_a_loss_degrades_the_schema(schema: str) -> None:
    assert len(reasons(schema)) == 1


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_what_is_expressed_degrades_nothing(schema: str) -> None:
    assert reasons(schema) == []


def reasons(schema: str) -> list[str]:
    """What is lost of a schema, which stands in the ledger once."""
    text = f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    Held: {schema}\n"
    ledger = read_openapi(SourceTree("t.yaml", (SourceFile("t.yaml", "t.yaml", text),))).ledger
    held = [entry for entry in ledger if entry.unit is Unit.SCHEMA and entry.name == "Held"]
    assert len(held) == 1
    assert all((entry.state is State.DEGRADED) == bool(entry.reason) for entry in ledger)
    return [entry.reason for entry in ledger if entry.unit is Unit.SCHEMA and entry.reason]
