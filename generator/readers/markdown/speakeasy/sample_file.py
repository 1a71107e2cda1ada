"""``codeSamples.yaml``: an overlay with a code sample for each operation of the API."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ...openapi.building import Unreadable
from ...openapi.findings import Findings as Remarks
from ...openapi.nodes import Array, Node, Object, text_of
from ...openapi.yaml_text import read_yaml
from ..findings import Findings
from .code_samples import Sample
from .naming import folded

_TARGET = re.compile(r"""\$\[["']paths["']\]\[["'](.+)["']\]\[["'](\w+)["']\]""")
_CALL = re.compile(r"\b(\w+(?:\.\w+)+)\(")


def read_code_samples(findings: Findings) -> tuple[Sample, ...]:
    """The calls of a code samples overlay, in file order. What is no such file is reported (``bad-yaml`` for one)."""
    remarks = Remarks()
    try:
        overlay = read_yaml(findings.file.text, findings.file.shown, remarks)
    except Unreadable as problem:
        findings.report(problem.code, problem.message, problem.mark.line, problem.mark.column, hint=problem.hint)
        return ()
    for remark in remarks.diagnostics():
        line, column = (remark.place.line, remark.place.column) if remark.place else (1, 1)
        findings.report(remark.code, remark.message, line, column, hint=remark.hint, severity=remark.severity)
    samples = [sample for sample in map(_sample, _items(_value(overlay, "actions"))) if sample]
    shared = {label for label, count in Counter(sample.id for sample in samples).items() if count > 1}
    return tuple(replace(sample, id="") if sample.id in shared and not _is_own(sample) else sample for sample in samples)


def _sample(action: Node) -> Sample | None:
    target = _TARGET.fullmatch(_text(action, "target"))
    if target is None:
        return None
    shown = next(iter(_items(_value(_value(action, "update"), "x-codeSamples"))), None)
    callees = tuple(call.partition(".")[2] for call in _CALL.findall(_text(shown, "source")))
    return Sample(_text(shown, "label"), target[2].upper(), target[1], callees)


def _value(node: Node | None, key: str) -> Node | None:
    return node.entries.get(key) if isinstance(node, Object) else None


def _items(node: Node | None) -> Sequence[Node]:
    return node.items if isinstance(node, Array) else ()


def _text(node: Node | None, key: str) -> str:
    return text_of(_value(node, key)) or ""


def _is_own(sample: Sample) -> bool:
    """Whether an id that several samples have belongs to this one: it begins like what the sample calls."""
    return any(folded(sample.id).startswith(folded(callee.rpartition(".")[0])) for callee in sample.callees if "." in callee)
