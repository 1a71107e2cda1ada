"""How a transport fails. The client turns each of these into an :class:`ApiError`."""

from __future__ import annotations

from typing import Literal, TypeAlias

Phase: TypeAlias = Literal["pool", "connect", "write", "read", "total"]


class Failure(Exception):
    """No reply, or not all of it. ``sent`` is false only if the server cannot have
    seen the request.
    """

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class TimedOut(Failure):
    """A time limit of the phase was reached."""

    def __init__(self, phase: Phase, *, sent: bool) -> None:
        super().__init__(f"the time limit for {phase} was reached", sent=sent)
        self.phase: Phase = phase


class Broken(Failure):
    """No connection, or one that broke or ended too early."""

    def by_proxy(self) -> Broken:
        """The same where it is the proxy that was not reached."""
        return Broken(f"the proxy of the environment: {self}", sent=self.sent)
