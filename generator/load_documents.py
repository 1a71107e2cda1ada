"""The files that come with an OpenAPI document: those that it refers to, and those that they refer to, in its folder and below."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from .diagnostics import BadInput, Diagnostic, Severity
from .load_text import read_text
from .places import Place
from .sources import SourceFile

DOCUMENT_SUFFIXES = (".yaml", ".yml", ".json")
DOCUMENT_NAMES = tuple(name + suffix for name in ("openapi", "swagger") for suffix in DOCUMENT_SUFFIXES)
_FIRST_KEY = re.compile(r"""\s*(?:(?:\#.*|---.*|%.*)\n\s*)*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:""")
_FILE_PART = re.compile(r"""\$ref["']?[ \t]*:\s*(?:"([^"#]+)|'([^'#]+)|([^"'#\s,}\]][^#\s,}\]]*))""")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")


def is_document(file: SourceFile) -> bool:
    """Whether a file may be an OpenAPI document, by its name or its first key."""
    return file.path.endswith(DOCUMENT_SUFFIXES) or _FIRST_KEY.match(file.text) is not None


def document_files(document: SourceFile, folder: Path) -> tuple[tuple[SourceFile, ...], tuple[Diagnostic, ...]]:
    """The other files of a document that lies in ``folder``, sorted, with what was wrong about some.

    What is in no file that can be read here, a URL, a path that leads out of the folder or to nothing, is left for the reader to report. A
    link that leads out of the folder is an error.
    """
    real_root = os.path.realpath(folder)
    prefix = posixpath.dirname(document.shown)
    known: dict[str, SourceFile | None] = {document.path: document}
    problems: list[Diagnostic] = []
    waiting = [document]
    while waiting:
        for path in _paths_in(waiting.pop()):
            if path in known or not os.path.isfile(folder / path):
                continue
            shown = posixpath.join(prefix, path)
            known[path] = None
            if not os.path.realpath(folder / path).startswith(real_root.rstrip(os.sep) + os.sep):
                hint = "put the file itself there"
                message = "a link leads out of the folder of the document"
                problems.append(Diagnostic(Severity.ERROR, "link-out-of-tree", message, Place(shown), hint=hint))
                continue
            try:
                known[path] = file = SourceFile(path, shown, read_text(folder / path, shown))
            except BadInput as problem:
                problems.extend(problem.diagnostics)
            else:
                waiting.append(file)
    others = [file for path, file in sorted(known.items()) if file is not None and path != document.path]
    return tuple(others), tuple(sorted(problems, key=lambda problem: problem.place or Place("")))


def _paths_in(file: SourceFile) -> Iterator[str]:
    """The paths, within the folder of the document, of what looks like a reference to a file."""
    texts = dict.fromkeys(found[found.lastindex or 0] for found in _FILE_PART.finditer(file.text))
    for written in texts:
        text = written.replace("\\/", "/")  # as some programs write each slash of JSON
        if _URL.match(text):
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(file.path), unquote(text)))
        if not path.startswith(("../", "/")) and path not in ("..", ".") and "\0" not in path:
            yield path
