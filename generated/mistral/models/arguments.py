"""The union ``Arguments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown

Arguments: TypeAlias = Union[dict[str, Any], str, "Unknown"]
"""Arguments of a function call, either already decoded as an object or as the JSON text
the model wrote. Text from a model may be malformed, so parse it defensively.
"""
