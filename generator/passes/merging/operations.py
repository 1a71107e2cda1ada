"""Joining two operations that are one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ...ir import UNKNOWN, Body, Location, Operation, Parameter, Record, Ref, Reply, Type, Unknown
from ...places import Place
from .align import align_fields, fold, fold_path
from .declarations import DeclarationJoiner
from .facts import Joined, join_known


@dataclass(frozen=True, slots=True)
class OperationJoiner:
    """Joins operations; identity, place and order are those of the first. ``schemes`` maps folded names of security schemes to joined ones."""

    declarations: DeclarationJoiner
    schemes: Mapping[str, str]

    def join(self, first: Operation, second: Operation) -> Operation:
        """The operation as both tell it; what contradicts is reported, and the first followed."""
        subject, place, other = f"{first.group}.{first.name}".lstrip("."), first.place, second.place
        check = self.declarations.report.check
        parameters, bodies = self._inputs(subject, first, second)
        security = join_known(self._security(first), self._security(second))
        return replace(
            first,
            id=check(join_known(first.id, second.id), subject, "the operation id", place, second.id, other),
            method=check(_join_folded(first.method, second.method, str.casefold), subject, "the method", place, second.method, other),
            path=check(_join_folded(first.path, second.path, fold_path), subject, "the path", place, second.path, other),
            summary=first.summary or second.summary,
            description=first.description or second.description,
            parameters=parameters,
            bodies=bodies,
            replies=tuple(self._replies(subject, first.replies, second.replies)),
            security=check(security, subject, "security", place, second.security, other),
            deprecated=first.deprecated or second.deprecated,
            form_media_types=first.form_media_types or second.form_media_types,
        )

    def _inputs(self, subject: str, first: Operation, second: Operation) -> tuple[tuple[Parameter, ...], tuple[Body, ...]]:
        """Parameters and bodies. A body that one source prints whole and the other key by key is kept whole."""
        parameters: list[Parameter] = []
        left = self._outside(first.parameters, second.bodies if not first.bodies else ())
        right = self._outside(second.parameters, first.bodies if not second.bodies else ())
        for one, other in align_fields(left, right):
            if one is not None and other is not None:
                parameters.append(self._parameter(subject, one, other))
            else:
                parameters += [each for each in (one, other) if each is not None]
        return tuple(parameters), tuple(self._bodies(subject, first.bodies, second.bodies))

    def _parameter(self, subject: str, first: Parameter, second: Parameter) -> Parameter:
        name = f"{subject}({first.name.text})"
        joined = self.declarations.fields(name, first, second)
        location = join_known(first.location, second.location)
        check = self.declarations.report.check
        return replace(joined, location=check(location, name, "the location", first.place, second.location, second.place))

    def _outside(self, parameters: Iterable[Parameter], bodies: Iterable[Body]) -> list[Parameter]:
        """The parameters that are no keys of the bodies."""
        known = self.declarations.types.known
        records = (known.get(body.type.key) for body in bodies if isinstance(body.type, Ref))
        keys = {fold(field.name.text) for record in records if isinstance(record, Record) for field in record.fields}
        return [each for each in parameters if each.location not in (Location.BODY, UNKNOWN) or fold(each.name.text) not in keys]

    def _bodies(self, subject: str, first: tuple[Body, ...], second: tuple[Body, ...]) -> Iterator[Body]:
        rest = list(second)
        for body in first:
            other = next((each for each in rest if _same_known(body.media_type, each.media_type)), None)
            if other is None:
                yield body
                continue
            rest.remove(other)
            yield replace(
                body,
                type=self._type(f"{subject}: the body", body.type, body.place, other.type, other.place),
                media_type=join_known(body.media_type, other.media_type).value,
                required=join_known(body.required, other.required).value,
                description=body.description or other.description,
            )
        yield from rest

    def _replies(self, subject: str, first: tuple[Reply, ...], second: tuple[Reply, ...]) -> Iterator[Reply]:
        rest = list(second)
        for reply in first:
            other = next((each for each in rest if _same_reply(reply, each)), None)
            if other is None:
                yield reply
                continue
            rest.remove(other)
            type = reply.type
            if type is None or other.type is None:
                self._check_empty(subject, reply, other)
            else:
                type = self._type(f"{subject}: the reply", type, reply.place, other.type, other.place)
            yield replace(
                reply,
                type=type,
                status=join_known(reply.status, other.status).value,
                media_type=join_known(reply.media_type, other.media_type).value,
                description=reply.description or other.description,
            )
        yield from rest

    def _check_empty(self, subject: str, first: Reply, second: Reply) -> None:
        if (first.type is None) is not (second.type is None):
            joined = Joined("empty" if first.type is None else first.type, excluded=True)
            self.declarations.report.check(joined, subject, "the reply", first.place, second.type or "empty", second.place)

    def _type(self, subject: str, first: Type, place: Place, second: Type, other: Place) -> Type:
        return self.declarations.report.check(self.declarations.types.join(first, second), subject, "the type", place, second, other)

    def _security(self, operation: Operation) -> tuple[str, ...] | Unknown:
        if isinstance(operation.security, Unknown):
            return UNKNOWN
        return tuple(self.schemes.get(fold(name), name) for name in operation.security)


def _join_folded(first: str | Unknown, second: str | Unknown, same: Callable[[str], str]) -> Joined[str | Unknown]:
    """Two spellings of one text are no contradiction."""
    if isinstance(first, Unknown) or isinstance(second, Unknown):
        return join_known(first, second)
    return Joined(first, same(first) != same(second))


def _same_known(first: str | Unknown, second: str | Unknown) -> bool:
    return isinstance(first, Unknown) or isinstance(second, Unknown) or first.casefold() == second.casefold()


def _same_reply(first: Reply, second: Reply) -> bool:
    return (
        first.error is second.error
        and first.stream is second.stream
        and _same_known(first.status, second.status)
        and _same_known(first.media_type, second.media_type)
    )
