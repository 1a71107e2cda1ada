"""``typewright agree``: the comparisons of ``tests/agreements``, and one changed fact of each kind, which has to be found."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.agreement import compare
from generator.agreement.facts import Facet, Score
from generator.ir import Api
from generator.load import load_source
from generator.pipeline import Request, connect
from tests.support.agreements import COMPARISONS, Comparison, all_comparisons
from tests.support.command_line import typewright
from tests.support.golden import check_golden

BAD_INPUT = 3
DOCUMENT = COMPARISONS / "every_facet" / "a" / "openapi.yaml"
each_comparison = pytest.mark.parametrize("comparison", all_comparisons(), ids=lambda comparison: comparison.name)


@each_comparison
def test_says_what_is_expected(comparison: Comparison, *, golden: bool) -> None:
    finished = comparison.agree()
    found = f"{finished.talk}{finished.output}exit code {finished.code}\n"
    check_golden(comparison.folder / "expected.txt", found, rewrite=golden)
    assert (comparison.folder / "about.md").read_text("utf-8").strip()


@each_comparison
def test_json_is_as_expected(comparison: Comparison, *, golden: bool) -> None:
    finished = comparison.agree("--json")
    expected = comparison.folder / "expected.json"
    if expected.exists():
        check_golden(expected, finished.output, rewrite=golden)
    if finished.code == BAD_INPUT:
        assert finished.output == ""
        return
    found = json.loads(finished.output)
    counted = {facet: figures["comparable"] - figures["agree"] for facet, figures in found["facets"].items() if facet != "folded name"}
    listed = [difference["facet"] for difference in found["differences"] if difference["facet"] != "folded name"]
    assert {facet: listed.count(facet) for facet in counted} == counted
    assert finished.code == int(any(facet != "guessed name" for facet in listed))


@each_comparison
def test_the_page_holds_it_all_and_nothing_else(comparison: Comparison, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    finished = comparison.agree("--json", "--html", str(page))
    if finished.code == BAD_INPUT:
        assert not page.exists()
        return
    reader = _Reader()
    reader.feed(page.read_text("utf-8"))
    assert reader.tags.isdisjoint({"script", "link", "img", "iframe", "object", "base", "form"})
    assert not any(name.startswith("on") or name in ("href", "src", "srcset") for name in reader.attributes)
    found = json.loads(finished.output)
    facts = [each for each in found["differences"] for each in (each["a"], each["b"])] + [
        each for pair in found["renamed"] for each in (pair["a"], pair["b"])
    ]
    for value in [*(fact["value"] for fact in facts), *(each["why"] for each in found["only_a"] + found["only_b"])]:
        assert value in reader.text, f"the page does not say {value}"


class _Reader(HTMLParser):
    """What a browser makes of a page: the text that it shows, and the tags and attributes that take effect."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_reader_of_pages_finds_what_takes_effect() -> None:
    reader = _Reader()
    reader.feed("<p>&lt;script&gt;</p><script>1</script><b onclick='x'>")
    assert reader.tags == {"p", "script", "b"}
    assert reader.attributes == {"onclick"}
    assert reader.text.startswith("<script>")


@each_comparison
def test_sources_agree_with_themselves_and_in_either_order(comparison: Comparison) -> None:
    if comparison.agree().code == BAD_INPUT:
        return
    first, second = (_api(comparison.folder / side) for side in comparison.sides())
    for api in (first, second):
        same = compare(api, api)
        assert (same.differences, same.renamed, same.only_first, same.only_second) == ((), (), (), ())
        assert all(score.agree == score.comparable for score in same.scores.values())
    there, back = compare(first, second), compare(second, first)
    assert back.scores == {facet: _turned(score) for facet, score in there.scores.items()}
    assert {(each.name, each.cause) for each in back.only_first} == {(each.name, each.cause) for each in there.only_second}


def _turned(score: Score) -> Score:
    return replace(score, only_first=score.only_second, only_second=score.only_first)


CHANGES = [
    (Facet.DECLARATIONS, "    Log:\n      type: object\n      properties: {text: {type: string}}", "    Log: {type: integer}"),
    (Facet.DECLARATIONS, "properties: {text: {type: string}}", "additionalProperties: {type: integer}"),
    (Facet.PRESENCE, "        flag: {type: string}\n", ""),
    (Facet.NAME, "shoreLeave:", "shore_leave:"),
    (Facet.TYPE, "crew: {type: integer}", "crew: {type: string}"),
    (Facet.TYPE, "crew: {type: integer}", "crew: {type: integer, enum: [1, 2]}"),
    (Facet.TYPE, "log: {$ref: '#/components/schemas/Log'}", "log: {$ref: '#/components/schemas/Other'}"),
    (Facet.REQUIRED, "required: [name, crew, home]", "required: [name, crew]"),
    (Facet.NULLABLE, 'type: [string, "null"]', "type: string"),
    (Facet.DEFAULT, "default: 12", "default: 13"),
    (Facet.DEFAULT, ", default: 12", ""),
    (Facet.VALUES, "[sloop, ketch]", "[sloop, yawl]"),
    (Facet.VALUES, "[sloop, ketch]", "[sloop, ketch, yawl]"),
    (Facet.MEMBERS, "            - {type: array, items: {type: string}}\n", "            - {type: boolean}\n"),
    (Facet.MEMBERS, "            - {type: array, items: {type: string}}\n", "            - {type: array, items: {type: boolean}}\n"),
    (Facet.OPERATIONS, "    delete:\n", "    put:\n"),
    (Facet.OPERATIONS, "  /ships:\n", "  /boats:\n"),
    (Facet.PARAMETERS, "name: fleet, in: query", "name: fleet, in: header"),
    (Facet.PARAMETERS, "name: fleet, in: query", "name: navy, in: query"),
    (Facet.PARAMETERS, "name: fleet, in: query,", "name: fleet, in: query, required: true,"),
    (Facet.PARAMETERS, "name: fleet, in: query, schema: {type: string}", "name: fleet, in: query, schema: {type: integer}"),
    (
        Facet.PARAMETERS,
        "      tags: [ships]\n      responses: {",
        "      tags: [ships]\n      requestBody: {content: {text/plain: {}}}\n      responses: {",
    ),
    (Facet.REPLIES, "application/json: {schema: {type: string}}", "application/json: {schema: {type: number}}"),
    (Facet.REPLIES, '"404":', '"410":'),
    (Facet.REPLIES, "          content: {application/json: {schema: {type: string}}}\n", ""),
]


@pytest.mark.parametrize(("facet", "old", "new"), CHANGES)
def test_one_changed_fact_is_found(facet: Facet, old: str, new: str, tmp_path: Path) -> None:
    text = DOCUMENT.read_text("utf-8").replace('"#/components/schemas/Log"', "'#/components/schemas/Log'")
    text += "    Other:\n      type: object\n      properties: {code: {type: integer}}\n"
    assert old in text
    found = compare(_document(tmp_path / "a.yaml", text), _document(tmp_path / "b.yaml", text.replace(old, new)))
    assert {difference.facet for difference in found.differences} == {facet}
    assert found.differs
    score = found.scores[facet]
    assert score.comparable - score.agree == len(found.differences) <= 2
    assert all(other.agree == other.comparable for name, other in found.scores.items() if name is not facet)


@pytest.mark.parametrize(
    ("facet", "old", "new"),
    [
        (Facet.TYPE, "crew: {type: integer}", "crew: {}"),
        (Facet.TYPE, "crew: {type: integer}", "crew: {type: integer, format: int32}"),
        (Facet.DEFAULT, "default: 12", "default: 12.0"),
        (Facet.VALUES, "[sloop, ketch]", "[ketch, sloop]"),
        (Facet.MEMBERS, "          oneOf:\n", "          anyOf:\n"),
        (Facet.REQUIRED, "      required: [name, crew, home]\n", "      required: [home, name, crew]\n"),
    ],
)
def test_what_says_the_same_or_less_is_no_difference(facet: Facet, old: str, new: str, tmp_path: Path) -> None:
    text = DOCUMENT.read_text("utf-8")
    assert old in text
    found = compare(_document(tmp_path / "a.yaml", text), _document(tmp_path / "b.yaml", text.replace(old, new)))
    assert found.differences == ()
    assert (
        found.scores[facet].total == compare(_document(tmp_path / "a.yaml", text), _document(tmp_path / "b.yaml", text)).scores[facet].total
    )


def test_the_headline_takes_its_facets_together(tmp_path: Path) -> None:
    text = DOCUMENT.read_text("utf-8")
    found = compare(_document(tmp_path / "a.yaml", text), _document(tmp_path / "b.yaml", text.replace("crew: {type: integer}", "crew: {}")))
    parts = [found.scores[facet] for facet in (Facet.PRESENCE, Facet.TYPE, Facet.REQUIRED, Facet.NULLABLE, Facet.VALUES)]
    assert found.headline.total == sum(part.total for part in parts)
    assert found.headline.agree == found.headline.comparable == found.headline.total - 2, "neither its type nor whether it may be null"


def test_a_provider_is_a_side(tmp_path: Path) -> None:
    (tmp_path / "specs" / "ships").mkdir(parents=True)
    (tmp_path / "specs" / "ships" / "provider.toml").write_text('title = "Ships"\n[[sources]]\npath = "ships.yaml"\n')
    (tmp_path / "specs" / "ships" / "ships.yaml").write_text(DOCUMENT.read_text("utf-8"))
    finished = typewright(tmp_path, "agree", "ships", "openapi:specs/ships/ships.yaml")
    assert (finished.code, finished.talk) == (0, "")
    assert finished.output.startswith("A: ships\nB: openapi:specs/ships/ships.yaml\n")
    (tmp_path / "specs" / "ships" / "provider.toml").write_text("title = 1\n")
    assert typewright(tmp_path, "agree", "ships", "specs/ships/ships.yaml").code == 2


@pytest.mark.parametrize("arguments", [["a.yaml"], ["a.yaml", "gone.yaml"], ["a.yaml", "a.yaml", "--html", "no/folder/page.html"]])
def test_2_for_a_wrong_command_line(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(DOCUMENT.read_text("utf-8"))
    finished = typewright(tmp_path, "agree", *arguments)
    assert (finished.code, finished.output) == (2, "")


def _api(path: Path) -> Api:
    return connect(Request("side", (load_source(path, path.name).tree,))).api


def _document(path: Path, text: str) -> Api:
    path.write_text(text, "utf-8")
    return _api(path)
