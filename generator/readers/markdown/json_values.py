"""JSON values from printed text."""

from __future__ import annotations

import json
from typing import Any

from ...ir import Json


def to_json(value: Any) -> Json:  # noqa: ANN401 - the border to JSON
    """A decoded value as compact JSON text, keys in their order."""
    return Json(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def json_value(text: str) -> Json | None:
    """The value that a JSON text holds; ``None`` if it is none (NaN and infinities are none, nor is what nests too deep)."""
    try:
        return to_json(json.loads(text, parse_constant=_refuse))
    except (ValueError, RecursionError):
        return None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
