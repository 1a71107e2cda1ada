"""``MANIFEST.json`` of a package: the digest of every other file in it, and of every source file it was made from.

::

    {
      "files": {"models/usage.py": "sha256 in hex", ...},
      "sources": [{"name": "python", "files": {"docs/models/usage.md": "sha256 in hex", ...}}, ...]
    }

A source is called by its last name, and its files by their paths within it, so that no machine's paths get in.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import cast

from .sources import SourceTree

MANIFEST = "MANIFEST.json"


def digest(content: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(content).hexdigest()


def manifest(files: Mapping[str, bytes], sources: Iterable[SourceTree]) -> bytes:
    """The manifest of a package's files (itself left out)."""
    document = {
        "files": {path: digest(files[path]) for path in sorted(files) if path != MANIFEST},
        "sources": [{"name": tree.shown.rpartition("/")[2], "files": _digests(tree)} for tree in sources],
    }
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def _digests(tree: SourceTree) -> dict[str, str]:
    return {file.path: digest(file.text.encode("utf-8", "surrogatepass")) for file in tree.files}


def recorded_files(content: bytes) -> dict[str, str] | None:
    """The digests by path that a manifest records; ``None`` if it is no manifest of ours."""
    try:
        document: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    files: object = cast(dict[str, object], document).get("files") if isinstance(document, dict) else None
    if not isinstance(files, dict):
        return None
    entries = cast(dict[str, object], files)
    return {path: value for path, value in entries.items() if isinstance(value, str)}
