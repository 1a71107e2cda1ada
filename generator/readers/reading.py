"""What every reader returns."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Diagnostic
from ..ir import Api
from ..ledger import Entry


@dataclass(frozen=True, slots=True)
class Reading:
    """One source, read: the API, an account of its pages and rows, and what there is to say about it.

    References may still dangle, and namespaces may still clash: that is for linking. Nothing is dropped in silence: every page and
    every table row of the source stands in ``ledger`` once.
    """

    api: Api
    ledger: tuple[Entry, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
