"""The keys of request bodies as arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..calling import STREAM, asks, body_record
from ..emitted import Emitted, Identifier, ours
from ..ir import (
    Alias,
    Body,
    Field,
    Kind,
    ListOf,
    Nullable,
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
    """A body of one media type. ``names`` are the wire names of arguments that are called otherwise, ``constants`` the keys that need not be
    given, and ``asking`` those that no caller can give, as they ask for the reply of this method.
    """

    media_type: str
    required: bool
    whole: bool = False
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    constants: Mapping[str, Emitted] = field(default_factory=dict[str, Emitted])
    asking: Mapping[str, Emitted] = field(default_factory=dict[str, Emitted])
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
    asking = {STREAM: ours("True")} if streams else {}
    return tuple(BodyKeys(media, required, False, names, {}, asking, files=files) for media in operation.form_media_types or (usual,))


def body_keys(body: Body, operation: Operation, scope: Scope, found: dict[str, Argument], *, streams: bool | None) -> BodyKeys:
    """The body of one media type; its arguments are put into ``found``.

    The key that asks for a stream is none of them where that is settled (``streams``: always so), and none has to be given that can have but
    one value.
    """
    record = body_record(body.type, scope.declarations)
    if record is None:
        return _whole(body, scope, found)
    files = [each.name.text for each in record.fields if holds_bytes(each.type, scope)]
    media = media_type(body, _FORM_DATA if files else _JSON)
    is_form = any(not is_json(media_type(each, media)) for each in operation.bodies)
    names: dict[str, str] = {}
    constants: dict[str, Emitted] = {}
    asking: dict[str, Emitted] = {}
    for each in record.fields:
        wire = each.name.text
        if each.read_only is True:
            continue
        if wire == STREAM and streams is not None and asks(each):
            asking |= {wire: ours("True")} if streams else {}
            continue
        argument = _argument(each, record, scope, files=is_form and wire in files)
        if argument.required and (value := const_default(each)) is not None:
            constants[wire] = value
            argument = replace(argument, required=False)
        names |= {argument.name: wire} if argument.name != wire else {}
        _add(found, argument)
    needed = body.required if isinstance(body.required, bool) else any(_is_required(each) for each in record.fields)
    held = () if is_json(media) else tuple(files)
    return BodyKeys(media, needed and not isinstance(body.type, Nullable), False, names, constants, asking, body.parts, held)


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
