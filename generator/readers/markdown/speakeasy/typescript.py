"""Speakeasy's TypeScript documentation, all generations."""

from __future__ import annotations

from ....ir import Anything, Kind, Scalar, Stream
from ....sources import SourceTree
from ...reading import Reading
from ..vocabulary import Vocabulary
from .language import Language
from .reader import read_speakeasy

_VOCABULARY = Vocabulary(
    words={
        "string": Scalar(Kind.STRING),
        "number": Scalar(Kind.NUMERIC),
        "boolean": Scalar(Kind.BOOLEAN),
        "any": Anything(),
        "Date": Scalar(Kind.DATE_TIME),
        "RFCDate": Scalar(Kind.DATE),
    },
    lists=frozenset({"Array"}),
    maps=frozenset({"Record"}),
    map_keys=frozenset({"string"}),
    open_marks=frozenset({"Unrecognized"}),
    null="null",
)

TYPESCRIPT = Language(
    name="typescript",
    cells=_VOCABULARY,
    headings=_VOCABULARY,
    raw=frozenset({"File", "Blob", "ReadableStream", "Uint8Array", "Response"}),
    additional="additionalProperties",
    prints_nullability=False,
    camel_case=True,
    streams={"EventStream": Stream.EVENTS, "JsonLStream": Stream.LINES},
    transparent=frozenset({"Promise"}),
    foreign_parameters=("options",),
    foreign_types=("RequestOptions",),
    envelope=frozenset({"contentType", "statusCode", "rawResponse", "headers"}),
)


def read_speakeasy_typescript(tree: SourceTree) -> Reading:
    """Read the documentation of a TypeScript SDK."""
    return read_speakeasy(tree, TYPESCRIPT)
