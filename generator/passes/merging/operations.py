"""Joining two operations that are one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ...ir import UNKNOWN, Body, Location, Operation, Parameter, Part, Record, Ref, Reply, Type, Unknown
from ...places import Place
from .access import Security, join_security, join_servers, security_text
from .align import align_fields, fold, fold_path, placeholders
from .declarations import DeclarationJoiner
from .facts import Joined, join_known, join_text


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
        path = check(_join_folded(first.path, second.path, fold_path), subject, "the path", place, second.path, other)
        return replace(
            first,
            id=check(join_known(first.id, second.id), subject, "the operation id", place, second.id, other),
            method=check(_join_folded(first.method, second.method, str.casefold), subject, "the method", place, second.method, other),
            path=path,
            summary=first.summary or second.summary,
            description=first.description or second.description,
            parameters=tuple(_as_in_path(each, path) for each in parameters),
            bodies=bodies,
            replies=tuple(self._replies(subject, first.replies, second.replies)),
            security=self._security(subject, first, second),
            deprecated=first.deprecated or second.deprecated,
            servers=join_servers(first.servers, second.servers),
            form_media_types=first.form_media_types or second.form_media_types,
        )

    def _inputs(self, subject: str, first: Operation, second: Operation) -> tuple[tuple[Parameter, ...], tuple[Body, ...]]:
        """Parameters and bodies. A body that one source prints whole and the other key by key is kept whole."""
        left = self._outside(first.parameters, second.bodies if not first.bodies else ())
        right = self._outside(second.parameters, first.bodies if not second.bodies else ())
        return self._parameters(subject, left, right), tuple(self._bodies(subject, first.bodies, second.bodies))

    def _parameters(self, subject: str, first: Sequence[Parameter], second: Sequence[Parameter]) -> tuple[Parameter, ...]:
        joined: list[Parameter] = []
        for one, other in align_fields(first, second):
            if one is not None and other is not None:
                joined.append(self._parameter(f"{subject}({one.name.text})", one, other))
            else:
                joined += [each for each in (one, other) if each is not None]
        return tuple(joined)

    def _parameter(self, name: str, first: Parameter, second: Parameter) -> Parameter:
        if _sent_alike(first, second):
            second = replace(second, name=replace(second.name, text=first.name.text))
        joined = self.declarations.fields(name, first, second)
        check, place, other = self.declarations.report.check, first.place, second.place
        location = check(join_known(first.location, second.location), name, "the location", place, second.location, other)
        media_type = join_text(first.media_type, second.media_type)
        return replace(
            joined,
            location=location,
            style=check(join_text(first.style, second.style), name, "the style", place, second.style, other),
            explode=check(join_known(first.explode, second.explode), name, "explode", place, second.explode, other),
            media_type=check(media_type, name, "the media type", place, second.media_type, other),
        )

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
                parts=self._parts(subject, body, other),
            )
        yield from rest

    def _parts(self, subject: str, first: Body, second: Body) -> tuple[Part, ...]:
        check, place, other = self.declarations.report.check, first.place, second.place
        joined = {part.name: part for part in first.parts}
        for two in second.parts:
            one, name = joined.setdefault(two.name, two), f"{subject}({two.name})"
            media_type = join_text(one.media_type, two.media_type)
            joined[two.name] = Part(
                two.name,
                check(media_type, name, "the media type", place, two.media_type, other),
                check(join_text(one.style, two.style), name, "the style", place, two.style, other),
                check(join_known(one.explode, two.explode), name, "explode", place, two.explode, other),
            )
        return tuple(joined.values())

    def _replies(self, subject: str, first: tuple[Reply, ...], second: tuple[Reply, ...]) -> Iterator[Reply]:
        rest = list(second)
        for reply in first:
            other = next((each for each in rest if _same_reply(reply, each)), None)
            if other is None:
                yield reply
                continue
            rest.remove(other)
            yield self._reply(subject, reply, other)
        yield from rest

    def _reply(self, subject: str, first: Reply, second: Reply) -> Reply:
        type = first.type
        if type is None or second.type is None:
            self._check_empty(subject, first, second)
        else:
            type = self._type(f"{subject}: the reply", type, first.place, second.type, second.place)
        check, ends = self.declarations.report.check, _join_ends(first.ends, second.ends)
        return replace(
            first,
            type=type,
            status=join_known(first.status, second.status).value,
            media_type=join_known(first.media_type, second.media_type).value,
            description=first.description or second.description,
            headers=self._parameters(f"{subject}: the reply", first.headers, second.headers),
            ends=check(ends, f"{subject}: the reply", "the end of the stream", first.place, second.ends, second.place),
        )

    def _check_empty(self, subject: str, first: Reply, second: Reply) -> None:
        if (first.type is None) is not (second.type is None):
            joined = Joined("empty" if first.type is None else first.type, excluded=True)
            self.declarations.report.check(joined, subject, "the reply", first.place, second.type or "empty", second.place)

    def _type(self, subject: str, first: Type, place: Place, second: Type, other: Place) -> Type:
        return self.declarations.report.check(self.declarations.types.join(first, second), subject, "the type", place, second, other)

    def _security(self, subject: str, first: Operation, second: Operation) -> Security | Unknown:
        one, other = self._ways(first), self._ways(second)
        joined = join_security(one, other)
        if joined.excluded:
            texts = security_text(one), security_text(other)
            self.declarations.report.conflict(subject, "security", texts[0], first.place, texts[1], second.place)
        return joined.value

    def _ways(self, operation: Operation) -> Security | Unknown:
        """The ways to be let in, by the joined names of the schemes."""
        if isinstance(operation.security, Unknown):
            return UNKNOWN
        return tuple(tuple(self.schemes.get(fold(name), name) for name in names) for names in operation.security)


def _sent_alike(first: Parameter, second: Parameter) -> bool:
    """Whether the spelling of the name makes no difference: letter case does not in a header, and no name at all is sent in a path."""
    if first.location is not second.location:
        return False
    is_header = first.location is Location.HEADER and first.name.text.casefold() == second.name.text.casefold()
    return is_header or first.location is Location.PATH


def _as_in_path(parameter: Parameter, path: str | Unknown) -> Parameter:
    """A parameter of the path under the name of its placeholder."""
    if parameter.location is not Location.PATH or isinstance(path, Unknown):
        return parameter
    spelled = next((name for name in placeholders(path) if fold(name) == fold(parameter.name.text)), parameter.name.text)
    return replace(parameter, name=replace(parameter.name, text=spelled))


def _join_folded(first: str | Unknown, second: str | Unknown, same: Callable[[str], str]) -> Joined[str | Unknown]:
    """Two spellings of one text are no contradiction."""
    if isinstance(first, Unknown) or isinstance(second, Unknown):
        return join_known(first, second)
    return Joined(first, same(first) != same(second))


def _join_ends(first: tuple[str, ...], second: tuple[str, ...]) -> Joined[tuple[str, ...]]:
    """What ends a stream; the order makes no difference."""
    return Joined(first or second, bool(first and second) and set(first) != set(second))


def _same_known(first: str | Unknown, second: str | Unknown) -> bool:
    return isinstance(first, Unknown) or isinstance(second, Unknown) or first.casefold() == second.casefold()


def _same_reply(first: Reply, second: Reply) -> bool:
    return (
        first.error is second.error
        and first.stream is second.stream
        and _same_known(first.status, second.status)
        and _same_known(first.media_type, second.media_type)
    )
