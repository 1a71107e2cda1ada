"""The union ``Stop``."""

from __future__ import annotations

from typing import TypeAlias, Union

Stop: TypeAlias = Union[str, list[str]]
"""One stop sequence or a list of them."""
