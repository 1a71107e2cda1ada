"""What a YAML scalar means: the Core schema of YAML 1.2 (§10.3.2)."""

from __future__ import annotations

import re

from ...diagnostics import Severity
from .building import number_value, quoted
from .findings import Findings
from .nodes import Mark, Value

CONSTANTS = {
    "": "null",
    "~": "null",
    **{spelled: word for word in ("null", "true", "false") for spelled in (word, word.title(), word.upper())},
}
_INTEGER = re.compile(r"([-+]?)([0-9]+)")
_OCTAL = re.compile(r"0o([0-7]{1,100})")
_HEXADECIMAL = re.compile(r"0x([0-9a-fA-F]{1,100})")
_FLOAT = re.compile(r"([-+]?)([0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"


def plain_value(text: str, mark: Mark, findings: Findings) -> Value:
    """What a scalar without quotes and tag is. What JSON cannot say, infinity and what is no number, becomes a string."""
    known = CONSTANTS.get(text)
    if known is not None:
        return Value(known, mark)
    number = _number(text)
    if number is not None:
        return number_value(number, mark, findings)
    if _NOT_FINITE.fullmatch(text):
        findings.report("number-out-of-range", f"JSON has no {text}; it is read as text", mark, width=len(text))
    return Value(quoted(text), mark)


def tagged_value(tag: str, text: str, mark: Mark, findings: Findings) -> Value:
    """What a scalar with a tag is. Only the tags of the Core schema are taken."""
    if tag in ("!", f"{_TAG}str"):
        return Value(quoted(text), mark)
    value = plain_value(text, mark, findings)
    kind = tag.removeprefix(_TAG)
    if not tag.startswith(_TAG) or kind not in ("null", "bool", "int", "float"):
        refuse_tag(tag, mark, findings)
    elif kind not in _kinds(value.json):
        findings.report("bad-yaml", f"{quoted(text)} is no {kind}, as its tag says", mark, severity=Severity.ERROR)
    elif kind == "float" and "int" in _kinds(value.json):
        return Value(f"{value.json}.0", mark)
    return value


def check_collection_tag(tag: str | None, kind: str, mark: Mark, findings: Findings) -> None:
    """See that the tag of a ``map`` or ``seq`` is the one that it has anyway."""
    if tag not in (None, "!", _TAG + kind):
        refuse_tag(tag or "", mark, findings)


def refuse_tag(tag: str, mark: Mark, findings: Findings) -> None:
    """Report a tag that is not taken."""
    shown = tag.replace(_TAG, "!!")
    hint = "remove the tag; only !!str, !!int, !!float, !!bool, !!null, !!map and !!seq are read"
    findings.report("yaml-tag", f"the tag {shown} is not read", mark, severity=Severity.ERROR, hint=hint, width=len(shown))


def _kinds(json: str) -> tuple[str, ...]:
    if json in ("true", "false"):
        return ("bool",)
    if json[0] in '"n':
        return ("null",) if json == "null" else ()
    return ("float",) if any(char in json for char in ".eE") else ("int", "float")


def _number(text: str) -> str | None:
    """A number as JSON text."""
    if text[0] not in "+-.0123456789":
        return None
    if found := _INTEGER.fullmatch(text):
        return _sign(found[1]) + (found[2].lstrip("0") or "0")
    if found := _OCTAL.fullmatch(text):
        return str(int(found[1], 8))
    if found := _HEXADECIMAL.fullmatch(text):
        return str(int(found[1], 16))
    found = _FLOAT.fullmatch(text)
    if found is None or not (found[2] or len(found[3] or "") > 1):
        return None
    fraction = found[3] or ""
    return _sign(found[1]) + (found[2].lstrip("0") or "0") + (f"{fraction}0" if fraction == "." else fraction) + (found[4] or "")


def _sign(sign: str) -> str:
    return sign.replace("+", "")
