"""Comparing the operations of two sources."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..ir import Body, Location, Operation, Parameter, Reply, Stream, Unknown
from ..passes.merging.align import align_fields, fold_path
from ..passes.merging.texts import type_text
from .calls import body_keys, pair_bodies, pair_parameters, pair_replies
from .facts import Facet, Verdict, known
from .fields import compare_presence
from .sides import Side
from .tally import ABSENT, Fact, Tally
from .types import Comparer


@dataclass(frozen=True, slots=True)
class Requests:
    """The methods and paths of one source. ``silent``: it has operations that go with none of the other source, and are told without them."""

    addresses: frozenset[tuple[str, str] | None]
    silent: bool

    @staticmethod
    def of(operations: Iterable[Operation], paired: Container[str]) -> Requests:
        told = [(operation.key, address(operation)) for operation in operations]
        return Requests(frozenset(found for _, found in told), any(found is None and key not in paired for key, found in told))

    def verdict(self, operation: Operation, silent: Verdict) -> Verdict:
        """The verdict on another source's operation: the same request may be told once here, and as two operations there."""
        found = address(operation)
        if found is not None and found in self.addresses:
            return Verdict.AGREES
        return silent if found is None or self.silent else Verdict.DIFFERS


@dataclass(frozen=True, slots=True)
class Called:
    """Compares operations and puts the verdicts into ``tally``."""

    types: Comparer
    tally: Tally

    def compare_all(self, first: Iterable[Operation], second: Iterable[Operation], partners: Mapping[str, str]) -> None:
        """All operations of both sources; ``partners`` are the keys of the second's by those of the first's."""
        ones, others = {one.key: one for one in first}, {other.key: other for other in second}
        paired = frozenset(partners), frozenset(partners.values())
        requests = Requests.of(ones.values(), paired[0]), Requests.of(others.values(), paired[1])
        for one in ones.values():
            if one.key in paired[0]:
                self._compare(one, others[partners[one.key]])
            else:
                verdict = requests[1].verdict(one, Verdict.FIRST)
                self.tally.count(Facet.OPERATIONS, verdict, subject_of(one), _request(one), ABSENT)
        for other in others.values():
            if other.key not in paired[1]:
                verdict = requests[0].verdict(other, Verdict.SECOND)
                self.tally.count(Facet.OPERATIONS, verdict, subject_of(other), ABSENT, _request(other))

    def _compare(self, one: Operation, other: Operation) -> None:
        addresses = address(one), address(other)
        verdict = known(addresses[0] is not None, addresses[1] is not None, addresses[0] == addresses[1])
        subject = subject_of(one)
        self.tally.count(Facet.OPERATIONS, verdict, subject, _request(one), _request(other))
        for left, right in pair_parameters(one, other):
            self._parameter(subject, left, right)
        self._bodies(subject, one, other)
        self._replies(subject, one, other)

    def _parameter(self, subject: str, one: Parameter | None, other: Parameter | None) -> None:
        named = one or other
        assert named is not None
        name = f"{subject}({named.name.text})"
        if one is None or other is None:
            self._count(name, Verdict.DIFFERS, _parameter(one), _parameter(other))
            return
        self._count(name, Verdict.AGREES, _parameter(one), _parameter(other))
        where = known(not isinstance(one.location, Unknown), not isinstance(other.location, Unknown), one.location == other.location)
        self._count(name, where, (one.location, one.place), (other.location, other.place))
        self._count(name, self.types.whole(one.type, other.type), _parameter(one), _parameter(other))
        self._count(name, compare_presence(one, other), (one.presence, one.place), (other.presence, other.place))

    def _bodies(self, subject: str, one: Operation, other: Operation) -> None:
        keys, bodies = _body(self.types.first, one, body_keys(other))
        other_keys, other_bodies = _body(self.types.second, other, body_keys(one))
        for left, right in align_fields(keys, other_keys):
            self._parameter(subject, left, right)
        for body, other_body in pair_bodies(bodies, other_bodies):
            name = f"{subject}(body)"
            if body is not None and other_body is not None:
                verdict = self.types.whole(body.type, other_body.type)
                self._count(name, verdict, (body.type, body.place), (other_body.type, other_body.place))
            elif body is not None:
                self._count(name, _unmatched(Verdict.FIRST, other_bodies), (body.type, body.place), ABSENT)
            elif other_body is not None:
                self._count(name, _unmatched(Verdict.SECOND, bodies), ABSENT, (other_body.type, other_body.place))

    def _replies(self, subject: str, one: Operation, other: Operation) -> None:
        for left, right in pair_replies(one, other):
            if left is not None and right is not None:
                if left.type is not None and right.type is not None:
                    level = (left.type, right.type) if left.stream is Stream.NONE else self.types.events(left.type, right.type)
                    verdict = self.types.whole(*level)
                else:
                    verdict = known(True, True, left.type is right.type)
                self.tally.count(Facet.REPLIES, verdict, subject, _reply(left), _reply(right))
            elif left is not None:
                self.tally.count(Facet.REPLIES, _unanswered(left, Verdict.FIRST, other.replies), subject, _reply(left), ABSENT)
            elif right is not None:
                self.tally.count(Facet.REPLIES, _unanswered(right, Verdict.SECOND, one.replies), subject, ABSENT, _reply(right))

    def _count(self, subject: str, verdict: Verdict, first: Fact, second: Fact) -> None:
        self.tally.count(Facet.PARAMETERS, verdict, subject, first, second)


def address(operation: Operation) -> tuple[str, str] | None:
    """Method and path, the names of placeholders aside, if both are known."""
    if isinstance(operation.method, Unknown) or isinstance(operation.path, Unknown):
        return None
    return operation.method.casefold(), fold_path(operation.path)


def subject_of(operation: Operation) -> str:
    """What an operation is called in its source."""
    return f"{operation.group}.{operation.name}".lstrip(".")


def _request(operation: Operation) -> Fact:
    known_parts = [part for part in (operation.method, operation.path) if isinstance(part, str)]
    return " ".join(known_parts) or "no method or path", operation.place


def _body(side: Side, operation: Operation, other_keys: Sequence[Parameter]) -> tuple[Sequence[Parameter], Sequence[Body]]:
    """The keys of a body and the bodies as wholes; the fields of an object's are keys if that is how the other source prints them."""
    keys = body_keys(operation)
    if keys or not other_keys:
        return keys, operation.bodies
    for body in operation.bodies:
        if (record := side.record(body.type)) is not None:
            fields = [
                Parameter(each.name, each.type, each.presence, each.place, Location.BODY, default=each.default) for each in record.fields
            ]
            return fields, ()
    return keys, operation.bodies


def _unmatched(silent: Verdict, others: Sequence[Body]) -> Verdict:
    """The verdict on a body that the other source has not, unless it tells no media types."""
    return silent if any(isinstance(other.media_type, Unknown) for other in others) else Verdict.DIFFERS


def _unanswered(reply: Reply, silent: Verdict, others: Iterable[Reply]) -> Verdict:
    """The verdict on a reply that the other source has not; only one that tells the status of such replies can be said to exclude it."""
    tells = any(other.error is reply.error and not isinstance(other.status, Unknown) for other in others)
    return Verdict.DIFFERS if tells else silent


def _parameter(parameter: Parameter | None) -> Fact:
    return (parameter.type, parameter.place) if parameter is not None else ABSENT


def _reply(reply: Reply) -> Fact:
    what = [reply.status, reply.media_type, "" if reply.stream is Stream.NONE else reply.stream.value]
    text = type_text(reply.type) if reply.type is not None else "empty"
    return " ".join([part for part in what if isinstance(part, str) and part] + [text]), reply.place
