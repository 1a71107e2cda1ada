"""The clients of whole documents, and of the providers of specs/: every operation is one method, and every method can be called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from .support.every_call import FAILED, Clients, Sent, answers, clients, listing_methods, methods, required_arguments, small_arguments
from .support.package_tests import workshop as workshop
from .support.raw_calls import RawCall, bare, departures, raw_calls
from .support.raw_documents import raw_document
from .support.sources import openapi_parameters, parameters, providers
from .support.workshop import Package, Workshop

_ROW = re.compile(r"\| \[([\w.]+)\]\(operations/[^)]*\) \| `(\S+) ([^`]*)` \|")


@pytest.fixture(params=[*parameters(providers()), *openapi_parameters()])
def package(request: pytest.FixtureRequest, workshop: Workshop) -> Package:
    return workshop.make(request.param)


def served(package: Package) -> list[RawCall]:
    """What its source serves: a document is read by the tests themselves; pages by the reader whose account other tests check."""
    if package.source.path:
        return list(raw_calls(raw_document(package.source.location)))
    return [RawCall(str(each.method), bare(str(each.path))) for each in package.prepared.scope.api.operations]


def told(found: Clients) -> dict[str, tuple[str, str]]:
    """Method and path by the dotted path to call it by, as the documentation of the package tells."""
    text = (found.folder / "docs" / "README.md").read_text("utf-8")
    return {path: (method, bare(where)) for path, method, where in _ROW.findall(text)}


def faults(wanted: Iterable[RawCall], found: Clients, documented: dict[str, tuple[str, str]]) -> Iterator[str]:
    """In what the methods are not the operations, one for one."""
    made = {operation.name: (operation.method, bare(operation.path)) for operation in found.operations}
    listed = Counter(documented.values())
    listed.subtract((each.method, each.path) for each in wanted)
    yield from (f"{key}: {'too often' if count > 0 else 'not'} in the docs" for key, count in listed.items() if count)
    yield from (f"{path}: the docs tell of it otherwise" for path, key in documented.items() if made.get(path) != key)
    for path, key in made.items():
        if path not in documented and documented.get(path.rstrip("_").removesuffix("_stream")) != key:
            yield f"{path}: nobody asked for it"
    for path in {**made, **documented}:
        for is_async in (False, True):
            try:
                assert callable(found.method(path, is_async=is_async))
            except AttributeError as error:
                yield f"{path}: {error}"


def test_every_operation_is_one_method(package: Package) -> None:
    found = clients(package)
    assert len(found.operations) == len({operation.name for operation in found.operations})
    assert list(faults(served(package), found, told(found))) == []


def test_every_method_can_be_called(package: Package) -> None:
    found, scope, wrong = clients(package), package.prepared.scope, list[str]()
    by_request: dict[tuple[str, str], list[RawCall]] = {}
    for each in served(package):
        by_request.setdefault((each.method, each.path), []).append(each)
    constants = {operation.name: operation for operation in found.operations}
    assert methods(scope).keys() == constants.keys()
    for path, call in methods(scope).items():
        wanted = by_request[constants[path].method, bare(constants[path].path)]
        arguments = small_arguments(call, required_arguments(found, path), scope)
        for more, answer in [({}, FAILED), *answers(call, scope)]:
            for is_async in (False, True):
                sent = found.call(path, answer, {**arguments, **more}, is_async=is_async)
                found_faults = [list(call_faults(each, sent, failed=answer is FAILED)) for each in wanted]
                wrong += [f"{path}: {fault}" for fault in min(found_faults, key=len)]
    assert wrong == []


def call_faults(wanted: RawCall, sent: Sent, *, failed: bool) -> Iterator[str]:
    """What is wrong with a call that was answered as documented or, if ``failed``, with the status 500."""
    if sent.request is None:
        yield f"nothing was sent: {sent.result!r}"
        return
    yield from departures(wanted, sent.request, sent.body)
    if failed != isinstance(sent.result, Exception) or (failed and getattr(sent.result, "status", 0) != 500):
        yield f"gave {sent.result!r}"


def test_every_list_gives_its_items(package: Package) -> None:
    found, scope = clients(package), package.prepared.scope
    for path, single in listing_methods(scope).items():
        call = methods(scope)[single]
        arguments = small_arguments(call, required_arguments(found, single), scope)
        assert required_arguments(found, path) == arguments.keys()
        for _, answer in answers(call, scope):
            for is_async in (False, True):
                sent = found.call(path, answer, arguments, is_async=is_async)
                assert sent.request is not None and not isinstance(sent.result, Exception), (path, sent.result)


# The judges, each with something that it must reject.


@pytest.fixture(scope="module")
def mistral(workshop: Workshop) -> Clients:
    return clients(workshop.make(next(each for each in providers() if each.name == "mistral")))


def test_judges_of_methods_find_what_is_wrong(mistral: Clients) -> None:
    documented = told(mistral)
    wanted = [RawCall(*key) for key in documented.values()]
    assert list(faults(wanted, mistral, documented)) == []
    wrong: list[tuple[list[RawCall], Clients, dict[str, tuple[str, str]]]] = [
        ([*wanted, RawCall("PUT", "/v1/models")], mistral, documented),
        ([*wanted, wanted[0]], mistral, documented),
        (wanted[1:], mistral, documented),
        (wanted, replace(mistral, operations=mistral.operations[1:]), documented),
        (wanted, replace(mistral, operations=(*mistral.operations, replace(mistral.operations[0], name="models.all"))), documented),
        (wanted, replace(mistral, operations=(*mistral.operations[1:], replace(mistral.operations[0], method="HEAD"))), documented),
        (wanted, mistral, {f"beta.{path}": key for path, key in documented.items()}),
    ]
    for case in wrong:
        assert list(faults(*case)) != []


MODEL = RawCall("GET", "/v1/models/{model_id}")


@pytest.mark.parametrize(
    "wanted, arguments",
    [
        (MODEL, {}),
        (MODEL, {"model": "a"}),
        (replace(MODEL, method="POST"), {"model_id": "a"}),
        (replace(MODEL, path="/v1/models"), {"model_id": "a"}),
        (replace(MODEL, required=frozenset({("query", "page")})), {"model_id": "a"}),
        (replace(MODEL, required=frozenset({("header", "X-Page")})), {"model_id": "a"}),
        (replace(MODEL, required=frozenset({("body", "page")})), {"model_id": "a"}),
    ],
)
def test_judges_of_calls_find_what_is_wrong(mistral: Clients, wanted: RawCall, arguments: dict[str, str]) -> None:
    assert list(call_faults(MODEL, mistral.call("models.retrieve", FAILED, {"model_id": "a"}, is_async=False), failed=True)) == []
    assert list(call_faults(wanted, mistral.call("models.retrieve", FAILED, arguments, is_async=False), failed=True)) != []
