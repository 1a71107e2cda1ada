"""The values ``Role``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Role: TypeAlias = Literal["system", "user", "assistant", "tool"] | str
"""Speaker of a message: instructions, the person, the model, or the result of a
tool.
"""
