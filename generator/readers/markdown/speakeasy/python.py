"""Speakeasy's Python documentation, all generations."""

from __future__ import annotations

from ....ir import Anything, Kind, Scalar, Stream, Type
from ....sources import SourceTree
from ...reading import Reading
from ..vocabulary import Vocabulary, Wrapping
from .language import Language
from .reader import read_speakeasy

_WORDS: dict[str, Type] = {
    "str": Scalar(Kind.STRING),
    "int": Scalar(Kind.INTEGER),
    "float": Scalar(Kind.NUMBER),
    "bool": Scalar(Kind.BOOLEAN),
    "Any": Anything(),
    "bytes": Scalar(Kind.STRING, "byte"),
}


def _vocabulary(dates: dict[str, Type]) -> Vocabulary:
    return Vocabulary(
        words=_WORDS | dates,
        lists=frozenset({"List"}),
        maps=frozenset({"Dict"}),
        map_keys=frozenset({"str"}),
        consts=frozenset({"Literal"}),
        unions=frozenset({"Union"}),
        wrappers={
            "Optional": Wrapping(optional=True, nullable=False),
            "OptionalNullable": Wrapping(optional=True, nullable=True),
            "Nullable": Wrapping(nullable=True),
        },
        open_marks=frozenset({"UnrecognizedStr", "UnrecognizedInt"}),
        null="None",
    )


PYTHON = Language(
    name="python",
    # In tables the two are printed the wrong way round (a date-time as a link `date`), outside of them they are not.
    cells=_vocabulary({"date": Scalar(Kind.DATE_TIME), "datetime": Scalar(Kind.DATE)}),
    headings=_vocabulary({"date": Scalar(Kind.DATE), "datetime": Scalar(Kind.DATE_TIME)}),
    raw=frozenset({"IO", "io.IOBase", "io.BufferedReader", "httpx.Response", "requests.Response"}),
    additional="__pydantic_extra__",
    prints_nullability=True,
    camel_case=False,
    streams={
        "eventstreaming.EventStream": Stream.EVENTS,
        "eventstreaming.EventStreamAsync": Stream.EVENTS,
        "Generator": Stream.EVENTS,
        "AsyncGenerator": Stream.EVENTS,
        "jsonl.JsonLStream": Stream.LINES,
        "jsonl.JsonLStreamAsync": Stream.LINES,
    },
    foreign_types=("RetryConfig",),
    foreign_parameters=("retries", "server_url", "timeout_ms", "http_headers"),
    envelope=frozenset({"content_type", "status_code", "raw_response", "headers"}),
)


def read_speakeasy_python(tree: SourceTree) -> Reading:
    """Read the documentation of a Python SDK."""
    return read_speakeasy(tree, PYTHON)
