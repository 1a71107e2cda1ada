"""The values ``ToolChoiceEnum``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceEnum: TypeAlias = Literal["auto", "none", "any", "required"] | str
"""`auto` lets the model decide, `none` forbids tools, `any` and `required` both demand
at least one call.
"""
