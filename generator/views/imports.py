"""The imports of one generated module, recorded at the moment a name is used."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from ..emitted import Emitted, ours
from ..layout import imported

_FIRST_PARTY = "."


@dataclass(slots=True)
class Imports:
    """What a module needs at run time, and what only type checkers need. Prints each in the order of black's friends: std, then ours."""

    _running: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _checking: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _modules: set[str] = field(default_factory=set[str])

    def need(self, module: Emitted, *names: Emitted) -> None:
        """The names are used when the module is loaded or runs."""
        self._running.setdefault(module, set()).update(names)

    def check(self, module: Emitted, *names: Emitted) -> None:
        """The names are used in annotations only."""
        self._checking.setdefault(module, set()).update(names)

    def check_module(self, module: Emitted) -> None:
        """A module of the standard library is itself used in annotations."""
        self._modules.add(module)

    def typing(self, *names: Emitted) -> None:
        """Names of the ``typing`` module, which is loaded anyway."""
        self.need(ours("typing"), *names)

    def running(self) -> tuple[Emitted, ...]:
        """The import blocks of the module, one for the standard library and one for this package; empty ones are left out."""
        modules = dict(self._running)
        if self.checking():
            modules["typing"] = modules.get("typing", set()) | {"TYPE_CHECKING"}
        return _blocks(0, modules)

    def checking(self) -> tuple[Emitted, ...]:
        """The import blocks under ``if TYPE_CHECKING``; empty if nothing is needed there."""
        checking = {module: names - self._running.get(module, set()) for module, names in self._checking.items()}
        return _blocks(4, {module: names for module, names in checking.items() if names}, self._modules)


def _blocks(indent: int, modules: dict[str, set[str]], whole: Collection[str] = ()) -> tuple[Emitted, ...]:
    standard = sorted(module for module in modules if not module.startswith(_FIRST_PARTY))
    package = sorted((module for module in modules if module.startswith(_FIRST_PARTY)), key=_depth_first)
    blocks: list[Emitted] = []
    for part in (standard, package):
        lines = [f"import {module}" for module in sorted(whole)] if part is standard else []
        lines += [imported(indent, module, sorted(modules[module], key=_by_casing)) for module in part]
        if lines:
            blocks.append(Emitted(f"\n{' ' * indent}".join(lines)))
    return tuple(blocks)


def _depth_first(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return -dots, module


def _by_casing(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order of isort."""
    rank = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return rank, name
