"""Templates to text; the only importer of jinja2."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2

from .emitted import Emitted

_PROGRAM = Path(__file__).resolve().parent
TEMPLATES = next(folder for folder in (_PROGRAM / "templates", _PROGRAM.parent / "templates") if folder.is_dir())
"""Within the program where it is installed, beside it in the project."""


class Unsafe(TypeError):
    """A template printed text that no constructor of :mod:`generator.emitted` has made safe for its place."""


def _only_emitted(value: object) -> object:
    if isinstance(value, Emitted):
        return value
    raise Unsafe(f"a template prints a bare {type(value).__name__}: {value!r:.60}")


@cache
def _environment(folder: Path) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        finalize=_only_emitted,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


@cache
def _template(folder: Path, name: str) -> jinja2.Template:
    return _environment(folder).get_template(name)


def render(template: str, folder: Path = TEMPLATES, /, **context: object) -> str:
    """Fill a template, named by its path in ``folder``. Raises :class:`Unsafe` if it prints anything but emitted text."""
    return _template(folder, template).render(**context)
