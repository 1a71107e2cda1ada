"""Where the real documents are, if they are here."""

from __future__ import annotations

import os
from pathlib import Path

from .timing import REPOSITORY

MISSING = "TYPEWRIGHT_SHARED names no folder of real documents, and ../shared is none"


def mistral() -> Path | None:
    """The tree with Mistral's 1,093 pages below ``docs``."""
    tree = Path(os.environ.get("TYPEWRIGHT_SHARED") or REPOSITORY.parent / "shared") / "corpus" / "mistral-speakeasy-python"
    return tree.resolve() if tree.is_dir() else None
