"""Works out, for every union, how its values are told apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..diagnostics import Diagnostic
from ..ir import Api, ListOf, Ref, Type, Union
from ..unions import ObjectMember, UnionPlan
from .planning.members import Members, includes
from .planning.objects import Objects
from .planning.report import Report


def plan(api: Api) -> tuple[Mapping[str, UnionPlan], tuple[Diagnostic, ...]]:
    """A plan for each declared union, by key, and a warning for each whose members cannot be told apart for sure."""
    known = Members({declaration.key: declaration for declaration in api.declarations})
    report = Report()
    planner = _Planner(known, Objects(known, report), report)
    plans = {union.key: planner.union(union) for union in api.declarations if isinstance(union, Union)}
    return plans, tuple(report.diagnostics)


@dataclass(frozen=True, slots=True)
class _Planner:
    known: Members
    objects: Objects
    report: Report

    def union(self, union: Union) -> UnionPlan:
        if Ref(union.key) in union.members:
            self.report.recursive(union)
        members = list(dict.fromkeys(member for member, _ in self.known.reached(union.members, (union.key,))))
        by_json = {member: self.known.json_types(member) for member in members}

        def of(json_type: str) -> tuple[Type, ...]:
            return tuple(member for member in members if json_type in by_json[member])

        objects = tuple(self.objects.member(member) for member in of("object"))
        if free := of("any"):
            return UnionPlan(objects=self.objects.plan(union, (*objects, ObjectMember(free[0]))) if objects else None, anything=True)
        return UnionPlan(
            texts=of("string"),
            numbers=of("number"),
            booleans=of("boolean"),
            arrays=self.arrays(union, [member for member in of("array") if isinstance(member, ListOf)]),
            objects=self.objects.plan(union, objects) if objects else None,
            null=bool(of("null")),
            bytes=bool(of("bytes")),
        )

    def arrays(self, union: Union, lists: Sequence[ListOf]) -> tuple[tuple[str, ListOf], ...]:
        cases: dict[str, ListOf] = {}
        for member in lists:
            kinds = {kind for item in self.known.flat((member.item,)) for kind in self.known.json_types(item)}
            for kind in sorted("" if "any" in kinds else kind for kind in kinds - {"null"}):
                if kind not in cases or includes(member.item, cases[kind].item):
                    cases[kind] = member
                elif not includes(cases[kind].item, member.item):
                    self.report.ambiguous(union, f"two of its arrays start with a JSON {kind or 'value'}; the first one is taken")
        if len(set(cases.values())) == 1:
            return (("", next(iter(cases.values()))),)
        return tuple(cases.items())
