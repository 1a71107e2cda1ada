"""The values ``ToolChoiceLiteral``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceLiteral: TypeAlias = Literal["none", "auto"] | str
"""Leaves tool calls to the model or switches them off.

With `auto` the model weighs text against a call by itself, with `none` it answers in
text only.
"""
