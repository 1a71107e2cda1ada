"""What planning has to say about unions."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...diagnostics import Diagnostic, Severity
from ...ir import Union


@dataclass(frozen=True, slots=True)
class Report:
    """Collects the warnings, each once."""

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def recursive(self, union: Union) -> None:
        """Warn that a union is one of its own variants."""
        message = f"{union.name} lists itself among its variants, which adds none"
        hint = "state its type in provider.toml if the page means something else"
        self.diagnostics.append(Diagnostic(Severity.WARNING, "recursive-union", message, union.place, hint=hint))

    def ambiguous(self, union: Union, why: str) -> None:
        """Warn that there are values which more than one member fits."""
        message = f"values of {union.name} cannot always be told apart: {why}"
        hint = "state a discriminator or constants of the members in provider.toml"
        found = Diagnostic(Severity.WARNING, "ambiguous-union", message, union.place, hint=hint)
        if found not in self.diagnostics:
            self.diagnostics.append(found)
