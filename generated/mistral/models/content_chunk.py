"""The union ``ContentChunk``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .audio_chunk import AudioChunk
    from .document_url_chunk import DocumentURLChunk
    from .file_chunk import FileChunk
    from .image_url_chunk import ImageURLChunk
    from .reference_chunk import ReferenceChunk
    from .text_chunk import TextChunk
    from .think_chunk import ThinkChunk

ContentChunk: TypeAlias = Union[
    "ImageURLChunk",
    "DocumentURLChunk",
    "TextChunk",
    "ReferenceChunk",
    "FileChunk",
    "ThinkChunk",
    "AudioChunk",
    "Unknown",
]
"""One typed part of a message: text, image, document, uploaded file, audio, reasoning,
or citation. The `type` field tells which.
"""
