"""Bodies of parts (RFC 7578), each key of an object one part or several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .calls import Body, Part
from .content_types import is_json, media_type
from .contents import Sendable, opened
from .files import Upload, as_upload, file_media_type, holds_file, is_file
from .joined import joined
from .json_values import json_bytes
from .scalars import Refused, header_text, is_array, is_object, plain, text
from .styles import brackets, pairs

# WHATWG HTML, "multipart/form-data encoding algorithm".
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True, slots=True)
class _Field:
    """One part; without a media type its content is text."""

    name: str
    content: Sendable
    media_type: str = ""
    filename: str | None = None


def multipart(
    content: Mapping[str, Any], body: Body, boundary: str, problems: list[str]
) -> Sendable:
    """The parts in the order of the keys. Lists become several parts of one name,
    objects a part of JSON, unless their :class:`Part` says otherwise; a null makes
    none. Appends to ``problems`` what has no place.
    """
    parts: list[Sendable] = []
    for key, value in content.items():
        part = body.parts.get(key, Part())
        try:
            for field in _fields(key, value, part, key in body.files):
                head = _head(field).encode()
                parts += [b"--%b\r\n%b" % (boundary.encode(), head), field.content]
                parts.append(b"\r\n")
        except Refused as refused:
            problems.append(f"{key!r} {refused}")
    return joined([*parts, b"--%b--\r\n" % boundary.encode()])


def _head(field: _Field) -> str:
    lines = [f'Content-Disposition: form-data; name="{_quoted(field.name)}"']
    if field.filename is not None:
        lines[0] += f'; filename="{_quoted(field.filename)}"'
    if field.media_type:
        lines.append(f"Content-Type: {header_text(field.media_type)}")
    return "\r\n".join([*lines, "", ""])


def _quoted(name: str) -> str:
    try:
        name.encode()
    except UnicodeEncodeError:
        pass
    else:
        return name.translate(_ESCAPES)
    raise Refused("has a name that is no Unicode: give Upload(…, filename=…)")


def _fields(key: str, value: Any, part: Part, wanted: bool) -> Iterator[_Field]:
    """The parts of one key; it is ``wanted`` as a file, or not."""
    value = _uploads(value)
    leaves: Iterable[tuple[str, Any]]
    if part.style in ("brackets", "deepObject"):
        leaves = brackets(key, plain(value), is_file)
    elif (part.style or part.explode is not None) and not holds_file(value):
        leaves = pairs(key, plain(value), part.style, part.explode, str)
    elif is_array(value):
        leaves = [(key, item) for item in value]
    else:
        leaves = [(key, value)]
    for name, leaf in leaves:
        if is_file(leaf):
            yield _file(name, key, as_upload(leaf), part)
        elif wanted and isinstance(leaf, str):
            raise Refused(
                "is a text, which could be a path or what a file holds: "
                "give a pathlib.Path or bytes"
            )
        elif leaf is not None:
            yield _value(name, leaf, part)


def _uploads(value: Any) -> Any:
    """The same with the files among it in one form, which no tuple is."""
    if is_file(value):
        return as_upload(value)
    if is_array(value):
        return [as_upload(item) if is_file(item) else item for item in value]
    return value


def _file(name: str, key: str, upload: Upload, part: Part) -> _Field:
    filename = key if upload.filename is None else upload.filename
    media = upload.media_type or file_media_type(part.media_type, filename)
    return _Field(name, opened(upload.content), media, filename)


def _value(name: str, value: Any, part: Part) -> _Field:
    media = part.media_type
    value = plain(value)
    if is_json(media_type(media)):
        return _Field(name, json_bytes(value), media)
    if is_object(value) or is_array(value):
        return _Field(name, json_bytes(value), "application/json")
    try:
        return _Field(name, text(value).encode(), media)
    except UnicodeEncodeError:
        pass
    raise Refused("holds half a character (a lone surrogate)")
