"""What a call says in its body: which of the documented bodies, and its bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from os import urandom
from typing import TYPE_CHECKING, Any

from ..encoding import dump, encode
from ..unset import UNSET, Unset
from .arguments import missing
from .calls import Body, Operation
from .content_types import is_json, media_type
from .errors import RequestError
from .files import holds_file, is_file
from .forms import FORM, form
from .json_values import json_bytes
from .scalars import Refused, is_array, is_object
from .whole_bodies import unlike, whole_body

if TYPE_CHECKING:
    from .contents import Sendable


@dataclass(frozen=True, slots=True)
class Encoded:
    """A body and its header ``Content-Type``, which is empty where there is none."""

    media_type: str = ""
    body: Sendable | None = None


NO_BODY = Encoded()


def encode_body(
    operation: Operation[Any],
    given: Any | Unset,
    arguments: Mapping[str, Any],
    *,
    boundary: str | None = None,
) -> Encoded:
    """Write the body: ``given`` (a model or mapping, with its wire names) and over it
    the arguments that are no parameters, in their order.

    Of several documented bodies a multipart one is taken if there is a file, else JSON,
    else a form. ``boundary`` parts the parts instead of a random one. Raises
    :class:`RequestError` with one line for each thing that is wrong.
    """
    outside = {each.argument or each.name for each in operation.parameters}
    named = {
        argument: value
        for argument, value in arguments.items()
        if argument not in outside and value is not UNSET
    }
    problems: list[str] = []
    encoded = NO_BODY
    try:
        if operation.bodies:
            encoded = _encoded(operation, given, named, boundary, problems)
        elif given is not UNSET:
            raise Refused("takes no body")
    except Refused as refused:
        problems.append(str(refused))
    if problems:
        lines = (f"{operation.name}: {problem}" for problem in problems)
        raise RequestError("\n".join(lines))
    return encoded


def _encoded(
    operation: Operation[Any],
    given: Any,
    named: dict[str, Any],
    boundary: str | None,
    problems: list[str],
) -> Encoded:
    given = _dumped(given)
    body = _chosen(operation.bodies, given, named)
    if given is UNSET and not named:
        if not body.required:
            return NO_BODY
        if body.whole:
            raise Refused("needs a body")
    if given is UNSET:
        problems += [
            f"misses the argument {key!r}" for key in missing(operation, named)
        ]
    if body.whole:
        problems += [f"takes no argument {key!r}" for key in named if key != "body"]
        return Encoded(*whole_body(body, named.get("body", given)))
    return _of_keys(body, _keys(body, given, named), boundary, problems)


def _dumped(given: Any) -> Any:
    """The dict of a model; anything else as it is."""
    if is_object(given) or is_array(given) or is_file(given):
        return given
    try:
        return encode(dump, given)
    except ValueError as error:  # also of a model of another package
        reason = str(error)
    raise Refused(f"the body cannot be written: {reason}")


def _keys(body: Body, given: Any, named: Mapping[str, Any]) -> dict[str, Any]:
    """All keys of an object, by their wire names. A body that was given as a whole says
    itself what it has, but for what asks for the reply of this method.
    """
    keys: dict[str, Any] = {}
    added = {**body.asking, **(body.constants if given is UNSET else {})}
    if given is not UNSET:
        if not is_object(given):
            raise Refused("the body is neither a model nor a mapping")
        if not all(isinstance(key, str) for key in given):
            raise Refused("the body has a key that is no text")
        keys = {key: value for key, value in given.items() if value is not UNSET}
    for argument, value in named.items():
        keys[body.names.get(argument, argument)] = value
    for key, value in added.items():
        keys.setdefault(key, value)
    return keys


def _of_keys(
    body: Body, keys: dict[str, Any], boundary: str | None, problems: list[str]
) -> Encoded:
    media = media_type(body.media_type)
    if is_json(media):
        return Encoded(body.media_type, _json(keys, problems))
    if media == FORM:
        return Encoded(body.media_type, form(keys, body.parts, problems))
    if media.startswith("multipart/"):
        from .multipart import multipart  # files are seldom sent

        boundary = boundary or urandom(16).hex()
        content = multipart(keys, body, boundary, problems)
        return Encoded(f"{media}; boundary={boundary}", content)
    raise Refused(f"{media} is a media type that no object is written as")


def _json(keys: dict[str, Any], problems: list[str]) -> bytes:
    try:
        return json_bytes(keys)
    except Refused as refused:
        whole = refused
    for key, value in keys.items():
        try:
            json_bytes(value)
        except Refused as refused:
            problems.append(f"{key!r} {refused}")
    if not problems:
        raise whole
    return b""


def _chosen(bodies: tuple[Body, ...], given: Any, named: Mapping[str, Any]) -> Body:
    """The documented body that suits what was given; the first of those that do."""
    if len(bodies) == 1:
        return bodies[0]
    value = named.get("body", given)
    alone = set(named) == {"body"} or (given is not UNSET and not is_object(given))
    values = [*(given.values() if is_object(given) else ()), *named.values()]
    with_file = any(map(holds_file, values))

    def distance(body: Body) -> int:
        far = 0 if body.whole == alone else 10
        return far + (unlike(body, value) if body.whole else _rank(body, with_file))

    return min(bodies, key=distance)


def _rank(body: Body, with_file: bool) -> int:
    media = media_type(body.media_type)
    if media.startswith("multipart/"):
        return 0 if with_file else 3
    return 1 if is_json(media) else 2 if media == FORM else 4
