"""What decoding and encoding report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

At: TypeAlias = tuple[Any, ...]
"""Where a value stands: its key or index, and where its container stands; the root is
``()``.
"""

ROOT: Final[At] = ()


class Absent:
    """Found where a required key is missing."""

    def __repr__(self) -> str:
        return "nothing"

    def __reduce__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()

Weight: TypeAlias = Literal["misfit", "note"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One deviation of a value from its documentation.

    ``path`` reads ``$.choices[0].message``. A ``misfit`` has no place in its attribute
    (the raw value is kept in ``extra``); a ``note`` does: an unknown enumeration value
    or variant, or a null that the documentation excludes.
    """

    path: str
    expected: str
    found: Any
    weight: Weight

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {shown(self.found)}"


class DecodeError(ValueError):
    """A value does not fit; ``problems`` lists everything that was found, notes
    included.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[DecodeError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class EncodeError(ValueError):
    """A model cannot be written as JSON; ``paths`` names every attribute that is in the
    way.
    """

    def __init__(self, message: str, paths: Sequence[str] = ()) -> None:
        super().__init__(f"{message}: {', '.join(paths)}" if paths else message)
        self.message = message
        self.paths = tuple(paths)

    def __reduce__(self) -> tuple[type[EncodeError], tuple[str, tuple[str, ...]]]:
        return type(self), (self.message, self.paths)


def path_text(at: At) -> str:
    """``$.choices[0].message``; a key that is no identifier is put in brackets and
    quotes.
    """
    steps: list[str] = []
    while at:
        step, at = at
        if isinstance(step, int):
            steps.append(f"[{step}]")
        else:
            steps.append(f".{step}" if step.isidentifier() else f"[{step!r}]")
    return "$" + "".join(reversed(steps))


def shown(value: Any) -> str:
    """A value for a message, cut to a readable length."""
    match value:
        case dict():
            return "an object"
        case list():
            return "an array"
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str() if len(value) > 60:
            return f"{value[:60]!r}…"
        case _:
            text = (
                repr(value)
                if not isinstance(value, int) or value.bit_length() < 200
                else "a huge integer"
            )
            return text if len(text) <= 80 else f"{text[:80]}…"
