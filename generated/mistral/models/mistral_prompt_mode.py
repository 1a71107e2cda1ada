"""The values ``MistralPromptMode``."""

from __future__ import annotations

from typing import Literal, TypeAlias

MistralPromptMode: TypeAlias = Literal["reasoning"] | str
"""Intent of the system prompt that Mistral adds on its own. Which wording it stands for
is decided by the service and may change over time.
"""
