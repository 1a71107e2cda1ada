"""The model ``FTModelCard``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .model_capabilities import ModelCapabilities


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FTModelCard(Base):
    """Describes a model fine-tuned by a customer: the fields of a base model and where
    the tuned one came from.
    """

    id: str
    """Identifier to send as `model` in requests."""

    object: str | None = None
    """Kind of object, always `model`.

    The server's default is ``"model"``.
    """

    created: int | None = None
    """Creation time, in seconds since the Unix epoch."""

    owned_by: str | None = None
    """Organisation the model belongs to; `mistralai` for Mistral's own."""

    capabilities: ModelCapabilities
    """What the model supports, such as chat, vision or function calling."""

    name: str | None | Unset = UNSET
    """Readable name of the model."""

    description: str | None | Unset = UNSET
    """What the model is meant for, in a few words."""

    max_context_length: int | None = None
    """Size of the context window in tokens, prompt and answer together."""

    aliases: list[str] | None = None
    """Other identifiers that currently resolve to this model, such as a `-latest`
    name.
    """

    deprecation: datetime | None | Unset = UNSET
    """When the model is withdrawn; null while no date has been set."""

    deprecation_replacement_model: str | None | Unset = UNSET
    """Model to move to before the date in `deprecation`."""

    default_model_temperature: float | None | Unset = UNSET
    """Temperature used when a request leaves `temperature` out; null if the model
    states none.
    """

    type: Literal["fine-tuned"] = "fine-tuned"
    """Marks the card as one of a fine-tuned model."""

    job: str
    """Identifier of the fine-tuning job that produced the model."""

    root: str
    """Published model that the tuning started from."""

    archived: bool | None = None
    """Whether the model has been archived; it then no longer serves requests.

    The server's default is ``false``.
    """
