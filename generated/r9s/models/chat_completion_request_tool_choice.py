"""The union ``ChatCompletionRequestToolChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .one import One
    from .two import Two

ChatCompletionRequestToolChoice: TypeAlias = Union["One", "Two", "Unknown"]
"""Says how free the model is to call tools: one of three keywords, or an object that
forces a particular function.
"""
