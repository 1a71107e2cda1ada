"""The dialects that can be read, and which of them a source is written in.

A new dialect is one line of ``DIALECTS`` and the file it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TypeAlias, cast

from .. import own_dialect
from ..diagnostics import BadInput, Diagnostic, Severity
from ..places import Place
from ..sources import SourceTree
from .reading import Reading

Reader: TypeAlias = Callable[[SourceTree], Reading]
Evidence: TypeAlias = Callable[[str], int]
"""How strongly the text of one page speaks for a dialect: 0 not at all, 1 it has its form, 2 it has its words."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """One dialect. Its reader is imported on first use."""

    name: str
    module: str
    function: str
    evidence: Evidence


def _words(form: str, *words: str) -> Evidence:
    """Evidence of a form (a pattern at the start of lines), and of words that only this dialect has in it."""
    pattern = re.compile(f"^(?:{form})", re.MULTILINE)

    def evidence(page: str) -> int:
        if not pattern.search(page):
            return 0
        return 2 if any(word in page for word in words) else 1

    return evidence


def _openapi(page: str) -> int:
    """Evidence of an OpenAPI document: its version, at the left edge of YAML or anywhere in JSON. What has fences or tables is markdown."""
    version = _VERSION_IN_JSON if page.lstrip()[:1] == "{" else _VERSION_IN_YAML
    return 2 if version.search(page) and "\n```" not in page and "\n|" not in page else 0


_VERSION_IN_JSON = re.compile(r"""["'](?:openapi|swagger)["']\s*:""")
_VERSION_IN_YAML = re.compile(r"""^["']?(?:openapi|swagger)["']?[ \t]*:""", re.MULTILINE)
_DOCUMENTS = (".yaml", ".yml", ".json")
_SAMPLE = 200
"""A tree of more pages is judged by so many, evenly spread."""
_SPEAKEASY = r"\| *(?:Field|Parameter) *\| *Type *\| *Required *\||## (?:Fields|Values|Supported Types)$|### Available Operations$"
_OPENAPI_GENERATOR = r"\|? *Name *\| *Type *\| *Description *\| *(?:Required *\| *)?Notes|## Enum Variants$|All URIs are relative to \*"
_OWN = "|".join(
    [
        *(
            r"\| *" + r" *\| *".join(header[:3]) + r" *\|"
            for header in (own_dialect.FIELD, own_dialect.PARAMETER, own_dialect.REPLY, own_dialect.OPERATION)
        ),
        *(r"\| *" + r" *\| *".join(header) + r" *\|$" for header in (own_dialect.VALUE, own_dialect.MEMBER)),
        r"\*\*Alias of:\*\* ",
    ]
)

DIALECTS = (
    Dialect("openapi", "openapi", "read_openapi", _openapi),
    Dialect("typewright", "markdown.own", "read_own", _words(_OWN, "|")),
    Dialect(
        "speakeasy-python",
        "markdown.speakeasy.python",
        "read_speakeasy_python",
        _words(_SPEAKEASY, "```python", "*str*", "*int*", "*bool*", "*float*", "Optional[", "OptionalNullable[", "List[", "Dict["),
    ),
    Dialect(
        "speakeasy-typescript",
        "markdown.speakeasy.typescript",
        "read_speakeasy_typescript",
        _words(_SPEAKEASY, "```typescript", "*string*", "*number*", "*boolean*", "Record<", "Record\\<", "Promise\\<"),
    ),
    Dialect(
        "openapi-generator-rust",
        "markdown.rust",
        "read_rust",
        _words(_OPENAPI_GENERATOR, "**String**", "Option<", "models::", "**i32**", "**bool**", "serde_json::", "## Enum Variants"),
    ),
)


def dialect_names() -> tuple[str, ...]:
    """The names that a configuration may give."""
    return tuple(dialect.name for dialect in DIALECTS)


def detect(tree: SourceTree) -> str:
    """The dialect that its pages speak for most; of two that are equal, the one listed first.

    Raises :class:`BadInput`: there are no pages (``empty-source``), or none speaks for a dialect (``unknown-dialect``).
    """
    if not tree.files:
        raise BadInput(Diagnostic(Severity.ERROR, "empty-source", "there is nothing to read", Place(tree.shown)))
    if _openapi(tree.files[0].text):
        return "openapi"  # a document comes first in its tree; the other dialects have much to look through in one so long
    sample = tree.files[:: len(tree.files) // _SAMPLE + 1]
    scores = {dialect.name: sum(dialect.evidence(file.text) for file in sample) for dialect in DIALECTS}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] == 0 and tree.shown.endswith(_DOCUMENTS):
        return "openapi"  # whose reader says better what is wrong with a document
    if scores[best] == 0:
        raise BadInput(_unknown(tree, "no page is written in a dialect that can be read"))
    return best


def read(tree: SourceTree) -> Reading:
    """Read a source in its dialect, or in the one it is found to have. Raises :class:`BadInput` as :func:`detect` does."""
    name = tree.dialect or detect(tree)
    dialect = next((dialect for dialect in DIALECTS if dialect.name == name), None)
    if dialect is None:
        raise BadInput(_unknown(tree, f"there is no dialect {name!r}"))
    if not tree.files:
        raise BadInput(Diagnostic(Severity.ERROR, "empty-source", "there is nothing to read", Place(tree.shown)))
    return _reader(dialect)(tree)


def _reader(dialect: Dialect) -> Reader:
    module = import_module(f".{dialect.module}", __package__)
    return cast(Reader, getattr(module, dialect.function))


def _unknown(tree: SourceTree, message: str) -> Diagnostic:
    return Diagnostic(Severity.ERROR, "unknown-dialect", message, Place(tree.shown), hint=f"The dialects are {', '.join(dialect_names())}.")
