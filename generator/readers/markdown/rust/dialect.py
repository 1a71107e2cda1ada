"""What is particular to the dialect: its tables, by their headers, and the words of its types."""

from __future__ import annotations

from enum import Enum

from ....ir import Anything, Kind, Scalar
from ..blocks import Table
from ..vocabulary import Vocabulary, Wrapping


class Form(Enum):
    """The tables of the dialect. Cells hold raw pipes, so columns count from both ends of a row and headers must be met exactly."""

    PROPERTIES = ("Name", "Type", "Description", "Notes")
    VALUES = ("Name", "Value")
    VALUES_BY_VARIABLE = ("Name", "name")
    """The same with a header cell that the generator took for a template variable."""
    MEMBERS = ("Name", "Description")
    METHODS = ("Method", "HTTP request", "Description")
    PARAMETERS = ("Name", "Type", "Description", "Required", "Notes")


_BY_HEADER: dict[tuple[str, ...], Form] = {form.value: form for form in Form}


def form_of(table: Table) -> Form | None:
    """Which table of the dialect it is; ``None`` for any other."""
    return _BY_HEADER.get(tuple(cell.text for cell in table.header.cells))


# An i32 stands for integers without a format too (times and seeds among them), an f64 for any number: only i64 and f32 tell a format.
_INTEGER = Scalar(Kind.INTEGER)
_TEXT = Scalar(Kind.TEXT)

VOCABULARY = Vocabulary(
    words={
        "String": _TEXT,
        "str": _TEXT,
        "bool": Scalar(Kind.BOOLEAN),
        **dict.fromkeys(("i8", "i16", "i32", "isize", "u8", "u16", "u32", "usize"), _INTEGER),
        "i64": Scalar(Kind.INTEGER, "int64"),
        "u64": Scalar(Kind.INTEGER, "int64"),
        "f32": Scalar(Kind.NUMBER, "float"),
        "f64": Scalar(Kind.NUMBER),
        "serde_json::Value": Anything(),
        "std::path::PathBuf": Scalar(Kind.BYTES),
        "uuid::Uuid": Scalar(Kind.STRING, "uuid"),
    },
    lists=frozenset({"Vec", "HashSet", "std::collections::HashSet"}),
    maps=frozenset({"std::collections::HashMap", "HashMap"}),
    map_keys=frozenset({"String"}),
    wrappers={"Option": Wrapping(optional=True, nullable=True), "Box": Wrapping()},
)
VARIANT_FORMS = (Form.VALUES, Form.VALUES_BY_VARIABLE, Form.MEMBERS)
VARIANTS_HEADING = "Enum Variants"
TABLE_HEADINGS = ("Properties", VARIANTS_HEADING, "Parameters")
"""The headings that one of these tables stands under."""

MODEL_PREFIXES = ("models::", "crate::models::")
NO_SERVER = "http://localhost"
"""What the generator prints where the document names no server."""

EVENTS = "text/event-stream"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
"""The media types whose keys are printed as parameters."""
NO_REPLY = "(empty response body)"
BODY_NAMES = ("body", "request_body")
"""The names of bodies that are no models."""
