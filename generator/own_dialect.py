"""The words of typewright's own documentation pages, for the view that writes them and the reader that reads them."""

from __future__ import annotations

import re
from enum import StrEnum

from .ir import Json, Kind


class Label(StrEnum):
    """A fact in a line of its own (``**Label:** value``), between a heading and the tables below it."""

    TITLE = "Title"
    IDEMPOTENCY = "Idempotency header"
    REQUEST = "Request"
    METHOD = "Method"
    PATH = "Path"
    SUMMARY = "Summary"
    ID = "Operation id"
    FORM = "Form"
    SECURITY = "Security"
    ALIAS_OF = "Alias of"
    NULLABLE = "Nullable"
    DISCRIMINATOR = "Discriminator"
    OTHER_KEYS = "Other keys"
    OTHER_VALUES = "Other values"
    CONSTRAINTS = "Constraints"
    DEPRECATED = "Deprecated"
    NOT_STATED = "Not stated"
    GROUP = "Source group"
    NAME = "Source name"
    KEY = "Source key"
    OWNER = "Part of"


LABELS = tuple(label.value for label in Label)

NONE = "none"
ANONYMOUS = "anonymous"
"""A way to be let in that takes no secret, among others that do."""
NOT_STATED = "not stated"
YES = "yes"
MAY_COME = "may come"

FIELD = ("Field", "Type", "Presence", "Description")
PARAMETER = ("Parameter", "In", "Type", "Presence", "Description")
HEADER = ("Header", "Type", "Presence", "Description")
"""Tables of fields, parameters and headers have more columns where a row has something in them: the last behind the description."""
DEFAULT = "Default"
CONSTRAINTS = "Constraints"
SENT_AS = "Sent as"
EXAMPLES = "Examples"
VALUE = ("Value", "Description")
MEMBER = ("Member",)
TAG = "Tag"
"""The column of a member's values of the discriminator, where it has some; a table of its own has those of other schemas."""
TAGGED = (TAG, "Schema")
BODY = ("Body", "Type", "Presence", "Description")
REPLY = ("Status", "Reply", "Type", "Description")
SERVER = ("Server", "Description")
PART = ("Part", SENT_AS)
VARIABLE = ("Variable", "Default", "Values", "Description")
"""A table of parts, headers or variables belongs to the row above it, the last one of a table of bodies, replies or servers; more rows
follow in another table like that."""
SCHEME = ("Scheme", "Kind", "Environment")
TOKEN_URL = "Token URL"
OPERATION = ("Operation", "Request", "Summary")

UNTITLED = "API reference"
READING = "Reading these pages"
SERVERS = "Servers"
SECURITY = "Security"
OPERATIONS = "Operations"
SCHEMAS = "Schemas"

BELOW = "See below."
"""The description of a field that needs blocks: it stands under the table, below a heading with the field's name."""
NOTE = "Field"


class Fact(StrEnum):
    """A three-valued fact, as a mark in a row and in ``Not stated``. A mark with ``?``: it is not stated for this row."""

    NULLABLE = "nullable"
    DEFAULT = "default"
    READ_ONLY = "read-only"
    WRITE_ONLY = "write-only"
    OTHER_KEYS = "other keys"
    OTHER_VALUES = "other values"


DEPRECATED = "deprecated"
UNSTATED = "?"

STYLE = "style"
EXPLODED = "exploded"
NOT_EXPLODED = "not exploded"
UNTIL = "until"
"""Stands before what ends a stream; between the last two of several stands ``OR``."""
OR = "or"


def slug(heading: str, seen: dict[str, int]) -> str:
    """The anchor of a heading that is an identifier or a dotted one; ``seen`` counts those of the page so far."""
    base = heading.replace(".", "").lower()
    count = seen.get(base, 0)
    seen[base] = count + 1
    return f"{base}-{count}" if count else base


NUMERAL = re.compile(r"-?[0-9]+(?P<fraction>\.[0-9]+)?(?P<exponent>[eE][+-]?[0-9]+)?\Z")


def kind_of_values(values: tuple[Json, ...]) -> Kind | None:
    """The kind whose word, beside these values, says that more may come (``"a" | "b" | string``); ``None``: they have not one kind."""
    kinds = {_kind(value.text) for value in values}
    if kinds == {Kind.INTEGER, Kind.NUMBER}:
        return Kind.NUMBER
    return kinds.pop() if len(kinds) == 1 else None


def _kind(text: str) -> Kind | None:
    if text.startswith('"'):
        return Kind.STRING
    if text in ("true", "false"):
        return Kind.BOOLEAN
    found = NUMERAL.match(text)
    if found is None:
        return None
    return Kind.NUMBER if found["fraction"] or found["exponent"] else Kind.INTEGER
