"""What a document has to say though no source does, counted for one note of each kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from ...diagnostics import Diagnostic, Severity
from ...places import Place


class Guess(Enum):
    """The kinds, as notes tell them; ``{}`` is how many there are."""

    LOCATION = "the location of {}: written as keys of the query", "parameter"
    MEDIA_TYPE = "the media type of {}: written as JSON, streams as events", "body", "bodies"
    STATUS = "the status of {}: written as 200, errors as default", "reply", "replies"
    SCHEME = "the kind of {}: written as bearer tokens", "secret"
    SECURITY = "the secrets of {}: written as any of the API's", "operation"


@dataclass(slots=True)
class Guesses:
    """Counts guesses, with the place of the first one of each kind."""

    found: dict[Guess, list[Place | None]] = field(default_factory=dict[Guess, list[Place | None]])

    def count(self, guess: Guess, place: Place | None) -> None:
        self.found.setdefault(guess, []).append(place)

    def notes(self) -> Iterator[Diagnostic]:
        """One note for each kind that there was."""
        for guess in Guess:
            if places := self.found.get(guess):
                message, one, *many = guess.value
                things = f"{len(places)} {one if len(places) == 1 else many[0] if many else one + 's'}"
                hint = "reading the document with typewright does not take it for a fact; other tools will"
                yield Diagnostic(Severity.NOTE, "guessed-in-export", f"no source tells {message.format(things)}", places[0], hint=hint)
