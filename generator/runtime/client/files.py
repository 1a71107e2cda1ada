"""Files in requests: what a caller may give for one."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

from .scalars import is_array

if TYPE_CHECKING:
    from mimetypes import MimeTypes

_Plain: TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | os.PathLike[str]
    | IO[bytes]
    | Iterator[bytes]
    | AsyncIterable[bytes]
)
FileSource: TypeAlias = _Plain | Iterable[bytes]
"""Bytes, a path, a file opened in binary mode (read from where it stands, and left
open), or pieces made on the way.
"""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file with the name and media type it shall have."""

    content: FileSource = field(repr=False)
    filename: str | None = field(default=None, kw_only=True)
    media_type: str | None = field(default=None, kw_only=True)

    def __repr__(self) -> str:
        named = "" if self.filename is None else f" {self.filename!r}"
        size = (
            f", {memoryview(self.content).nbytes} bytes"
            if isinstance(self.content, bytes | bytearray | memoryview)
            else ""
        )
        return f"<Upload{named or ' of no name'}{size}>"


FileContent: TypeAlias = _Plain | Upload | tuple[str, _Plain] | tuple[str, _Plain, str]
"""What is taken for a file: its content, alone or in a tuple after its name and before
its media type. A list is a list of files; pieces in a list go into an :class:`Upload`.
"""


def is_file(value: Any) -> TypeGuard[FileContent]:
    """Whether a value can be nothing but a file; lists and texts never are."""
    match value:
        case Upload() | bytes() | bytearray() | memoryview() | os.PathLike():
            return True
        case tuple():
            parts: list[Any] = [*value]
            texts = all(isinstance(part, str) for part in parts[:1] + parts[2:])
            return len(parts) in (2, 3) and texts and is_file(parts[1])
        case _:
            reads = callable(getattr(value, "read", None))
            return reads or isinstance(value, Iterator | AsyncIterable)


def holds_file(value: Any) -> bool:
    """Whether a value is a file, or a list with one."""
    return is_file(value) or (is_array(value) and any(map(is_file, value)))


def as_upload(value: FileContent) -> Upload:
    """A file with the name it was given, or has where it lies."""
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = value
        filename, content, *rest = parts
        return Upload(content, filename=filename, media_type=rest[0] if rest else None)
    upload = value if isinstance(value, Upload) else Upload(value)
    if upload.filename is None and (filename := _filename(upload.content)):
        return replace(upload, filename=filename)
    return upload


def _filename(source: object) -> str:
    if isinstance(source, os.PathLike):
        return os.path.basename(os.fsdecode(cast(os.PathLike[str], source)))
    name: object = getattr(source, "name", None)
    return os.path.basename(name) if isinstance(name, str) else ""


def file_media_type(documented: str, filename: str | None) -> str:
    """The media type of a file that was given none: the documented one if that is a
    single one, else what the name tells by its ending, whatever the machine's own
    tables say, else ``application/octet-stream``.
    """
    if documented and "*" not in documented and "," not in documented:
        return documented
    found, compression = _media_types().guess_type(filename or "")
    return found if found and not compression else "application/octet-stream"


@cache
def _media_types() -> MimeTypes:
    from mimetypes import MimeTypes

    return MimeTypes()
