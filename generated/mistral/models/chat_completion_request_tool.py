"""The union ``ChatCompletionRequestTool``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .code_interpreter_tool import CodeInterpreterTool
    from .custom_connector import CustomConnector
    from .document_library_tool import DocumentLibraryTool
    from .image_generation_tool import ImageGenerationTool
    from .tool import Tool
    from .web_search_premium_tool import WebSearchPremiumTool
    from .web_search_tool import WebSearchTool

ChatCompletionRequestTool: TypeAlias = Union[
    "Tool",
    "WebSearchTool",
    "WebSearchPremiumTool",
    "CodeInterpreterTool",
    "ImageGenerationTool",
    "DocumentLibraryTool",
    "CustomConnector",
    "Unknown",
]
"""A tool offered to the model: a function run by the caller, a tool run by Mistral, or
a registered connector. The `type` field tells which.
"""
