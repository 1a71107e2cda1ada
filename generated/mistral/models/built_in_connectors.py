"""The values ``BuiltInConnectors``."""

from __future__ import annotations

from typing import Literal, TypeAlias

BuiltInConnectors: TypeAlias = (
    Literal[
        "web_search",
        "web_search_premium",
        "code_interpreter",
        "image_generation",
        "document_library",
    ]
    | str
)
"""Names of the tools that Mistral runs on its own side."""
