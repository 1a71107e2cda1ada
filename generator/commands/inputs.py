"""Which sources a command works on: the providers of ``specs/``, or the paths given with ``--from``."""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..diagnostics import BadInput, Diagnostic
from ..load import Loaded, load_source, shown_path
from ..request import Request
from ..sources import SourceTree

if TYPE_CHECKING:
    from ..configuration import Configuration

SPECS = "specs"
GENERATED = "generated"
_PACKAGE_NAME = re.compile(r"[a-z][a-z0-9_]*")


class BadConfiguration(BadInput):
    """The mistakes of a ``provider.toml``; the user's command does not make sense with it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One package to make. ``load`` reads its sources, with what was wrong about some of their files; it raises :class:`BadInput`."""

    name: str
    load: Callable[[], tuple[Request, tuple[Diagnostic, ...]]]


def jobs(providers: tuple[str, ...], sources: tuple[str, ...], name: str | None) -> list[Job]:
    """The jobs of a command line, in its order. Raises :class:`click.UsageError`."""
    if sources:
        if providers:
            raise click.UsageError("Name providers or give sources with --from, not both.")
        given = [_source(text) for text in sources]
        return [_unconfigured_job(_package_name(name or _stem(given[0][1])), given)]
    if name is not None:
        raise click.UsageError("--as belongs to --from.")
    known = _known_providers()
    for provider in providers:
        if provider not in known:
            close = difflib.get_close_matches(provider, known, 1)
            raise click.UsageError(f"No provider {provider!r} in {SPECS}/." + (f" Did you mean {close[0]!r}?" if close else ""))
    return [_configured_job(_package_name(provider)) for provider in dict.fromkeys(providers or known)]


def side_job(text: str) -> Job:
    """The job that reads one source: a provider of ``specs/``, or ``PATH`` or ``DIALECT:PATH``. Raises :class:`click.UsageError`."""
    if _PACKAGE_NAME.fullmatch(text) and Path(SPECS, text, "provider.toml").is_file():
        return _configured_job(text)
    return _unconfigured_job(text, [_source(text)])


def refuse_names_of_providers(selected: list[Job], sources: tuple[str, ...], out: str) -> None:
    """A package made of ``--from`` may not take the place of a provider's. Raises :class:`click.UsageError`."""
    for job in selected:
        if sources and Path(out) == Path(GENERATED) and Path(SPECS, job.name, "provider.toml").is_file():
            raise click.UsageError(
                f"{GENERATED}/{job.name} belongs to a provider of {SPECS}/. Give another name with --as, or another folder with --out."
            )


def _known_providers() -> list[str]:
    folder = Path(SPECS)
    names = [entry.name for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith(".")] if folder.is_dir() else []
    if not names:
        raise click.UsageError(f"There is no provider in {SPECS}/ here. Run this where that folder is, or give a source with --from.")
    return sorted(names)


def _source(text: str) -> tuple[str, Path]:
    """``DIALECT:PATH`` or ``PATH``."""
    dialect, colon, path = text.partition(":")
    known = _dialects() if colon else ()
    if dialect not in known:
        dialect, path = "", text
    if not Path(path).exists():
        hint = f" Dialects are {', '.join(known)}." if colon and not dialect else ""
        raise click.UsageError(f"There is no {path!r}.{hint}")
    return dialect, Path(path)


def _dialects() -> tuple[str, ...]:
    from ..readers.registry import dialect_names  # only here: few command lines name one

    return dialect_names()


def _stem(path: Path) -> str:
    folder = path.absolute()
    stem = folder.parent.name if folder.name == "docs" else folder.stem
    return re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_") or "api"


def _package_name(name: str) -> str:
    if not _PACKAGE_NAME.fullmatch(name) or keyword.iskeyword(name):
        raise click.UsageError(
            f"{name!r} cannot be the name of a package: small letters, digits and '_', a letter first. Give one with --as."
        )
    return name


def _configured_job(provider: str) -> Job:
    def load() -> tuple[Request, tuple[Diagnostic, ...]]:
        from ..configuration import read_configuration  # only here: sources given with --from have none

        folder = Path(SPECS, provider)
        try:
            configuration = read_configuration(folder, f"{SPECS}/{provider}")
        except BadInput as problem:
            raise BadConfiguration(*problem.diagnostics) from None
        return _request(provider, configuration)

    return Job(provider, load)


def _request(provider: str, configuration: Configuration) -> tuple[Request, tuple[Diagnostic, ...]]:
    loaded = [load_source(source.location, source.shown, source.dialect.text if source.dialect else "") for source in configuration.sources]
    return Request(provider, _trees(loaded), configuration), _problems(loaded)


def _unconfigured_job(name: str, sources: list[tuple[str, Path]]) -> Job:
    def load() -> tuple[Request, tuple[Diagnostic, ...]]:
        loaded = [load_source(path, shown_path(path), dialect) for dialect, path in sources]
        return Request(name, _trees(loaded)), _problems(loaded)

    return Job(name, load)


def _trees(loaded: list[Loaded]) -> tuple[SourceTree, ...]:
    return tuple(item.tree for item in loaded if item.tree.files)


def _problems(loaded: list[Loaded]) -> tuple[Diagnostic, ...]:
    return tuple(problem for item in loaded for problem in item.diagnostics)
