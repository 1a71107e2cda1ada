"""The map from declarations, fields and operations to Python names. The IR itself has none; see ``passes/name.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from .emitted import Identifier, Segment

Group: TypeAlias = tuple[Identifier, ...]
"""The path of a resource from the client on: ``beta``, ``agents``."""


@dataclass(frozen=True, slots=True)
class ResourceName:
    """The module of a resource, and what the names of its classes begin with."""

    stem: Segment
    prefix: Identifier


@dataclass(frozen=True, slots=True)
class Names:
    """Python names of one API.

    ``classes`` and ``modules`` map the key of a declaration to its class name and to the stem of the module that holds it (for an inline
    declaration, its owner's); ``attributes`` maps (key of the record, wire name) to the attribute; ``groups`` and ``methods`` map the key
    of an operation to the resource and the method; ``resources`` has every group and those above it; ``arguments`` maps (key of the
    operation, location, wire name) to the argument for a parameter, and ``secrets`` the name of a security scheme to the client's.
    """

    classes: Mapping[str, Identifier]
    modules: Mapping[str, Segment]
    attributes: Mapping[tuple[str, str], Identifier]
    groups: Mapping[str, Group]
    methods: Mapping[str, Identifier]
    resources: Mapping[Group, ResourceName]
    arguments: Mapping[tuple[str, str, str], Identifier]
    secrets: Mapping[str, tuple[Identifier, ...]]
