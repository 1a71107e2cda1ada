"""The values ``One``."""

from __future__ import annotations

from typing import Literal, TypeAlias

One: TypeAlias = Literal["none", "auto", "required"] | str
"""Keyword form of the tool choice: never call a tool, let the model decide, or insist
on at least one call.
"""
