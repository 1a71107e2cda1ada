"""Where the real documents are, if they are here."""

from __future__ import annotations

import os
from pathlib import Path

from .timing import REPOSITORY

MISSING = "TYPEWRIGHT_SHARED names no folder of real documents, and ../shared is none"


def mistral() -> Path | None:
    """The tree with Mistral's 1,093 pages below ``docs``."""
    return _found("corpus/mistral-speakeasy-python")


def openai() -> Path | None:
    """OpenAI's whole OpenAPI document: 2.97 MB of YAML, 1,422 schemas."""
    return _found("openapi/openai-openapi-head.yaml")


def _found(path: str) -> Path | None:
    place = Path(os.environ.get("TYPEWRIGHT_SHARED") or REPOSITORY.parent / "shared") / path
    return place.resolve() if place.exists() else None
