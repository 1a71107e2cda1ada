"""The model ``CustomConnector``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .authorization import Authorization
    from .tool_configuration import ToolConfiguration


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CustomConnector(Base):
    """Gives the model the tools of a connector registered in the workspace."""

    type: Literal["connector"] = "connector"
    """Selects a registered connector."""

    connector_id: str
    """Identifier under which the connector is registered."""

    authorization: Authorization | None | Unset = UNSET
    """Credentials for the connector, where those stored with it should not be used."""

    tool_configuration: ToolConfiguration | None | Unset = UNSET
    """Includes or excludes single tools of this connector; null applies no
    restriction.
    """
