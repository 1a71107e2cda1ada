"""The model ``OAuth2TokenAuth``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OAuth2TokenAuth(Base):
    """Credentials for a connector that expects an OAuth 2 access token."""

    type: Literal["oauth2-token"] = "oauth2-token"
    """Marks the credentials as an OAuth 2 token."""

    value: str
    """The access token, without the word `Bearer`."""
