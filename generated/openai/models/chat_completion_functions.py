"""The model ``ChatCompletionFunctions``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionFunctions(Base):
    """Deprecated: use `tools`. A function as the model is told of it."""

    description: str | None = None
    """What the function does; the model reads it to decide on a call."""

    name: str
    """Name of the function, at most 64 letters, digits, underscores and dashes.

    At most 64 characters. Matches ``^[a-zA-Z0-9_-]+$``.
    """

    parameters: dict[str, Any] | None = None
    """Arguments as a JSON Schema object, see the [guide](/docs/guides/function-calling)
    and the [reference of JSON
    Schema](https://json-schema.org/understanding-json-schema/).

    Leave it out for a function without arguments.
    """
