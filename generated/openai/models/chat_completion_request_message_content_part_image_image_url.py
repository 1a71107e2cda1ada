"""The model ``ChatCompletionRequestMessageContentPartImageImageUrl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartImageImageUrl(Base):
    """Where an image is and how closely to look at it."""

    url: str
    """Address of the image, or the image itself as a base64 `data:` URL."""

    detail: Literal["auto", "low", "high"] | str | None = None
    """Resolution at which the model sees the image: `low` is cheap and coarse, `high`
    costs more tokens, `auto` goes by the size. More in the [vision
    guide](/docs/guides/vision#low-or-high-fidelity-image-understanding).

    The server's default is ``"auto"``.
    """
