"""The model ``ValidationError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._runtime.base import Base

if TYPE_CHECKING:
    from .context import Context
    from .loc import Loc


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ValidationError(Base):
    """One refused value, where it stands and why."""

    loc: list[Loc]
    """Path to the value from the outside in, beginning with `body`, `query` or
    `path`.
    """

    msg: str
    """What is wrong, for humans."""

    type: str
    """What is wrong, as a stable code such as `missing`."""

    input: Any = None
    """The value that was refused, as the server read it."""

    ctx: Context | None = None
    """Parameters of the rule that was broken."""
