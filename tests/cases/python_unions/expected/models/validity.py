"""The union ``Validity``."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, Union

Validity: TypeAlias = Union[int, datetime]
