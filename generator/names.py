"""The map from declarations, fields and operations to Python names. The IR itself has none; see ``passes/name.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .emitted import Identifier, Segment


@dataclass(frozen=True, slots=True)
class Names:
    """Python names of one API.

    ``classes`` and ``modules`` map the key of a declaration to its class name and to the stem of the module that holds it (for an inline
    declaration, its owner's); ``attributes`` maps (key of the record, wire name) to the attribute; ``groups`` and ``methods`` map the key
    of an operation to the resource (dotted path, as segments) and the method.
    """

    classes: Mapping[str, Identifier]
    modules: Mapping[str, Segment]
    attributes: Mapping[tuple[str, str], Identifier]
    groups: Mapping[str, tuple[Identifier, ...]]
    methods: Mapping[str, Identifier]
