"""The package of an OpenAPI document, judged by the document itself: what is wrong about how its values are decoded and encoded."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .json_values import object_of, same_json
from .raw_documents import Mark, RawDocument
from .raw_examples import Examples, stated_beside
from .raw_objections import Objections
from .raw_operations import holders
from .raw_schemas import RawSchemas, Schema
from .raw_unions import Crossings, is_within, open_enumerations
from .raw_values import Heights, Maker, NoValue
from .spoiling import spoiled
from .vendoring import Vendored

DEPTH = 4
ATTEMPTS = 8
SPOILED = 3
"""So many faulty values are made of each valid one."""
_SEEDS = st.integers(0, 2**64)


class Root(NamedTuple):
    """A schema whose values have a serializer of their own: ``key`` is that of the declaration."""

    key: str
    schema: Schema


@dataclass(slots=True)
class Faults:
    """What was looked at, and the first thing that was wrong about each declaration."""

    judged: dict[str, int] = field(default_factory=dict[str, int])
    found: dict[str, str] = field(default_factory=dict[str, str])
    unplaced: list[str] = field(default_factory=list[str])
    """Examples that satisfy their own schema, but not what is around it."""

    def count(self, root: Root) -> None:
        self.judged[root.key] = self.judged.get(root.key, 0) + 1

    def add(self, root: Root, value: Any, what: str) -> None:
        self.found.setdefault(root.key, f"{root.key}: {what}, of {value!r}")


class Judged:
    """A package with the document that it was made from, or one that it should have been made from."""

    def __init__(self, vendored: Vendored, document: RawDocument) -> None:
        self.vendored = vendored
        self.document = document
        reported = {code: set(_places(vendored, code)) for code in ("ambiguous-union", "required-unknown")}
        self.warned = reported["ambiguous-union"]
        self.schemas = RawSchemas(document)
        self._objections = Objections(self.schemas, document, reported["required-unknown"])
        self.heights = Heights(self.schemas).measured()
        self.roots = [*(Root(name, {"$ref": f"#/components/schemas/{name}"}) for name in self.schemas.components), *self._inline()]
        self._by_mark = {mark: root for root in self.roots if (mark := self.schemas.marks.get(id(root.schema)))}
        self._unsure = Crossings(self.schemas, self.warned | open_enumerations(self.schemas))

    def faults_of_values(self, count: int) -> Faults:
        """Make so many values of each schema, and see whether they survive."""
        faults = Faults()
        for root in self.roots:
            self._drawn(count, partial(self._made, root, faults))
        return faults

    def faults_of_examples(self) -> Faults:
        """See whether everything survives that the document shows as an example or a default."""
        faults = Faults()
        for root in self.roots:
            self._drawn(1, partial(self._shown, root, faults))
        for holder in holders(self.document):
            if whole := self._root_of(holder.schema):
                for value in stated_beside(holder.node):
                    if self.schemas.accepts(whole.schema, value):
                        self._survives(whole, faults, value)
        return faults

    def faults_of_damage(self, count: int) -> Faults:
        """Change one thing in so many values of each schema, and see whether it is noticed if the schema objects to it."""
        faults = Faults()
        for root in self.roots:
            self._drawn(count, partial(self._damaged, root, faults))
        return faults

    def _drawn(self, count: int, work: Callable[[Maker], None]) -> None:
        """Run something that makes values, so many times. As nothing in it fails, there is nothing to shrink."""

        @settings(
            max_examples=count,
            derandomize=True,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
        )
        @given(st.data())
        def run(data: st.DataObject) -> None:
            work(Maker(self.schemas, self.heights, data.draw, Random(data.draw(_SEEDS))))

        run()

    def _made(self, root: Root, faults: Faults, maker: Maker) -> None:
        for value in self._value(root, maker):
            self._survives(root, faults, value)

    def _value(self, root: Root, maker: Maker) -> Iterator[Any]:
        """One value, if one of some attempts satisfies the schema; null is for what uses the schema."""
        for _ in range(ATTEMPTS):
            try:
                value = maker.value([root.schema], DEPTH)
            except NoValue:
                continue
            if value is not None and self.schemas.accepts(root.schema, value):
                yield value
                return

    def _shown(self, root: Root, faults: Faults, maker: Maker) -> None:
        try:
            for example in Examples(maker).of(self.schemas.resolved(root.schema)):
                if not self.schemas.accepts(root.schema, example.value):
                    faults.unplaced.append(f"{root.key} {example.path}")
                elif example.value is not None:
                    self._survives(root, faults, example.value)
        except NoValue:
            faults.unplaced.append(root.key)

    def _survives(self, root: Root, faults: Faults, value: Any) -> None:
        """A valid value comes back as it was, and nothing is said of it."""
        faults.count(root)
        decode, encode = self.vendored.codec(root.key)
        unsure = self._unsure.paths(root.schema, value)
        problems: list[Any] = []
        try:
            model = decode(copy.deepcopy(value), problems=problems)
        except self.vendored["DecodeError"] as error:
            if "$" not in unsure:
                faults.add(root, value, f"refused ({error})")
            return
        if not same_json(back := encode(model), value):
            faults.add(root, value, f"came back as {back!r}")
        for problem in problems:
            if not is_within(problem.path, unsure):
                faults.add(root, value, f"valid, and yet {problem}")

    def _damaged(self, root: Root, faults: Faults, maker: Maker) -> None:
        for value in [spoiled(made, maker.random) for made in self._value(root, maker) for _ in range(SPOILED)]:
            if not (objections := self._objections.to(root.schema, value)):
                continue
            faults.count(root)
            decode, encode = self.vendored.codec(root.key)
            problems: list[Any] = []
            try:
                model = decode(copy.deepcopy(value), problems=problems)
            except self.vendored["DecodeError"]:
                continue
            if not problems:
                faults.add(root, value, f"nothing said, though {objections[0]}")
            if not same_json(back := encode(model), value):
                faults.add(root, value, f"came back as {back!r}")

    def _inline(self) -> Iterator[Root]:
        """What stands inline in operations as a whole body or reply, or is the items of one, and is declared."""
        declared = self.vendored.prepared.api.declarations
        components = self.schemas.components
        keys = {(each.place.line, each.place.column): each.key for each in reversed(declared) if each.key not in components}
        for holder in holders(self.document):
            schema = object_of(holder.schema)
            while schema and "$ref" not in schema:
                if (key := keys.pop(self.document.marks[id(schema)], None)) is not None:
                    yield Root(key, self.schemas.translated(schema))
                schema = object_of(schema.get("items"))

    def _root_of(self, schema: Schema) -> Root | None:
        """The root that a schema in an operation is."""
        if "$ref" in schema:
            return Root(schema["$ref"].rpartition("/")[2], {"$ref": schema["$ref"]})
        return self._by_mark.get(self.document.marks[id(schema)])


def _places(vendored: Vendored, code: str) -> Iterator[Mark]:
    for found in vendored.prepared.diagnostics:
        if found.code == code and found.place is not None:
            yield found.place.line, found.place.column
