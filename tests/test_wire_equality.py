"""The same call by an official SDK and by our client: the two requests are one, but for what is listed here by name and cause."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import pytest

from tests.support.capture_server import Captured
from tests.support.peers import FOLDER, NO_PEERS, Call, Outcome, calls, drive_ours, drive_peer, python_of
from tests.support.sources import NO_DOCUMENTS, Source, providers, real_documents
from tests.support.wire import Sent, differences, sent
from tests.support.workshop import Workshop


class Cause(Enum):
    """Why a difference is none of ours."""

    UNASKED = "keys added unasked"
    NEWER = "an SDK newer than the document"
    DEPARTS = "a spelling that departs from the document"


@dataclass(frozen=True, slots=True)
class Known:
    """A difference of all calls of an operation: where, and what (as in ``tests.support.wire.Difference``)."""

    operation: str
    where: str
    what: str
    cause: Cause


_MISTRAL_CHAT, _MISTRAL_OCR = "POST /v1/chat/completions", "POST /v1/ocr"
KNOWN: dict[str, tuple[Known, ...]] = {
    "openai": (
        Known("POST /embeddings", "body.encoding_format", "theirs alone", Cause.UNASKED),
        Known("DELETE /models/{model}", "media_type", "differs", Cause.UNASKED),
    ),
    "mistralai": (
        Known(_MISTRAL_CHAT, "body.stream", "theirs alone", Cause.UNASKED),
        Known(_MISTRAL_CHAT, "body.messages[].prefix", "theirs alone", Cause.UNASKED),
        Known("GET /v1/models/{model_id}", "path", "differs", Cause.DEPARTS),  # a slash in a value is left as it is
        Known("POST /v1/fim/completions", "body.stream", "theirs alone", Cause.UNASKED),
        Known(_MISTRAL_OCR, "body.include_blocks", "theirs alone", Cause.UNASKED),
        Known("POST /v1/files", "body.visibility", "theirs alone", Cause.UNASKED),
        Known("POST /v1/audio/transcriptions", "body.stream", "theirs alone", Cause.UNASKED),
        Known("POST /v1/audio/transcriptions", "body.diarize", "theirs alone", Cause.UNASKED),
        Known("GET /v1/batch/jobs", "query.order_by", "theirs alone", Cause.UNASKED),
        Known("POST /v1/conversations", "body.stream", "theirs alone", Cause.UNASKED),
        Known("POST /v1/conversations", "body.inputs[].object", "theirs alone", Cause.UNASKED),
        Known("POST /v1/conversations", "body.inputs[].type", "theirs alone", Cause.UNASKED),
        Known("POST /v1/conversations", "body.inputs[].prefix", "theirs alone", Cause.UNASKED),
        Known("GET /v1/libraries/{library_id}/documents", "query.page_size", "theirs alone", Cause.UNASKED),
        Known("GET /v1/observability/judges", "query.page_size", "theirs alone", Cause.UNASKED),
    ),
    "atoma_sdk": (Known("POST /v1/chat/completions", "body.stream", "theirs alone", Cause.UNASKED),),
    "r9s": (
        Known("POST /chat/completions", "body.stream", "theirs alone", Cause.UNASKED),
        Known("POST /embeddings", "body.encoding_format", "theirs alone", Cause.UNASKED),
    ),
}
_PROVIDERS = {"openai": "openai", "mistralai": "mistral", "atoma_sdk": "atoma", "r9s": "r9s"}
_DOCUMENTS = {"openai": "openai-openapi-head.yaml", "mistralai": "mistral-public-doc-head.yaml"}


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """Where the packages are made, each once."""
    return Workshop(tmp_path_factory.mktemp("packages"))


@pytest.mark.corpus
@pytest.mark.parametrize("peer", KNOWN)
def test_the_same_call_is_the_same_request(workshop: Workshop, tmp_path: Path, peer: str) -> None:
    if not python_of(peer).exists():
        pytest.skip(NO_PEERS)
    made = calls(peer)
    theirs = drive_peer(peer, made)
    assert {call.name for call, outcome in zip(made, theirs, strict=True) if not outcome.sent} == {
        call.name for call in made if call.refused
    }
    found: dict[Known, list[str]] = defaultdict(list)
    called: set[str] = set()
    causes = {(known.operation, known.where, known.what): known for known in KNOWN[peer]}
    for source in _sources(peer, tmp_path):
        package = workshop.make(source)
        for call, outcome, official in zip(made, drive_ours(package.root, package.name, made), theirs, strict=True):
            if "LookupError" in outcome.error:
                continue
            called.add(call.name)
            for where, what in _compared(call, outcome, official):
                known = causes.get((call.operation, where, what), Known(call.operation, where, what, Cause.NEWER))
                found[known].append(f"{source}: {call.name}")
    assert [_line(known, names) for known, names in found.items() if known not in KNOWN[peer]] == []
    assert [known for known in KNOWN[peer] if known not in found] == [], "listed, and occurs no more"
    assert [call.name for call in made if call.name not in called] == [], "no package has the operation"


def _line(known: Known, names: list[str]) -> str:
    return f"{known.operation}: {known.where} {known.what}, in {names}"


def _compared(call: Call, ours: Outcome, theirs: Outcome) -> list[tuple[str, str]]:
    assert ours.sent, f"{call.name}: {ours.error}"
    return differences(ours.sent, theirs.sent) if theirs.sent else []


def _sources(peer: str, folder: Path) -> Iterator[Source]:
    """The provider of an SDK, and where there is one the whole document that the SDK was made of."""
    yield from (source for source in providers() if source.name == _PROVIDERS[peer])
    if peer not in _DOCUMENTS:
        return
    document = real_documents() / "openapi" / _DOCUMENTS[peer]
    if not document.exists():
        pytest.skip(NO_DOCUMENTS)
    name = f"whole_{_PROVIDERS[peer]}"
    shutil.copytree(FOLDER / peer, folder / "specs" / name, ignore=lambda _, names: {name for name in names if name != "provider.toml"})
    shutil.copyfile(document, folder / "specs" / name / "openapi.yaml")
    yield Source(name, folder)


@pytest.mark.corpus
def test_a_call_that_is_another_is_found_out(workshop: Workshop) -> None:
    """The negative control of the whole way: ours is told something else than theirs."""
    if not python_of("r9s").exists():
        pytest.skip(NO_PEERS)
    package = workshop.make(next(source for source in providers() if source.name == "r9s"))
    call = next(call for call in calls("r9s") if call.name == "chat, streamed")
    (theirs,) = drive_peer("r9s", [call])
    for changed, expected in (
        ({}, []),
        ({"seed": 7}, [("body.seed", "ours alone")]),
        ({"model": "wind-large"}, [("body.model", "differs")]),
        ({"stream_options": {"include_use": True}}, [("body.stream_options.include_use", "ours alone")]),
    ):
        (ours,) = drive_ours(package.root, package.name, [replace(call, arguments={**call.arguments, **changed})])
        assert [found for found in _compared(call, ours, theirs) if found[1] != "theirs alone"] == expected


def _request(
    target: str = "/k?limit=1&include[]=a&include[]=b", body: bytes = b'{"a": [{"b": 1}], "c": "d"}', media_type: str = ""
) -> Sent:
    return sent(Captured("POST", target, (("content-type", media_type or "application/json; charset=utf-8"),), body))


def _multipart(*parts: tuple[str, bytes]) -> Sent:
    body = b"".join(b"--x\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + content + b"\r\n" for head, content in parts)
    return _request("/k", body + b"--x--\r\n", "multipart/form-data; boundary=x")


_FILE = ('name="file"; filename="a.txt"\r\nContent-Type: text/plain', b"one\r\n")


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (_request(), _request("/k?include%5B%5D=a&limit=1&include%5B%5D=b", b'{"c": "d", "a": [{"b": 1.0}]}'), []),
        (_request(), _request("/k?limit=1&include=a&include=b"), [("query.include[]", "ours alone"), ("query.include", "theirs alone")]),
        (_request(), _request("/k?limit=1&include[]=b&include[]=a"), [("query.include[]", "differs")]),
        (_request("/k/a%2Fb"), _request("/k/a/b"), [("path", "differs")]),
        (_request(), _request(body=b'{"a": [{"B": 1}], "c": "d"}'), [("body.a[].b", "ours alone"), ("body.a[].B", "theirs alone")]),
        (_request(), _request(body=b'{"a": [{"b": true}], "c": "d"}'), [("body.a[].b", "differs")]),
        (_request(), _request(body=b'{"a": [{"b": 1}], "c": "d", "e": null}'), [("body.e", "theirs alone")]),
        (_request(), _request(body=b'{"a": [], "c": "d"}'), [("body.a", "differs")]),
        (_request(), _request(media_type="text/json"), [("media_type", "differs")]),
        (_multipart(_FILE, ('name="n"', b"1")), _multipart(('name="n"', b"1"), _FILE), []),
        (_multipart(_FILE), _multipart((_FILE[0].replace("a.txt", "b.txt"), _FILE[1])), [("body.file", "differs")]),
        (_multipart(_FILE), _multipart((_FILE[0].replace("plain", "html"), _FILE[1])), [("body.file", "differs")]),
        (_multipart(_FILE), _multipart((_FILE[0], b"one\n")), [("body.file", "differs")]),
        (_multipart(_FILE), _multipart((_FILE[0].replace("file", "file[]", 1), _FILE[1])),
         [("body.file", "ours alone"), ("body.file[]", "theirs alone")]),
    ],
)  # fmt: skip
def test_what_is_a_difference(ours: Sent, theirs: Sent, expected: list[tuple[str, str]]) -> None:
    assert differences(ours, theirs) == expected
