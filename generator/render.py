"""Templates to text; the only importer of jinja2."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2

from .emitted import Emitted
from .program import TEMPLATES


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
        auto_reload=False,
    )


@cache
def _template(folder: Path, name: str) -> jinja2.Template:
    return _environment(folder).get_template(name)


@cache
def _pages(folder: Path) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
    )


def render_html(template: str, folder: Path = TEMPLATES, /, **context: object) -> str:
    """Fill a template of a web page. Whatever it prints is escaped, wherever it came from."""
    return _pages(folder).get_template(template).render(**context)


def render(template: str, folder: Path = TEMPLATES, /, **context: object) -> str:
    """Fill a template, named by its path in ``folder``. Raises :class:`Unsafe` if it prints anything but emitted text."""
    return _template(folder, template).render(**context)
