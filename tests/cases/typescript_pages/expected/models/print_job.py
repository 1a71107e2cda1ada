"""The model ``PrintJob``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from datetime import date, datetime

    from .artwork import Artwork
    from .page import Page
    from .paper_finish import PaperFinish
    from .paper_size import PaperSize


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PrintJob(Base):
    """A reply of ``prints.upload``."""

    id: str

    size: PaperSize

    finish: PaperFinish | None = None

    artwork: Artwork

    due_at: datetime | None = None

    invoice_day: date | None = None

    pages: list[Page]

    object: Literal["print_job"] = "print_job"

    rush: Literal[True] | None = None
