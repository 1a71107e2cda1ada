"""The values ``ModerationLLMAction``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationLLMAction: TypeAlias = Literal["none", "block"] | str
"""What happens once a moderation score passes its threshold: `block` refuses the
request, `none` lets it through.
"""
