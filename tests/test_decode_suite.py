"""The suite of mutated chat replies, against a package made of ``pages/decode_suite``."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.golden import check_golden
from tests.support.json_values import same_json
from tests.support.vendoring import PAGES, Vendored, prepared_pages, vendor

FOLDER = PAGES / "decode_suite"


@dataclass(frozen=True, slots=True)
class Mutation:
    """A mutated reply. ``want`` is what a strict decoder should do, in the suite's words."""

    id: str
    want: str
    text: bytes

    @property
    def value(self) -> Any:
        """What the text says; ``None`` if it is no JSON text."""
        try:
            return json.loads(self.text, parse_constant=_refuse)
        except ValueError:
            return None


def _refuse(constant: str) -> None:
    raise ValueError(constant)


@pytest.fixture(scope="module")
def vendored(tmp_path_factory: pytest.TempPathFactory) -> Vendored:
    return vendor(prepared_pages(FOLDER / "reply.md", "decode_suite"), tmp_path_factory.mktemp("vendored"))


@pytest.fixture(scope="module")
def mutations(shared: Path) -> list[Mutation]:
    suite: list[dict[str, Any]] = json.loads((shared / "suites" / "decode" / "mutations.json").read_bytes())
    return [Mutation(each["id"], each["want"], base64.b64decode(each["bytes_base64"])) for each in suite]


def test_strict_decoding_does_what_is_wanted(vendored: Vendored, mutations: list[Mutation]) -> None:
    outcomes = {mutation.id: (mutation.want, _strictly(vendored, mutation)) for mutation in mutations}
    assert {"accept+keep", "accept exact", "reject"} <= {want for want, _ in outcomes.values()}
    for id, (want, accepted) in outcomes.items():
        match want:
            case "reject":
                assert not accepted, id
            case "accept" | "accept+keep" | "accept exact":
                assert accepted, id
            case _:  # either will do, and the golden file tells which
                pass


def _strictly(vendored: Vendored, mutation: Mutation) -> bool:
    """Whether a reply is accepted; if so, there is no misfit in it and it encodes back to the same JSON."""
    reply = vendored["ChatCompletion"]
    try:
        model = reply.from_json(mutation.text)
    except vendored["DecodeError"]:
        return False
    problems: list[Any] = []
    reply.from_json(mutation.text, problems=problems)
    assert {problem.weight for problem in problems} <= {"note"}, mutation.id
    assert same_json(model.to_dict(), mutation.value), mutation.id
    assert same_json(json.loads(model.to_json()), mutation.value), mutation.id
    return True


def test_tolerant_decoding_loses_nothing(vendored: Vendored, mutations: list[Mutation], *, golden: bool) -> None:
    lines: list[str] = []
    for mutation in mutations:
        lines.append(f"{mutation.id}: {_tolerantly(vendored, mutation)}")
    check_golden(FOLDER / "problems.txt", "\n".join(lines) + "\n", rewrite=golden)


def _tolerantly(vendored: Vendored, mutation: Mutation) -> str:
    problems: list[Any] = []
    try:
        model = vendored["ChatCompletion"].from_json(mutation.text, problems=problems)
    except vendored["DecodeError"] as error:
        assert not isinstance(mutation.value, dict), mutation.id
        return f"refused\n    {error}"
    assert same_json(model.to_dict(), mutation.value), mutation.id
    assert same_json(json.loads(model.to_json()), mutation.value), mutation.id
    return "".join(["kept", *(f"\n    {problem.weight}: {problem}" for problem in problems)])
