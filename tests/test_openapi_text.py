"""YAML and JSON text to trees: the Core schema of YAML 1.2, places, and what is refused where."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.readers.openapi.building import MOST_LEVELS, Unreadable
from generator.readers.openapi.findings import Findings
from generator.readers.openapi.json_text import read_json
from generator.readers.openapi.nodes import Mark, Node, Object, json_of
from generator.readers.openapi.yaml_text import read_yaml
from tests.support.nodes import at, said


def plain(node: Node) -> Any:
    """A tree as plain values."""
    return json.loads(json_of(node).text)


def yaml(text: str) -> tuple[Any, list[str]]:
    """The value of a YAML text, and the codes of what was reported."""
    findings = Findings()
    node = read_yaml(text, "a.yaml", findings)
    return plain(node), [found.code for found in findings.diagnostics()]


# What the Core schema of YAML 1.2 makes of a plain scalar, as JSON text.
SCALARS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), "null"),
    **dict.fromkeys(("true", "True", "TRUE"), "true"),
    **dict.fromkeys(("false", "False", "FALSE"), "false"),
    **{text: text for text in ("0", "12", "-7", "1.0", "1.50", "-0.5", "1e3", "1E+3", "6.02e-23", "12345678901234567890", "-0.0")},
    **{"+1": "1", "007": "7", "0o17": "15", "0x1F": "31", "00": "0", "-012": "-12", "+0.5": "0.5"},
    **{".5": "0.5", "-.5": "-0.5", "1.": "1.0", "1.e2": "1.0e2", "01.5": "1.5"},
    **{
        text: json.dumps(text)
        for text in (
            *(
                "yes",
                "no",
                "on",
                "off",
                "y",
                "n",
                "nUll",
                "tRUE",
                "NaN",
                "=",
                "<<",
                "+",
                ".",
                "..",
                "e3",
                "1e",
                "1_000",
                "0b1",
                "0o8",
                "0x",
            ),
            *("-0x1", "12:30:45", "2024-01-01", "2024-01-01T00:00:00Z", "1.2.3", "1,000", "0.0.1-rc", "None", "nan", "inf", "+.", "12e03x"),
        )
    },
}


@pytest.mark.parametrize(("text", "expected"), SCALARS.items())
def test_plain_scalars(text: str, expected: str) -> None:
    findings = Findings()
    node = read_yaml(f"- a: {text}\n", "a.yaml", findings)
    assert json_of(at(node, "0", "a")).text == expected
    assert not findings.diagnostics()


@pytest.mark.parametrize("text", ['"12"', "'true'", "!!str 12", "! 12", "|-\n 12", ">-\n null", '"\\u0031\\x32"'])
def test_other_scalars_are_text(text: str) -> None:
    value, codes = yaml(f"a: {text}")
    assert isinstance(value["a"], str)
    assert not codes


def test_keys_are_their_text() -> None:
    value, codes = yaml(
        "200: a\non: b\nnull: c\n1.0: d\ntrue: e\n0x10: f\n'x': g\n~: h\n? i\n: j\n&k k: l\n*k2 : m\n".replace("*k2", "!!str k2")
    )
    assert list(value) == ["200", "on", "null", "1.0", "true", "0x10", "x", "~", "i", "k", "k2"]
    assert not codes


def test_tags_of_the_core_schema() -> None:
    value, codes = yaml('[!!int "3", !!float 3, !!bool "true", !!null "", !!seq [1], !!map {a: 1}, !!float "1.5"]')
    assert value == [3, 3.0, True, None, [1], {"a": 1}, 1.5]
    assert isinstance(value[1], float)
    assert not codes
    for text in ("!!python/object/apply:os.system [x]", "!own x", "!!map [1]", "!!binary aGk=", "!!timestamp 2024-01-01"):
        assert yaml(text)[1] == ["yaml-tag"], text


def test_numbers_that_json_or_floats_cannot_hold() -> None:
    value, codes = yaml("[.inf, -.Inf, .NaN, 1e400, " + "9" * 400 + "]")
    assert value == [".inf", "-.Inf", ".NaN", "1e400", "9" * 400]
    assert set(codes) == {"number-out-of-range"}
    assert len(codes) == 5


def test_aliases_and_merge_keys() -> None:
    text = """
    base: &base {a: 1, b: 2}
    more: &more {b: 3, c: 4}
    alias: *base
    one: {<<: *base, b: 5}
    two: {z: 0, <<: [*base, *more]}
    text: {"<<": {a: 1}}
    none: {<<: 6}
    """
    value, codes = yaml(text)
    assert value["alias"] == {"a": 1, "b": 2}
    assert list(value["one"].items()) == [("a", 1), ("b", 5)]
    assert list(value["two"].items()) == [("z", 0), ("a", 1), ("b", 2), ("c", 4)]
    assert value["text"] == {"<<": {"a": 1}}
    assert value["none"] == {"<<": 6}
    assert not codes


def test_line_ends_of_yaml_1_1_are_text() -> None:
    node = read_yaml('a: x\u2028y\nb: "p\x85q\ue000"\nc: 1\n', "a.yaml", Findings())
    assert plain(node) == {"a": "x\u2028y", "b": "p\x85q\ue000", "c": 1}
    assert isinstance(node, Object)
    assert node.keys["c"] == Mark("a.yaml", 3, 1)


LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 9)
)
TOWER = "a0: &a0 " + "[" * 100 + "]" * 100 + "\n" + "".join(f"a{n}: &a{n} {'[' * 100}*a{n - 1}{']' * 100}\n" for n in range(1, 3))
BAD_YAML = {
    "": ("bad-yaml", 1, 1),
    "# nothing\n": ("bad-yaml", 1, 1),
    "a: 1\n---\nb: 2\n": ("bad-yaml", 2, 1),
    "a: b: c": ("bad-yaml", 1, 5),
    "a:\n  - 1\n b: 2\n": ("bad-yaml", 3, 2),
    "a:\n\tb: 1\n": ("bad-yaml", 2, 1),
    "a: @b": ("bad-yaml", 1, 4),
    'é: "x\nb: 2\n': ("bad-yaml", 1, 4),
    'a: "\\q"': ("bad-yaml", 1, 5),
    "a: [1,\nb: 2\n\n": ("bad-yaml", 1, 4),
    "a:\n - b: [\n": ("bad-yaml", 2, 7),
    "[a]: 1": ("bad-yaml", 1, 1),
    "a: é\x01": ("bad-yaml", 1, 5),
    "a: *b": ("bad-yaml", 1, 4),
    "a: !b!c d": ("yaml-tag", 1, 4),
    "a: &b [*b]": ("endless-reference", 1, 8),
    "[" * (MOST_LEVELS + 1): ("too-deep", 1, MOST_LEVELS + 1),
    LAUGHS: ("too-many-aliases", 6, 10),
    TOWER: ("too-deep", 3, 109),
}


@pytest.mark.parametrize(("text", "expected"), BAD_YAML.items(), ids=[text[:20] for text in BAD_YAML])
def test_bad_yaml(text: str, expected: tuple[str, int, int]) -> None:
    with pytest.raises(Unreadable) as caught:
        read_yaml(text, "a.yaml", Findings())
    assert (caught.value.code, *caught.value.mark[1:]) == expected


BAD_JSON = {
    "": (1, 1),
    "  \n": (1, 1),
    "{": (1, 1),
    '{"a": [1,\n  2': (2, 3),
    '{"a": 1,}': (1, 9),
    "[1,]": (1, 4),
    "[1 2]": (1, 4),
    '{"a" 1}': (1, 2),
    "{a: 1}": (1, 2),
    '{"a": NaN}': (1, 7),
    '{"a": -Infinity}': (1, 7),
    '{"a": 01}': (1, 7),
    '{"a": .5}': (1, 7),
    '{"a": True}': (1, 7),
    '{"é": "x\ny"}': (1, 7),
    '{"a": "\\q"}': (1, 8),
    '{"a": "\t"}': (1, 8),
    '{"a": 1} x': (1, 10),
    '{"a": 1 // why\n}': (1, 9),
}


@pytest.mark.parametrize(("text", "expected"), BAD_JSON.items())
def test_bad_json(text: str, expected: tuple[int, int]) -> None:
    with pytest.raises(Unreadable) as caught:
        read_json(text, "a.json", Findings())
    assert (caught.value.code, *caught.value.mark[1:]) == ("bad-json", *expected)


def test_json_is_bounded() -> None:
    with pytest.raises(Unreadable, match="levels deep"):
        read_json("[" * 100_000, "a.json", Findings())


def test_repeated_keys_and_half_characters() -> None:
    findings = Findings()
    node = read_json('{"a": 1,\n "a": "\\ud800", "\\udc00": 1e999, "\\ud83d\\ude00": "\\/"}', "a.json", findings)
    assert plain(node) == {"a": "\ufffd", "\ufffd": "1e999", "\U0001f600": "/"}
    assert said(findings) == [
        "a.json:2:2: error: duplicate-key",
        "a.json:2:7: warning: lone-surrogate",
        "a.json:2:17: warning: lone-surrogate",
        "a.json:2:27: warning: number-out-of-range",
    ]
    assert yaml("a: 1\nb: {a: 1}\n\na: 2")[1] == ["duplicate-key"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=20), inner, max_size=4),
    max_leaves=20,
)


@given(json_values, st.sampled_from([None, 1]), st.booleans())
def test_json_is_read_as_the_standard_library_does(value: object, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    findings = Findings()
    assert plain(read_json(text, "a.json", findings)) == json.loads(text)
    assert not findings.diagnostics()


@given(json_values)
def test_yaml_twins(value: object) -> None:
    """The same tree, marks included, of one text read as JSON and as YAML, which knows fewer escapes and no control characters."""
    text = json.dumps(value, ensure_ascii=False, indent=1).replace("\x7f", "")
    if any(ord(char) in (*range(0x80, 0x85), *range(0x86, 0xA0), 0xFEFF, 0xFFFE, 0xFFFF) for char in text):
        return
    assert read_json(text, "a", Findings()) == read_yaml(text, "a", Findings())


def test_places() -> None:
    node = read_yaml("é:  [1, {b:\n   c}]\nd: |\n  e\nf:\n  - g: &x !!str h\n", "a.yaml", Findings())
    assert isinstance(node, Object)
    places = {"é 0": (1, 6), "é 1": (1, 9), "é 1 b": (2, 4), "d": (3, 4), "f": (6, 3), "f 0": (6, 5), "f 0 g": (6, 8)}
    assert {keys: at(node, *keys.split()).mark[1:] for keys in places} == places
    assert {key: mark[1:] for key, mark in node.keys.items()} == {"é": (1, 1), "d": (3, 1), "f": (5, 1)}
