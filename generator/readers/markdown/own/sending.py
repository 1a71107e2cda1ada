"""How a value is put into text: the cell that parameters, headers and the parts of a body have for it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ....ir import UNKNOWN, Unknown
from ....own_dialect import EXPLODED, NOT_EXPLODED, STYLE
from .cells import Reader
from .sections import Piece

_SENT_AS = re.compile(rf"(?:(`[^`]*`) {STYLE}(?:, |\Z))?(?:({EXPLODED}|{NOT_EXPLODED})(?:, |\Z))?(`[^`]*`)?\Z")


class Sending(NamedTuple):
    """Facts as in :class:`~generator.ir.operations.Parameter`."""

    style: str = ""
    explode: bool | Unknown = UNKNOWN
    media_type: str = ""


def read_sending(reader: Reader, piece: Piece) -> Sending:
    """Read ``"`form` style, not exploded, `application/json`"``, any of which may be missing."""
    found = _SENT_AS.match(piece.text)
    if found is None or piece.text.endswith(", "):
        reader.bad("bad-style", piece, f"this is a style (`form` {STYLE}), {EXPLODED} or {NOT_EXPLODED}, and a media type, in this order")
        return Sending()
    style, explode, media_type = found.groups()
    return Sending(
        reader.code(_at(piece, style, found.start(1)), "a style") if style else "",
        explode == EXPLODED if explode else UNKNOWN,
        reader.code(_at(piece, media_type, found.start(3)), "a media type") if media_type else "",
    )


def _at(piece: Piece, text: str, offset: int) -> Piece:
    return Piece(text, piece.line, piece.column + offset)
