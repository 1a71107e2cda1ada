"""The model ``FunctionObject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FunctionObject(Base):
    """A function as the model is told of it."""

    description: str | None = None
    """What the function does and when it is the right one; the model decides by this
    text.
    """

    name: str
    """Name under which the model calls the function: letters, digits, underscores and
    dashes, 64 characters at most.

    At most 64 characters. Matches ``^[a-zA-Z0-9_-]+$``.
    """

    parameters: dict[str, Any] | None = None
    """Arguments of the function as a JSON Schema object, see the
    [guide](/docs/guides/function-calling) and the [reference of JSON
    Schema](https://json-schema.org/understanding-json-schema/).

    A function without `parameters` takes none.
    """

    strict: bool | None | Unset = UNSET
    """Holds the generated arguments exactly to `parameters`, for which only part of
    JSON Schema may be used. The [function calling guide](docs/guides/function-calling)
    tells which part.

    The server's default is ``false``.
    """
