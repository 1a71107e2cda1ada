"""Values that must never be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn, final


@final
class Secret:
    """Holds a text that no ``repr``, ``str``, format, ``vars``, copy or pickle of it
    shows; only :meth:`reveal` gives it.
    """

    __slots__ = ("_reveal",)

    def __init__(self, text: str) -> None:
        self._reveal: Callable[[], str] = lambda: text

    def reveal(self) -> str:
        """The text itself, to be used at once and kept nowhere."""
        return self._reveal()

    def __bool__(self) -> bool:
        return bool(self.reveal())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.reveal() == other.reveal()

    def __hash__(self) -> int:
        return hash((Secret, self.reveal()))

    def __repr__(self) -> str:
        return "Secret('***')"

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written down")


def secret(value: str | Secret | None) -> Secret | None:
    """The value, if there is one, as a secret."""
    if value is None or isinstance(value, Secret):
        return value
    return Secret(value)


def hidden(given: Mapping[str, str | Secret | None]) -> dict[str, Secret]:
    """The values that are given, as secrets."""
    held = {name: secret(value) for name, value in given.items()}
    return {name: value for name, value in held.items() if value is not None}
