"""An OpenAPI document with the files that it refers to, and what its references point to."""

from __future__ import annotations

import difflib
import re
from typing import NamedTuple
from urllib.parse import unquote

from ...diagnostics import BadInput, Severity
from ...sources import SourceFile, SourceTree
from .building import Unreadable, quoted
from .findings import Findings
from .json_text import read_json
from .nodes import Mark, Node, Object, Value, text_of
from .references import Index, Refusal, index_of, read_pointer, read_reference, shown, step
from .swagger import convert, moved
from .swagger_operations import Original
from .swagger_schemas import convert_anything
from .yaml_text import read_yaml

_READ = "OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read"
_VERSIONS = (
    ("openapi", ((r"3\.0", (3, 0)), (r"3\.1", (3, 1)), (r"3\.2", (3, 2)))),
    ("swagger", ((r"2\.0", (2, 0)),)),
)


class Target(NamedTuple):
    """What a reference points to: ``path`` is how messages call its file, ``pointer`` where it stands there."""

    node: Node
    path: str
    pointer: tuple[str, ...]


class Documents:
    """The document and its files. A file is parsed when something in it is asked for.

    ``version`` is that of the OpenAPI specification, ``(3, 0)`` for what was Swagger.
    """

    def __init__(self, tree: SourceTree, root: Object, version: tuple[int, int], findings: Findings, *, was_swagger: bool = False) -> None:
        self.root = root
        self.version = version
        self._findings = findings
        self._was_swagger = was_swagger
        self._main = tree.files[0].path
        self._files = {file.path: file for file in tree.files}
        self._paths = {file.shown: file.path for file in tree.files}
        self._trees: dict[str, Node | None] = {self._main: root}
        self._indexes: dict[str, Index] = {}
        self._known: dict[tuple[str, str], Target | Refusal | None] = {}
        """By file and reference, as JSON text. ``None``: into a file that has no tree, which was reported."""

    def follow(self, node: Object) -> Target | None:
        """What ``node["$ref"]`` points to, which may be another reference; ``None``, reported, if that is nothing."""
        reference = node.entries["$ref"]
        if isinstance(reference, Value):
            known = self._known.get((reference.mark.path, reference.json))
            if isinstance(known, Target):
                return known
        text = text_of(reference)
        if text is None:
            self._findings.report("wrong-type", "a $ref has to be text", reference.mark, severity=Severity.ERROR)
            return None
        return self.find(text, reference.mark)

    def find(self, reference: str, mark: Mark) -> Target | None:
        """What a reference that stands at ``mark`` points to, as :meth:`follow` does."""
        key = (mark.path, quoted(reference))
        if key not in self._known:
            self._known[key] = Refusal("endless-reference", f"{shown(reference)} leads back to itself", Severity.ERROR)
            self._known[key] = self._look_up(reference, self._paths[mark.path])
        found = self._known[key]
        if isinstance(found, Refusal):
            around = self._around(reference, mark) if reference.startswith("#/$defs/") else None
            if around is not None:
                message = f"{shown(reference)} points to nothing; the $defs of the schema around it are taken"
                self._findings.report(found.code, message, mark, severity=Severity.NOTE, subject=reference)
                return around
            self._findings.report(found.code, found.message, mark, severity=found.severity, hint=found.hint, subject=reference)
            return None
        return found

    def resolve(self, node: Node) -> Node | None:
        """The node, or what its references point to in the end; ``None``, reported, if that is nothing."""
        if isinstance(node, Object) and "$ref" in node.entries:
            target = self._end(node)
            return target.node if target else None
        return node

    def _end(self, node: Object) -> Target | None:
        passed: set[Mark] = set()
        while True:
            if node.mark in passed:
                self._findings.report("endless-reference", "this reference leads back to itself", node.mark, severity=Severity.ERROR)
                return None
            passed.add(node.mark)
            target = self.follow(node)
            if target is None or not isinstance(target.node, Object) or "$ref" not in target.node.entries:
                return target
            node = target.node

    def _around(self, text: str, mark: Mark) -> Target | None:
        """What a reference means that takes the schema around it for the whole document: the last one with such ``$defs`` before it."""
        file = self._paths[mark.path]
        for begin, pointer in reversed(self._index(file).scopes):
            found = self._at(file, (*pointer, *read_pointer(unquote(text))), text) if begin <= mark else None
            if isinstance(found, Target):
                return found
        return None

    def _look_up(self, text: str, path: str) -> Target | Refusal | None:
        reference = read_reference(text, path)
        if isinstance(reference, Refusal):
            return self._identified(text, path) or reference
        file = reference.file or path
        if file not in self._files:
            return self._identified(text, path) or Refusal(
                "dangling-reference", f"{shown(text)} points to nothing: there is no file {shown(file)}", hint=self._meant(text)
            )
        pointer = reference.pointer
        if reference.anchor:
            anchored = self._index(file).names.get(f"#{reference.anchor}")
            if anchored is None:
                return Refusal(
                    "dangling-reference",
                    f"{shown(text)} points to nothing: there is no $anchor {shown(reference.anchor)}",
                    hint=self._meant(reference.anchor),
                )
            pointer = anchored
        return self._at(file, pointer, text)

    def _identified(self, text: str, path: str) -> Target | Refusal | None:
        """What the ``$id`` of a schema in the same file says to be it."""
        location, _, fragment = text.partition("#")
        pointer = self._index(path).names.get(location)
        return None if pointer is None else self._at(path, (*pointer, *read_pointer(unquote(fragment))), text)

    def _meant(self, name: str) -> str:
        pointer = ("components", "schemas", name)
        return f"write #/{'/'.join(pointer)}" if isinstance(self._at(self._main, pointer, ""), Target) else ""

    def _at(self, file: str, pointer: tuple[str, ...], text: str) -> Target | Refusal | None:
        root = self._tree(file)
        if root is None:
            return None
        if self._was_swagger and file == self._main:
            pointer = moved(pointer)
        here = Target(root, self._files[file].shown, ())
        for key in pointer:
            inner = step(here.node, key)
            if inner is None and isinstance(here.node, Object) and "$ref" in here.node.entries:
                end = self._end(here.node)
                if end is None:
                    return None
                here = end
                inner = step(here.node, key)
            if inner is None:
                known = here.node.entries if isinstance(here.node, Object) else ()
                close = difflib.get_close_matches(key, known, 1)
                hint = f"did you mean {close[0]}?" if close else ""
                return Refusal("dangling-reference", f"{shown(text)} points to nothing: there is no {shown(key)}", hint=hint)
            here = Target(inner, here.path, (*here.pointer, key))
        return here

    def _tree(self, file: str) -> Node | None:
        if file not in self._trees:
            try:
                tree = read_file(self._files[file], self._findings)
                self._trees[file] = convert_anything(tree) if self._was_swagger else tree
            except Unreadable as problem:
                self._findings.report(problem.code, problem.message, problem.mark, severity=Severity.ERROR, hint=problem.hint)
                self._trees[file] = None
        return self._trees[file]

    def _index(self, file: str) -> Index:
        if file not in self._indexes:
            self._indexes[file] = index_of(self._tree(file))
        return self._indexes[file]


def load(tree: SourceTree, findings: Findings) -> Documents:
    """The document that comes first in a source. Raises :class:`BadInput` if it cannot be parsed, or is none that is read here."""
    file = tree.files[0]
    try:
        root, version = _recognised(read_file(file, findings))
    except Unreadable as problem:
        findings.report(problem.code, problem.message, problem.mark, severity=Severity.ERROR, hint=problem.hint)
        raise BadInput(*findings.diagnostics()) from None
    if version == (2, 0):
        original = Documents(tree, root, version, findings)
        return Documents(tree, convert(Original(root, original.resolve, findings)), (3, 0), findings, was_swagger=True)
    return Documents(tree, root, version, findings)


def _recognised(root: Node) -> tuple[Object, tuple[int, int]]:
    """A document with its version. Raises :class:`Unreadable`."""
    if not isinstance(root, Object):
        raise Unreadable("wrong-type", "an OpenAPI document has to be a mapping", root.mark)
    for key, versions in _VERSIONS:
        said = root.entries.get(key)
        if said is None:
            continue
        text = (text_of(said) or said.json) if isinstance(said, Value) else ""
        for pattern, version in versions:
            if re.fullmatch(rf"{pattern}(\..*)?", text):
                return root, version
        message = f"{key} {text} is not known" if text else f"{key} has to be a version"
        raise Unreadable("unknown-version", message, said.mark, _READ)
    raise Unreadable(
        "not-openapi", "there is no version of OpenAPI in this document", root.mark, "it begins with a line like openapi: 3.1.0"
    )


def read_file(file: SourceFile, findings: Findings) -> Node:
    """The tree of a file: JSON by its name, or by its first character if it parses as that, else YAML. Raises :class:`Unreadable`."""
    if file.path.endswith(".json"):
        return read_json(file.text, file.shown, findings)
    is_yaml = file.path.endswith((".yaml", ".yml"))
    if file.text.lstrip().startswith("{"):
        try:
            return read_json(file.text, file.shown, findings)
        except Unreadable:
            if not is_yaml:
                raise
    return read_yaml(file.text, file.shown, findings)
