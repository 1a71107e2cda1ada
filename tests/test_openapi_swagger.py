"""Swagger 2.0 documents, read as those of OpenAPI 3.0 that say the same."""

from __future__ import annotations

import json
from typing import Any

from generator.readers.openapi.nodes import Mark, Object, json_of
from tests.support.nodes import at, documents, said

HEAD = """\
swagger: '2.0'
info: {title: Pets, version: '1'}
produces: [application/json, text/csv]
"""


def converted(text: str, **files: str) -> Any:
    """The converted document, as plain values; nothing may be reported."""
    found, findings = documents({"main.yaml": HEAD + text, **{f"{name}.yaml": content for name, content in files.items()}})
    assert not said(findings)
    return json.loads(json_of(found.root).text)


def operation(text: str, around: str = "") -> Any:
    """The one operation of a document."""
    lines = "".join(f"      {line}\n" for line in text.strip().splitlines())
    return converted(f"{around}\npaths:\n  /pets:\n    post:\n{lines}")["paths"]["/pets"]["post"]


def parameter(text: str) -> Any:
    """The one parameter of an operation."""
    return operation(f"parameters: [{{name: a, in: query, {text}}}]")["parameters"][0]


def test_the_frame() -> None:
    found = converted("host: pets.example\nbasePath: /v1/\nschemes: [https, http]\ntags: [{name: a}]\nx-own: 1\nsecurity: [{key: []}]\n")
    assert found == {
        "openapi": "3.0.3",
        "servers": [{"url": "https://pets.example/v1"}, {"url": "http://pets.example/v1"}],
        "info": {"title": "Pets", "version": "1"},
        "tags": [{"name": "a"}],
        "x-own": 1,
        "security": [{"key": []}],
    }


def test_servers() -> None:
    assert "servers" not in converted("schemes: [https]")
    assert converted("basePath: /")["servers"] == [{"url": "/"}]
    assert converted("host: a.example:8080")["servers"] == [{"url": "https://a.example:8080"}]
    assert operation("schemes: [wss]\nresponses: {}", "host: a.example")["servers"] == [{"url": "wss://a.example"}]


def test_schemas() -> None:
    found = converted("""
definitions:
  Pet:
    discriminator: kind
    x-nullable: true
    properties:
      discriminator: {type: string, x-nullable: false}
      file: {type: file}
    additionalProperties: {x-nullable: true}
    allOf: [{items: {x-nullable: true}}]
    example: {type: file, x-nullable: 1, discriminator: a}
    enum: [{x-nullable: true}]
""")
    assert found["components"]["schemas"]["Pet"] == {
        "discriminator": {"propertyName": "kind"},
        "nullable": True,
        "properties": {
            "discriminator": {"type": "string", "nullable": False},
            "file": {"format": "binary", "type": "string"},
        },
        "additionalProperties": {"nullable": True},
        "allOf": [{"items": {"nullable": True}}],
        "example": {"type": "file", "x-nullable": 1, "discriminator": "a"},
        "enum": [{"x-nullable": True}],
    }


def test_parameters() -> None:
    assert parameter("required: true, type: integer, maximum: 9, default: 3, x-nullable: true, x-own: 1, description: d") == {
        "name": "a",
        "in": "query",
        "description": "d",
        "required": True,
        "schema": {"type": "integer", "maximum": 9, "default": 3, "nullable": True},
        "x-own": 1,
    }
    styles = {
        "": ("form", False),
        "collectionFormat: csv": ("form", False),
        "collectionFormat: multi": ("form", True),
        "collectionFormat: ssv": ("spaceDelimited", False),
        "collectionFormat: pipes": ("pipeDelimited", False),
        "in: header": ("simple", False),
    }
    for text, (style, explode) in styles.items():
        place = "" if "in:" in text else "in: query"
        found = operation(f"parameters: [{{{', '.join(filter(None, ('name: a', place, text)))}, type: array, items: {{type: string}}}}]")
        assert found["parameters"][0]["style"] == style
        assert found["parameters"][0]["explode"] is explode
        assert found["parameters"][0]["schema"] == {"type": "array", "items": {"type": "string"}}


def test_a_style_that_is_gone() -> None:
    text = "paths: {/a: {get: {parameters: [{name: a, in: query, type: array, collectionFormat: tsv}]}}}"
    found, findings = documents({"main.yaml": HEAD + text})
    assert said(findings) == ["specs/main.yaml:4:85: warning: unknown-style"]
    assert json.loads(json_of(at(found.root, "paths", "/a", "get", "parameters", "0")).text)["style"] == "form"


def test_bodies() -> None:
    body = "{name: pet, in: body, required: true, description: d, schema: {$ref: '#/definitions/Pet'}}"
    expected = {"schema": {"$ref": "#/definitions/Pet"}}
    assert operation(f"parameters: [{body}]") == {
        "requestBody": {"description": "d", "required": True, "content": {"application/json": expected}}
    }
    found = operation(f"consumes: [text/xml, a/b]\nparameters: [{body}]", "consumes: [application/json]")
    assert found["requestBody"]["content"] == {"text/xml": expected, "a/b": expected}
    shared = f"parameters: {{Pet: {body}, Limit: {{name: limit, in: query, type: integer}}}}"
    found = operation("parameters: [{$ref: '#/parameters/Pet'}, {$ref: '#/parameters/Limit'}]", shared)
    assert found["requestBody"]["content"] == {"application/json": expected}
    assert found["parameters"] == [{"$ref": "#/parameters/Limit"}]


def test_forms() -> None:
    found = operation("""
parameters:
  - {name: note, in: formData, type: string, required: true, description: d}
  - {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: multi}
""")
    content = found["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert found["requestBody"]["required"] is True
    assert content == {
        "schema": {
            "type": "object",
            "properties": {"note": {"type": "string", "description": "d"}, "tags": {"type": "array", "items": {"type": "string"}}},
            "required": ["note"],
        },
        "encoding": {"tags": {"style": "form", "explode": True}},
    }
    found = operation("consumes: [multipart/form-data, a/b]\nparameters: [{name: photo, in: formData, type: file}]")
    assert found["requestBody"] == {
        "content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"photo": {"format": "binary", "type": "string"}}}}}
    }


def test_parameters_of_the_path() -> None:
    found = converted("""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, type: string}, {name: note, in: formData, type: string}]
    get: {responses: {}}
    put: {parameters: [{name: note, in: formData, type: integer}]}
""")["paths"]["/pets/{id}"]
    assert [item["name"] for item in found["parameters"]] == ["id"]
    for method, kind in (("get", "string"), ("put", "integer")):
        content = found[method]["requestBody"]["content"]["application/x-www-form-urlencoded"]
        assert content["schema"]["properties"] == {"note": {"type": kind}}


def test_responses() -> None:
    shared = "responses: {Gone: {description: gone, schema: {type: string}}}"
    found = operation(
        """
responses:
  200:
    description: ok
    schema: {type: integer}
    headers: {X-Left: {type: integer, description: d}}
    examples: {text/csv: '1', image/png: x}
  204: {description: none}
  404: {$ref: '#/responses/Gone'}
""",
        shared,
    )["responses"]
    assert found == {
        "200": {
            "description": "ok",
            "headers": {"X-Left": {"description": "d", "schema": {"type": "integer"}}},
            "content": {
                "application/json": {"schema": {"type": "integer"}},
                "text/csv": {"schema": {"type": "integer"}, "example": "1"},
                "image/png": {"schema": {"type": "integer"}, "example": "x"},
            },
        },
        "204": {"description": "none"},
        "404": {"$ref": "#/responses/Gone"},
    }
    found = operation(
        "produces: [image/png]\nresponses: {200: {description: a, schema: {type: file}}, 404: {$ref: '#/responses/Gone'}}", shared
    )
    assert found["responses"]["200"]["content"] == {"image/png": {"schema": {"type": "string", "format": "binary"}}}
    assert found["responses"]["404"] == {"description": "gone", "content": {"image/png": {"schema": {"type": "string"}}}}


def test_security_schemes() -> None:
    found = converted("""
securityDefinitions:
  basic: {type: basic, description: d}
  key: {type: apiKey, in: header, name: X-Key, x-own: 1}
  code: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: {read: Reads}}
  app: {type: oauth2, flow: application, tokenUrl: 'https://t.example', scopes: {}}
""")["components"]["securitySchemes"]
    assert found == {
        "basic": {"type": "http", "scheme": "basic", "description": "d"},
        "key": {"type": "apiKey", "name": "X-Key", "in": "header", "x-own": 1},
        "code": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://a.example",
                    "tokenUrl": "https://t.example",
                    "scopes": {"read": "Reads"},
                }
            },
        },
        "app": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://t.example", "scopes": {}}}},
    }


def test_references_and_places() -> None:
    text = """\
definitions: {Pet: {properties: {owner: {$ref: '#/definitions/Owner'}}}, Owner: {type: object}}
parameters: {Limit: {name: limit, in: query, type: integer}}
paths:
  /pets: {$ref: 'parts.yaml#/pets'}
  /gone: {get: {parameters: [{$ref: '#/parameters/Gone'}]}}
"""
    parts = "pets:\n  get:\n    parameters: [{$ref: 'main.yaml#/parameters/Limit'}]\n    responses: {200: {schema: {$ref: '#/Cat'}}}\nCat: {x-nullable: true}\n"
    found, findings = documents({"main.yaml": HEAD + text, "parts.yaml": parts})
    owner = at(found.root, "components", "schemas", "Pet", "properties", "owner")
    assert isinstance(owner, Object)
    target = found.follow(owner)
    assert target is not None
    assert target.pointer == ("components", "schemas", "Owner")
    assert target.node.mark == Mark("specs/main.yaml", 4, 81)
    get = at(found.root, "paths", "/pets", "get")
    limit = at(get, "parameters", "0")
    assert limit.mark == Mark("specs/main.yaml", 5, 21)
    assert json.loads(json_of(limit).text)["schema"] == {"type": "integer"}
    cat = found.resolve(at(get, "responses", "200", "content", "text/csv", "schema"))
    assert cat is not None
    assert json_of(cat).text == '{"nullable":true}'
    assert said(findings) == ["specs/main.yaml:8:37: warning: dangling-reference"]
    assert found.resolve(at(found.root, "paths", "/gone", "get", "parameters", "0")) is None
    assert len(said(findings)) == 1, "the reference is named as it is written, and once"
