"""The union ``StopReasonUnion``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .stop_reason1 import StopReason1
    from .stop_reason2 import StopReason2

StopReasonUnion: TypeAlias = Union["StopReason1", "StopReason2", "Unknown"]
"""What ended the generation of a choice.

Either a stop token, told by its number, or a stop sequence, told by its text.
"""
