"""Bodies that are no object of arguments: any JSON value, texts, bytes and files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from .calls import Body
from .content_types import charset, is_json, is_lines, is_text, media_type
from .files import as_upload, file_media_type, is_file
from .forms import FORM, form
from .json_values import json_bytes
from .scalars import Refused, header_text, is_object, kind

if TYPE_CHECKING:
    from .contents import Sendable

_BINARY = ("image/", "audio/", "video/", "application/octet-stream", "*/")


def unlike(body: Body, value: Any) -> int:
    """How far a value is from what a media type holds, 0 being the nearest."""
    media = media_type(body.media_type)
    if is_file(value):
        return 3 if is_json(media) else 1 if is_text(media) else 0
    if isinstance(value, str):
        return 3 if _is_binary(media) else 1 if is_json(media) else 0
    return 0 if is_json(media) else 1 if is_lines(media) else 2


def whole_body(body: Body, value: Any) -> tuple[str, Sendable]:
    """The media type and the bytes of a value. Raises :class:`Refused`."""
    media = media_type(body.media_type)
    if is_json(media):
        return body.media_type, json_bytes(value)
    if isinstance(value, str) and not _is_binary(media):
        return _text(body.media_type, value)
    if is_lines(media) and not _is_stored(value):
        return body.media_type, _lines(value, media.endswith("json-seq"))
    if media == FORM and is_object(value):
        return body.media_type, _form(body, value)
    if value is None or isinstance(value, str) or is_object(value):
        hint = ": give bytes, or a pathlib.Path" if isinstance(value, str) else ""
        raise Refused(f"the body is {kind(value)}, and no file{hint}")
    from .contents import opened  # files are seldom sent

    upload = as_upload(value)
    found = upload.media_type or file_media_type(body.media_type, upload.filename)
    try:
        return header_text(found), opened(upload.content)
    except Refused as refused:
        reason = str(refused)
    raise Refused(f"the body {reason}")


def _is_stored(value: object) -> bool:
    """Whether a value holds the bytes of lines, and not the values of each."""
    return is_file(value) and not (
        isinstance(value, Iterator) and not hasattr(value, "read")
    )


def _is_binary(media: str) -> bool:
    return media.startswith(_BINARY) and not is_text(media)


def _text(content_type: str, value: str) -> tuple[str, bytes]:
    """Text goes out in the documented character set, else in UTF-8, and says so."""
    if content_type.startswith("text/") and "charset" not in content_type.lower():
        content_type = f"{content_type}; charset=utf-8"
    try:
        return content_type, value.encode(charset(content_type))
    except (LookupError, UnicodeEncodeError):
        pass
    raise Refused(f"the body holds a character that {charset(content_type)} has not")


def _lines(values: Any, marked: bool) -> bytes:
    """JSON texts, one a line; ``marked`` as RFC 7464 has them."""
    if is_object(values) or not isinstance(values, Iterable):
        raise Refused(f"the body is {kind(values)}, and no list of values")
    mark = b"\x1e" if marked else b""
    return b"".join(
        b"%b%b\n" % (mark, json_bytes(value))
        for value in cast(Iterable[object], values)
    )


def _form(body: Body, value: Any) -> bytes:
    problems: list[str] = []
    written = form(value, body.parts, problems)
    if problems:
        raise Refused(f"the body's {'; '.join(problems)}")
    return written
