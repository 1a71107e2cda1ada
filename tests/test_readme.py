"""The README's Python examples run as they stand, and say what they claim."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from .support.capture_server import ANSWERS, Answer, CaptureServer
from .support.command_line import typewright
from .support.readme_examples import examples, redirect, run

README = Path(__file__).resolve().parent.parent / "README.md"

CLAIMS = """
assert body == b'{"messages":[{"content":"Hello!","role":"user"}],"model":"gpt-4o-mini","temperature":0.2}'
assert reply.extra["created"] == "yesterday" and reply.extra["brand_new"] == {"tokens": 3}
assert [(problem.path, problem.weight) for problem in problems] == [("$.choices[0].finish_reason", "note"), ("$.created", "misfit")]
assert reply.choices[0].message.content == "Hi."
import json
import sys
assert reply.to_dict() == json.loads(drifted)
"""


def blocks(*, calling: bool) -> list[str]:
    """The examples that call an API, or all others that can be run."""
    return [block for block in examples(README) if "@dataclass" not in block and ("lient" in block) is calling]


def test_examples_of_models_run() -> None:
    found = blocks(calling=False)
    assert len(found) == 3
    run([*found, CLAIMS], "README")


# As much of a document as the example about files needs.
FILES = """
openapi: 3.1.0
info: {title: Files, version: "1"}
components:
  schemas:
    File: {type: object, required: [id, filename], properties: {id: {type: string}, filename: {type: string}}}
    Files: {type: object, required: [data, has_more], properties: {data: {type: array, items: {$ref: "#/components/schemas/File"}}, has_more: {type: boolean}}}
    NewFile: {type: object, required: [file, purpose], properties: {file: {type: string, format: binary}, purpose: {type: string}}}
  securitySchemes: {key: {type: http, scheme: bearer}}
security: [{key: []}]
paths:
  /files:
    post:
      {operationId: createFile, tags: [files], requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: "#/components/schemas/NewFile"}}}},
       responses: {"200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/File"}}}}}}
    get:
      {operationId: listFiles, tags: [files], parameters: [{name: after, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}],
       responses: {"200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/Files"}}}}}}
"""
MISSING = Answer("GET", "/models/gpt-0", b'{"error": {"message": "no such model", "type": "x", "param": null, "code": null}}', status=404)
MADE = Answer("POST", "/files", b'{"id": "f", "filename": "notes.txt"}')
LISTED = Answer("GET", "/files", b'{"data": [{"id": "f", "filename": "notes.txt"}], "has_more": false}')


def test_examples_of_calls_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "openapi.yaml").write_text(FILES, "utf-8")
    (tmp_path / "notes.txt").write_text("notes", "utf-8")
    made = typewright(tmp_path, "generate", "--from", "openapi.yaml", "--as", "whole", "--out", "vendored")
    assert made.code == 0, made.talk
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with CaptureServer((MISSING, MADE, LISTED, *ANSWERS)) as server:
        redirect("generated.openai", server.url, monkeypatch)
        redirect("vendored.whole", server.url, monkeypatch)
        names = run(blocks(calling=True), "README")
    printed = capsys.readouterr().out
    assert (
        printed.startswith("Wind ❄\nListModelsResponse(") and "Wind ❄404 None ErrorResponse(" in printed and printed.endswith("notes.txt\n")
    )
    assert names["whole"].choices[0].message.content == "Wind ❄" and names["reply"].status == 200
    upload = next(request for request in server.requests if request.target == "/files" and request.method == "POST")
    assert b'filename="notes.txt"' in upload.body and b"\r\n\r\nnotes\r\n" in upload.body
    assert json.loads(server.requests[0].body) == {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello!"}]}
