"""What operations of OpenAPI documents are called, and other facts of them that no page of a package shows."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from generator.ir import UNKNOWN, Api
from generator.readers.openapi import read_openapi
from generator.sources import SourceFile, SourceTree

NONE: list[str] = []
EMPTY: dict[str, object] = {}
OK = {"responses": {"204": {"description": "Done."}}}


def read(paths: Mapping[str, object], **more: object) -> Api:
    document = {"openapi": "3.1.0", "info": {"title": "Any", "version": "1"}, "paths": paths, **more}
    return read_openapi(SourceTree("any.json", (SourceFile("any.json", "any.json", json.dumps(document)),))).api


def called(paths: Mapping[str, object], **more: object) -> list[str]:
    return [f"{operation.group}.{operation.name}" for operation in read(paths, **more).operations]


@pytest.mark.parametrize(
    ("path", "method", "operation", "name"),
    [
        ("/v1/models", "get", {"operationId": "list_models_v1_models_get", "tags": ["models"]}, "models.list_models"),
        ("/v1/a/{b_id}/c-d", "post", {"operationId": "add_v1_a__b_id__c_d_post", "tags": ["A"]}, "a.add"),
        ("/v1/usage/by_day", "get", {"operationId": "get_by_day_v1_usage_by_day", "tags": ["usage"]}, "usage.get_by_day"),
        ("/models", "get", {"operationId": "listModels", "tags": ["Models"]}, "models.list_models"),
        ("/models", "get", {"operationId": "models_get", "tags": ["Models"]}, "models.models_get"),
        ("/models", "get", {"operationId": "list", "tags": ["beta.old-models", "other"]}, "beta.old_models.list"),
        ("/models", "get", {"operationId": "list", "tags": ["v2. Models"]}, "v2_models.list"),
        ("/models", "get", {"operationId": "list", "x-oaiMeta": {"group": "fine-tuning"}}, "fine_tuning.list"),
        ("/models", "get", {"operationId": "list", "tags": ["Models"], "x-oaiMeta": {"group": "other"}}, "models.list"),
        ("/models", "get", {"operationId": "list", "tags": ["M"], "x-speakeasy-group": "ml.models"}, "ml.models.list"),
        ("/v1/models/{id}/copy", "put", {}, ".put_v1_models_by_id_copy"),
    ],
)
def test_names(path: str, method: str, operation: Mapping[str, object], name: str) -> None:
    assert called({path: {method: {**operation, **OK}}}) == [name]


def test_names_are_stated_in_one_list() -> None:
    overrides = [
        {"operationId": "get.*", "methodNameOverride": "fetch"},
        {"operationId": "get_one", "methodNameOverride": "one"},
        {"operationId": "(a+)+$", "methodNameOverride": "never"},
    ]
    paths = {f"/{name}": {"get": {"operationId": name, **OK}} for name in ("get_one", "get_all", "aaaa", "forget_one")}
    assert called(paths, **{"x-speakeasy-name-override": overrides}) == [".one", ".fetch", ".aaaa", ".forget_one"]


def test_a_name_that_is_a_group_gives_way() -> None:
    paths = {
        "/v1/chat": {"post": {"operationId": "chat_v1_chat_post", **OK}},
        "/list": {"get": {"operationId": "list", "tags": ["chat"], **OK}},
    }
    assert called(paths) == [".chat_v1_chat_post", "chat.list"]


def test_security_is_unknown_only_where_nothing_tells_it() -> None:
    bare, secured = {"operationId": "a", **OK}, {"operationId": "b", "security": [{"key": NONE}], **OK}
    assert [operation.security for operation in read({"/a": {"get": bare}}).operations] == [UNKNOWN]
    assert [operation.security for operation in read({"/a": {"get": bare}, "/b": {"get": secured}}).operations] == [(), (("key",),)]
    assert [operation.security for operation in read({"/a": {"get": bare}}, security=[EMPTY]).operations] == [((),)]


def test_inline_replies_are_called_after_their_status() -> None:
    def content(key: str) -> Mapping[str, object]:
        return {
            "description": key,
            "content": {"application/json": {"schema": {"type": "object", "properties": {key: {"type": "string"}}}}},
        }

    responses = {status: content(f"k{status}") for status in ("201", "200", "202", "404", "499", "5XX", "default")}
    api = read({"/things": {"post": {"operationId": "makeThing", "tags": ["Things"], "responses": responses}}})
    assert [declaration.name for declaration in api.declarations] == [
        f"ThingsMakeThing{end}" for end in ("Created", "Response", "Accepted", "NotFound", "ClientError", "ServerError", "Error")
    ]
    assert [(reply.status, reply.error) for reply in api.operations[0].replies if reply.error] == [
        ("404", True), ("499", True), ("5XX", True), ("default", True)
    ]  # fmt: skip


def test_what_comes_behind_a_component_is_called_after_it() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    components = {
        "schemas": {"Error": {"type": "object", "properties": {"b": {"type": "string"}}}},
        "responses": {name: {"description": name, "content": {"application/json": {"schema": schema}}} for name in ("Error", "Gone")},
    }
    responses = {"400": {"$ref": "#/components/responses/Error"}, "410": {"$ref": "#/components/responses/Gone"}}
    paths = {f"/{name}": {"get": {"operationId": name, "responses": responses}} for name in ("a", "b")}
    declared = [declaration.name for declaration in read(paths, components=components).declarations]
    assert declared == ["Error", "ErrorResponse", "Gone"]
