"""The keys of request bodies as arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..calling import body_record
from ..emitted import Emitted, Identifier, ours
from ..ir import (
    Alias,
    Body,
    Field,
    Json,
    Kind,
    ListOf,
    Nullable,
    OneOfValues,
    Operation,
    Parameter,
    Part,
    Presence,
    Record,
    Ref,
    Reply,
    Scalar,
    Type,
    Union,
)
from ..passes.naming.arguments import BODY
from ..passes.naming.spelling import argument_name
from .annotations import holds_null
from .models import const_default
from .scope import Scope

STREAM = "stream"
"""The key that asks for a stream, in all APIs that have one."""
_JSON, _FORM_DATA, _BYTES = "application/json", "multipart/form-data", "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Argument:
    """One keyword: of several types where several bodies have the key. ``files``: a file may be given for bytes."""

    name: Identifier
    told: Field | Parameter | Body
    types: tuple[Type, ...]
    required: bool
    null: bool = False
    files: bool = False
    bodies: int = 1
    """How many of the bodies have it."""


@dataclass(frozen=True, slots=True)
class BodyKeys:
    """A body of one media type. ``names`` are the wire names of arguments that are called otherwise."""

    media_type: str
    required: bool
    whole: bool = False
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    constants: Mapping[str, Emitted] = field(default_factory=dict[str, Emitted])
    parts: tuple[Part, ...] = ()
    files: tuple[str, ...] = ()


def flattened_bodies(
    operation: Operation, keys: Iterable[Parameter], arguments: Iterable[Argument], *, streams: bool
) -> tuple[BodyKeys, ...]:
    """The bodies of an operation whose source prints their keys one by one; ``streams``: one more key asks for a stream, always."""
    pairs = list(zip(keys, arguments, strict=True))
    names = {str(argument.name): key.name.text for key, argument in pairs if argument.name != key.name.text}
    files = tuple(key.name.text for key, argument in pairs if argument.files)
    required = any(argument.required for _, argument in pairs)
    usual = _FORM_DATA if files else _JSON
    constants = {STREAM: ours("True")} if streams else {}
    return tuple(BodyKeys(media, required, False, names, constants, files=files) for media in operation.form_media_types or (usual,))


def body_keys(body: Body, operation: Operation, scope: Scope, found: dict[str, Argument], *, streams: bool | None) -> BodyKeys:
    """The body of one media type; its arguments are put into ``found``.

    The key that asks for a stream is none of them where that is settled (``streams``: always so), and no constant has to be given.
    """
    record = body_record(body.type, scope.declarations)
    if record is None:
        return _whole(body, scope, found)
    files = [each.name.text for each in record.fields if holds_bytes(each.type, scope)]
    media = media_type(body, _FORM_DATA if files else _JSON)
    is_form = any(not is_json(media_type(each, media)) for each in operation.bodies)
    names: dict[str, str] = {}
    constants: dict[str, Emitted] = {}
    for each in record.fields:
        wire = each.name.text
        if each.read_only is True:
            continue
        if wire == STREAM and streams is not None and asks(each):
            constants |= {wire: ours("True")} if streams else {}
        elif _is_required(each) and (value := const_default(each)) is not None:
            constants[wire] = value
        else:
            argument = _argument(each, record, scope, files=is_form and wire in files)
            names |= {argument.name: wire} if argument.name != wire else {}
            _add(found, argument)
    needed = body.required if isinstance(body.required, bool) else any(_is_required(each) for each in record.fields)
    held = () if is_json(media) else tuple(files)
    return BodyKeys(media, needed and not isinstance(body.type, Nullable), False, names, constants, body.parts, held)


def asks(told: Field | Parameter) -> bool:
    """Whether true is a value of a key."""
    return told.type == Scalar(Kind.BOOLEAN) or (isinstance(told.type, OneOfValues) and Json("true") in told.type.values)


def media_type(told: Body | Reply, usual: str) -> str:
    """The media type that is told, in lower case and without its parameters, else the usual one."""
    known = told.media_type if isinstance(told.media_type, str) else usual
    return known.partition(";")[0].strip().lower() or usual


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON by its name."""
    return media_type.endswith(("/json", "+json"))


def _argument(told: Field, record: Record, scope: Scope, *, files: bool) -> Argument:
    name = argument_name(scope.names.attributes[record.key, told.name.text])
    return Argument(Identifier(name), told, (told.type,), _is_required(told), holds_null(told, scope), files)


def _whole(body: Body, scope: Scope, found: dict[str, Argument]) -> BodyKeys:
    is_file = holds_bytes(body.type, scope)
    media = media_type(body, _BYTES if is_file else _JSON)
    _add(found, Argument(Identifier(BODY), body, (body.type,), body.required is not False, files=is_file and not is_json(media)))
    return BodyKeys(media, body.required is not False, whole=True)


def _add(found: dict[str, Argument], argument: Argument) -> None:
    """Join an argument with one of its name that another body has."""
    known = found.get(argument.name)
    if known is None:
        found[argument.name] = argument
        return
    found[argument.name] = replace(
        known,
        types=tuple(dict.fromkeys((*known.types, *argument.types))),
        required=known.required and argument.required,
        null=known.null or argument.null,
        files=known.files or argument.files,
        bodies=known.bodies + 1,
    )


def _is_required(told: Field) -> bool:
    return told.presence is Presence.REQUIRED and told.read_only is not True


def holds_bytes(type: Type, scope: Scope, within: frozenset[str] = frozenset()) -> bool:
    """Whether bytes are among the values of a type, or in a list that is."""
    match type:
        case Scalar(kind=Kind.BYTES):
            return True
        case ListOf(item=inner) | Nullable(type=inner):
            return holds_bytes(inner, scope, within)
        case Ref(key=key) if key not in within:
            match scope.declarations[key]:
                case Union(members=members):
                    return any(holds_bytes(member, scope, within | {key}) for member in members)
                case Alias(type=inner):
                    return holds_bytes(inner, scope, within | {key})
                case _:
                    return False
        case _:
            return False
