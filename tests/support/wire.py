"""Requests as they went over the wire, made comparable, and what two of them differ in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote

from .capture_server import Captured

Json: TypeAlias = "None | bool | int | float | str | list[Json] | Mapping[str, Json]"
Value: TypeAlias = "None | bool | int | float | str | bytes | tuple[object, ...] | list[Json] | Mapping[str, Value]"
"""Anything that is compared: a value of JSON, or what a request has beside it."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """One part of a multipart body. ``media_type`` is empty if the part names none."""

    name: str
    filename: str | None
    media_type: str
    content: bytes


Body: TypeAlias = "Json | bytes | tuple[FilePart, ...]"


@dataclass(frozen=True, slots=True)
class Sent:
    """A request. ``path`` are the decoded segments below the base URL; ``body`` is the value of JSON, the parts of multipart, else bytes."""

    method: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    media_type: str
    body: Body


Difference: TypeAlias = tuple[str, str]
"""Where (``query.limit``, ``body.tools[].strict``), and what: ``theirs alone``, ``ours alone`` or ``differs``."""


def sent(request: Captured, prefix: str = "") -> Sent:
    """A captured request, its path less ``prefix``. Raises :class:`ValueError` if the path has no such prefix, or the JSON is none."""
    path, _, query = request.target.partition("?")
    if not path.startswith(prefix):
        raise ValueError(f"{path} does not begin with {prefix}")
    whole = request.header("content-type")
    media_type = whole.partition(";")[0].strip().lower()
    return Sent(
        request.method,
        tuple(map(unquote, path.removeprefix(prefix).split("/"))),
        tuple(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))),
        media_type,
        _body(whole, media_type, request.body),
    )


def _body(whole: str, media_type: str, body: bytes) -> Body:
    if media_type == "multipart/form-data":
        return _parts(whole, body)
    if not media_type.endswith("json") or not body:
        return body
    value: Json = json.loads(body)
    return value


def _parts(content_type: str, body: bytes) -> tuple[FilePart, ...]:
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n" + body)
    return tuple(
        FilePart(
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            _content(part.get_payload(decode=True)),
        )
        for part in message.iter_parts()
    )


def _content(payload: object) -> bytes:
    if not isinstance(payload, bytes):
        raise ValueError("a part of the multipart body is multipart itself")
    return payload


def differences(ours: Sent, theirs: Sent) -> list[Difference]:
    """Everything in which the two differ, each place once. The order of a query's names and of an object's keys is of no account."""
    pairs: dict[str, tuple[Value, Value]] = {
        "method": (ours.method, theirs.method),
        "path": (ours.path, theirs.path),
        "query": (_by_name(ours.query), _by_name(theirs.query)),
        "media_type": (ours.media_type, theirs.media_type),
        "body": (_parts_by_name(ours.body), _parts_by_name(theirs.body)),
    }
    return list(dict.fromkeys(found for where, (first, second) in pairs.items() for found in _differing(where, first, second)))


def _parts_by_name(body: Body) -> Value:
    return _by_name(body) if isinstance(body, tuple) else body


def _by_name(items: Iterable[tuple[str, str] | FilePart]) -> dict[str, tuple[object, ...]]:
    """Pairs or parts by their names, those of one name in their order."""
    found: dict[str, tuple[object, ...]] = {}
    for item in items:
        name = item.name if isinstance(item, FilePart) else item[0]
        found[name] = (*found.get(name, ()), item)
    return found


def _differing(where: str, ours: Value, theirs: Value) -> Iterator[Difference]:
    match ours, theirs:
        case Mapping(), Mapping():
            for key in dict.fromkeys([*ours, *theirs]):
                spot = f"{where}.{key}"
                if key not in ours:
                    yield spot, "theirs alone"
                elif key not in theirs:
                    yield spot, "ours alone"
                else:
                    yield from _differing(spot, ours[key], theirs[key])
        case list(), list() if len(ours) == len(theirs):
            for first, second in zip(ours, theirs, strict=True):
                yield from _differing(f"{where}[]", first, second)
        case _:
            if not _same(ours, theirs):
                yield where, "differs"


def _same(ours: Value, theirs: Value) -> bool:
    """Equal as JSON values: ``1`` and ``1.0`` are one number, ``1`` and ``true`` are not."""
    return ours == theirs and isinstance(ours, bool) == isinstance(theirs, bool)
