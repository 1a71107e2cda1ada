"""The union ``Authorization``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .api_key_auth import APIKeyAuth
    from .oauth_2_token_auth import OAuth2TokenAuth

Authorization: TypeAlias = Union["APIKeyAuth", "OAuth2TokenAuth", "Unknown"]
"""Credentials passed on to a connector, told apart by their `type`."""
